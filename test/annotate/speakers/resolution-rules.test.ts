import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolutionRules } from '../../../src/annotate/speakers/resolution-rules.ts';

const folder = new URL('../../../src/annotate/speakers/', import.meta.url);
const names = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => /\brule: /.test(line))
    .flatMap((line) =>
      Array.from(line.slice(line.indexOf('rule: ')).matchAll(/'([a-z-]+)'/g), ([, name]) => name ?? ''),
    ),
);

test('every way to find a speaker that the code names is described, and no other', () => {
  const described = Object.keys(resolutionRules);
  const used = new Set(names.filter((name) => !['many', 'n'].includes(name)));
  expect(described.sort()).toEqual([...used].sort());
});
