import { createHash } from 'node:crypto';
import path from 'node:path';

/** One mutant in so many is tried: all of them would take days. */
const ONE_IN = Number(process.env.SAMPLE ?? 16);
const SEED = process.env.SEED ?? '1';

/** Names the mutant by what it changes, not by a number, so that other files change nothing for it. */
function isChosen({ fileName, location: { start, end }, replacement }) {
  const file = path.relative(process.cwd(), fileName);
  const key = [SEED, file, start.line, start.column, end.line, end.column, replacement].join(' ');
  return createHash('sha256').update(key).digest().readUInt32BE() % ONE_IN === 0;
}

/** Turns away mutants that are not in the sample, as Stryker turns away those that do not compile. */
class Sample {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isChosen(mutant)
          ? { status: 'passed' }
          : { status: 'compileError', reason: `not in the sample of 1 in ${ONE_IN}, seed ${SEED}` },
      ]),
    );
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
