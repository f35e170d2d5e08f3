import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of the folder that the command line names, in order of their names. */
export function readTexts() {
  const folder = process.argv[2];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
