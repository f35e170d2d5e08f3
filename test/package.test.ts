import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = <T>(file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly license: string;
  readonly dependencies?: object;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly license?: string;
        readonly resolved?: string;
        readonly integrity?: string;
        readonly link?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

/** Names no licence; of compromise-dates, which is measured against in development and not shipped. */
const UNNAMED = 'node_modules/spacetime-holiday';

const REGISTRY = 'https://registry.npmjs.org/';

/** Licences that ask for no more than to be named. */
const PERMISSIVE =
  /^\(?(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-3\.0|CC-BY-4\.0|Python-2\.0|PSF-2\.0|Unlicense|WTFPL|MPL-2\.0|BSD)(?: (?:OR|AND) [\w.-]+)*\)?$/;

test('nothing of ours runs when the package is installed, and it needs no other', () => {
  const { scripts, dependencies, license } = readJson<Package>('package.json');
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(scripts).not.toHaveProperty(name);
  expect([dependencies, license]).toEqual([undefined, 'MIT']);
});

test('only what is needed is shipped', () => {
  for (const name of readJson<Package>('package.json').files)
    expect(['bin', 'dist', 'seeds', 'man']).toContain(name);
});

test('every package is locked to a checksum, and has a licence that suits', () => {
  const { packages } = readJson<Lock>('package-lock.json');
  const others = Object.entries(packages).filter(([name, { link }]) => name !== '' && !link);
  expect(others.length).toBeGreaterThan(50);
  for (const [name, { license, resolved, integrity, optional }] of others) {
    expect([name, resolved ?? REGISTRY]).toEqual([name, expect.stringContaining(REGISTRY)]);
    // Of packages for other platforms the registry at hand may know nothing: see src/build/complete-lock.js.
    if (optional && integrity === undefined) continue;
    expect([name, integrity]).toEqual([name, expect.stringMatching(/^sha512-/)]);
    if (name === UNNAMED) continue;
    expect([name, license]).toEqual([name, expect.stringMatching(PERMISSIVE)]);
  }
});
