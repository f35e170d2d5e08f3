import type { Token } from '../../text/view.ts';

/** Marks that end a clause. */
const MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')', '-']);
/** Words that begin one wherever they stand. */
const OPENERS: ReadonlySet<string> = new Set(
  'but while although though whereas because which who whom after amid yet however when if unless'.split(' '),
);
/** What they begin ends with the next comma. */
const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'when',
  'once',
  'should',
  'whoever',
  'until',
]);
/** Words that begin one after a comma; so does a participle. */
const AFTER_COMMA: ReadonlySet<string> = new Set(
  'and or as so with where since despite the we they it he she'.split(' '),
);

/** Subjects that begin a clause after a bare "and". */
const SUBJECTS: ReadonlySet<string> = new Set(['we', 'they', 'it', 'he', 'she', 'i']);

/** Verbs of taking a side that are no nouns: after "and" each has an object of its own. */
const SIDING = new RegExp(
  `^(?:${['reject', 'condemn', 'accept', 'dismiss', 'endors', 'denounc', 'refus', 'oppos', 'welcom', 'condon', 'favo[u]?r'].join('|')})(?:e|es|s|ed)?$`,
);

/** "want no bomb and reject talks", "and we reject": an "and" after which another side is taken; not "reject and condemn". */
function joinsSides(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1]?.lower ?? '';
  if ((lower !== 'and' && lower !== 'or') || SIDING.test(tokens[at - 1]?.lower ?? '')) return false;
  return SUBJECTS.has(next) || SIDING.test(next);
}

/**
 * Clauses by their signs alone: marks, conjunctions, relative words, participles after a comma.
 * @returns for every token the number of its clause; the numbers rise through the text
 */
export function toClauses(tokens: readonly Token[]): Int32Array {
  const clauses = new Int32Array(tokens.length);
  let clause = 0;
  let conditional = false;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const afterComma =
      before?.text === ',' &&
      (AFTER_COMMA.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ing')));
    const afterAnd = token.lower === 'that' && (before?.lower === 'and' || before?.lower === 'or');
    if (before?.sentence !== token.sentence || MARKS.has(token.text) || OPENERS.has(token.lower)) clause++;
    else if (token.kind === 'quote' && (before?.text === ',' || before?.text === ':')) clause++;
    else if (joinsSides(tokens, at)) clause++;
    else if (afterComma || afterAnd || (conditional && before?.text === ',')) clause++;
    if (clause !== clauses[at - 1]) conditional = CONDITIONS.has(token.lower);
    clauses[at] = clause;
  }
  return clauses;
}
