import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findReadmeBlocks, toShown } from '../../src/build/readme-blocks.ts';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { root, run } from './run.ts';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const blocks = findReadmeBlocks(readme);

test('the README shows commands with their output', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(6);
});

// Where this fails because the program prints something better: npm run readme.
test.each(blocks.map((block) => [block.args.join(' '), block] as const))(
  '%s',
  async (_, { args, output }) => {
    const { stdout, code } = await run(args, { env: { COLUMNS: '100' } });
    expect(code).toBe(0);
    expect(output).toBe(toShown(stdout));
  },
);

test('the README lists every command', () => {
  for (const { name } of commandSpecs) expect(readme).toContain(`| \`${name}\` |`);
});
