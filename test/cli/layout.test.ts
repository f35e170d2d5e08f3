import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { toLayout } from '../../src/cli/layout.ts';
import type { Options } from '../../src/cli/options.ts';

const context = (env: Record<string, string>, isTTY: boolean, columns?: number) =>
  ({ env, stdout: { isTTY, columns } }) as unknown as Context;

/** Colour level by option, environment and terminal: the option, then FORCE_COLOR, then NO_COLOR. */
test.each([
  ['auto', {}, true, 1],
  ['auto', {}, false, 0],
  ['auto', { NO_COLOR: '1' }, true, 0],
  ['auto', { NO_COLOR: '' }, true, 1],
  ['auto', { FORCE_COLOR: '1' }, false, 1],
  ['auto', { FORCE_COLOR: '3' }, false, 3],
  ['auto', { FORCE_COLOR: 'true' }, false, 1],
  ['auto', { FORCE_COLOR: '0' }, true, 0],
  ['auto', { FORCE_COLOR: 'false' }, true, 0],
  ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1],
  ['auto', { TERM: 'dumb' }, true, 0],
  ['always', { NO_COLOR: '1' }, false, 1],
  ['never', { FORCE_COLOR: '1' }, true, 0],
] as const)('--color %s with %j, terminal %s: %i', (color, env, isTTY, colour) => {
  const options: Options = { color };
  expect(toLayout(options, context(env, isTTY)).colour).toBe(colour);
});

test('a file has no colours of its own', () => {
  expect(toLayout({ color: 'auto', output: 'x' }, context({}, true)).colour).toBe(0);
});

test.each([
  [{}, undefined, 100],
  [{}, 83, 83],
  [{ COLUMNS: '72' }, 83, 72],
  [{ COLUMNS: 'wide' }, 83, 83],
  [{ COLUMNS: '0' }, undefined, 100],
  [{ COLUMNS: '3' }, undefined, 40],
  [{ COLUMNS: '100000' }, undefined, 400],
] as const)('%j and %s columns: %i wide', (env, columns, width) => {
  expect(toLayout({ color: 'auto' }, context(env, true, columns)).width).toBe(width);
});
