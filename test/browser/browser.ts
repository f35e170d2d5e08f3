import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian, Ubuntu and macOS keep it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const named = process.env.CHROMIUM;

/** The browser's program: what `CHROMIUM` names, where it is set, else what is installed; undefined for none. */
export const chromiumPath: string | undefined = (named === undefined ? PLACES : [named]).find((place) =>
  existsSync(place),
);

if (chromiumPath === undefined)
  console.warn(
    'No Chromium here: the tests of the report in a browser are skipped. Set CHROMIUM to its path.',
  );

/** Without its sandbox, which containers and root have no right to; it opens our own pages only. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
