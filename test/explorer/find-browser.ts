// A Chromium on this machine, or nothing: then the browser's tests say that they were skipped.

import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** CHROME_PATH wins, and must be right where it is given. */
export function findBrowser(): string | undefined {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (!isExecutable(given)) throw new Error('CHROME_PATH leads to no program');
    return given;
  }
  return [...new Set(['/usr/bin', ...places])]
    .flatMap(place => names.map(name => join(place, name)))
    .find(isExecutable);
}
