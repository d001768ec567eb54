// The benchmark's parts by their names; without one, the servers side by side.

import 'reflect-metadata';

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  servers: () => import('./servers.js'),
  decisions: () => import('./decisions/main.js'),
  growth: () => import('./growth/main.js'),
  plans: () => import('./growth/plans.js'),
  profile: () => import('./profile/main.js'),
  soak: () => import('./growth/soak.js'),
};

const [, , first = ''] = process.argv;
const part = Object.hasOwn(parts, first) ? first : 'servers';
// A part reads its own options, and its name is none of them.
if (part === first) process.argv.splice(2, 1);
await parts[part]!();
