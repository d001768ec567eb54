// Loads a package of the benchmark's peers, which the project itself does not carry.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** As npm runs it, the benchmark stands in the project's folder. */
const load = createRequire(resolve('test/bench/peers/package.json'));

export const peer = <Module>(name: string): Module => load(name) as Module;
