import { weekdays } from '../lexicon/en/calendar-names.ts';
import { closedClasses } from '../lexicon/en/closed-classes.ts';
import { reportingVerbForms } from '../lexicon/en/reporting-verbs.ts';
import { TAKES_INFINITIVE } from './past-or-participle.ts';
import { isOnlyPast } from './verb-forms.ts';
import type { Token } from './view.ts';
import type { WordClassTable } from './word-class-table.ts';

/** Forms of be, have and do that have a subject. */
const FINITE_AUXILIARIES: ReadonlySet<string> = new Set('is was has had does did'.split(' '));
/** What a matter does more often than somebody: "talk suggests". */
const OF_MATTERS: ReadonlySet<string> = new Set([
  'suggests',
  'shows',
  'indicates',
  'reveals',
  'means',
  'proves',
]);
/** What people do to people, with no preposition between: "told reporters". */
const TELLING: ReadonlySet<string> = new Set(['said', 'told', 'asked', 'urged', 'warned']);

/** Whether a word needs a subject before it: not "proposed" of "Stop proposed cuts". */
function needsSubject(word: Token, next: Token | undefined, table: WordClassTable): boolean {
  const closed = closedClasses.get(word.lower);
  if (closed) return closed === 'MD' || FINITE_AUXILIARIES.has(word.lower);
  const { verb, candidates } = table.entryOf(word.word);
  if (verb === 'VBZ') return candidates[0] === 'VBZ' && !OF_MATTERS.has(word.lower);
  if (verb !== 'VBD') return false;
  if (isOnlyPast(word.lower)) return true;
  if (!reportingVerbForms.has(word.lower) && !TAKES_INFINITIVE.has(word.lower)) return false;
  return TELLING.has(word.lower) || next?.kind !== 'word' || next.capital || closedClasses.has(next.lower);
}

/** "Grant told reporters", "Trump, who": no sentence begins with a command and a finite verb, so this is a name. */
export function isSubject(
  token: Token,
  next: Token | undefined,
  afterNext: Token | undefined,
  table: WordClassTable,
) {
  const { verb } = table.entryOf(token.word);
  if (verb !== 'VB' || next === undefined) return false;
  // "Trump on Friday said"
  if (next.lower === 'on') return weekdays.has(afterNext?.lower ?? '');
  if (next.text === ',') return afterNext?.lower === 'who' || afterNext?.lower === 'whose';
  return next.kind === 'word' && !next.capital && needsSubject(next, afterNext, table);
}
