import type { ChalkInstance } from 'chalk';
import type { AllFound } from '../../annotate/annotate.ts';
import type { Position } from '../../model/records.ts';
import type { Range } from '../../text/view.ts';
import type { Mark } from '../marked-text.ts';

/** `…:q5` → `q5`: what stands after the document's id. */
export const toShortId = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

const SIGNS: Readonly<Record<Position, string>> = { supports: '+', conditional: '±', opposes: '−' };

const COLOURS = { supports: 'green', conditional: 'yellow', opposes: 'red' } as const;

const lastOf = (ranges: readonly Range[]) => Math.max(-1, ...ranges.map((_, at) => at));

/**
 * The marks of an article: quotes as `{q1 …}`, each of their parts; stances as a note `[s1 −]` after
 * their words; dates as a note `(d1)`. Quotes come first: of those that begin together, they stand outside.
 */
export function toMarks(found: AllFound, chalk: ChalkInstance): Mark[] {
  const quotes = found.quotes.flatMap(({ id, content }) =>
    content.map(({ start, end }): Mark => {
      return { start, end, before: `{${toShortId(id)} `, after: '}', paint: (words) => chalk.cyan(words) };
    }),
  );
  const stances = found.stances.flatMap(({ id, evidence, position }) =>
    evidence.map(({ start, end }, at): Mark => {
      const after = at === lastOf(evidence) ? `[${toShortId(id)} ${SIGNS[position]}]` : '';
      return { start, end, before: '', after, paint: (words) => chalk[COLOURS[position]](words) };
    }),
  );
  const dates = found.dates.map(({ start, end }, at): Mark => {
    return { start, end, before: '', after: `(d${at + 1})`, paint: (words) => chalk.magenta(words) };
  });
  return [...quotes, ...stances, ...dates];
}
