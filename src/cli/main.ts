import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openCode } from './code.ts';
import { toCodeFolder } from './engine/cache-folder.ts';
import { exitCodes } from './errors.ts';
import { openStandardOutput } from './standard-output.ts';

const programFolder = import.meta.dirname;

/** As package.json has it under `engines`; npm only warns. */
const OLDEST_NODE = 20;

const { version } = JSON.parse(readFileSync(path.join(programFolder, '../package.json'), 'utf8')) as {
  version: string;
};

const [only, ...others] = process.argv.slice(2);

const isTooOld = Number.parseInt(process.versions.node, 10) < OLDEST_NODE;

// Scripts ask for the version before anything else: they need not wait for the rest to load.
if ((only === '--version' || only === '-V') && others.length === 0)
  openStandardOutput().write(`${version}\n`);
else if (isTooOld) {
  process.stderr.write(
    `iran-corpus: this is Node ${process.versions.node}. Install Node ${OLDEST_NODE} or later.\n`,
  );
  process.exitCode = exitCodes.usage;
} else {
  const code = openCode(programFolder, toCodeFolder(process.env), only ?? '');
  const { start } = code.load('program') as typeof import('./start.ts');
  void start(version, programFolder, code);
}
