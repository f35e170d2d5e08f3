/** Puts what the built program prints today into the README's examples. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { findReadmeBlocks, toShown } from './readme-blocks.ts';

const readme = readFileSync('README.md', 'utf8');
const updated = findReadmeBlocks(readme).reduceRight((text, { args, start, end }) => {
  const output = execFileSync(process.execPath, ['bin/iran-corpus.js', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, COLUMNS: '100' },
  });
  return text.slice(0, start) + toShown(output) + text.slice(end);
}, readme);
writeFileSync('README.md', updated);
