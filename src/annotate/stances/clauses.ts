import { beForms } from '../../lexicon/en/closed-classes.ts';
import type { Token } from '../../text/view.ts';
import { perWord } from '../../text/words.ts';

/** Marks that end a clause. */
const MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')', '-']);
/** Words that begin one wherever they stand. */
const OPENERS: ReadonlySet<string> = new Set(
  'but while although though whereas because which who whom after amid yet however when if unless whether'.split(
    ' ',
  ),
);
/** What they begin ends with the next comma. */
export const CONDITIONS: ReadonlySet<string> = new Set([
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

/** "is after a bomb": seeks it. */
export const isSought = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'after' && beForms.has(tokens[at - 1]?.lower ?? '');

/** After these "but" means "other than": "no choice but to", "nothing but". */
const EXCEPTED: ReadonlySet<string> = new Set(
  'choice option alternative recourse way nothing anything none all everything nobody anyone'.split(' '),
);
const isExcept = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'but' && EXCEPTED.has(tokens[at - 1]?.lower ?? '');

/** Before these a noun begins: "should its dams". */
const DETERMINERS: ReadonlySet<string> = new Set(['its', 'their', 'our', 'any', 'the', 'his', 'another']);

/** What happens to matters: "should talks fail". */
const HAPPENS: ReadonlySet<string> = new Set(
  'fail collapse resume return turn continue end stop begin break persist start restart falter stall come go'.split(
    ' ',
  ),
);

/** "should A agree", "should talks fail": a condition without its "if". */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.lower !== 'should' || !before || next?.kind !== 'word') return false;
  // "will undo it should Lund agree": no subject has two. In a title all words have capitals.
  const isNamed = next.capital && !before.capital;
  if (SUBJECTS.has(before.lower)) return isNamed;
  return (
    isNamed ||
    DETERMINERS.has(next.lower) ||
    SUBJECTS.has(next.lower) ||
    HAPPENS.has(tokens[at + 2]?.lower ?? '')
  );
}

/** What a sentence is summed up by, to say something about it: "…, a move that A called illegal". */
export const SUMS: ReadonlySet<string> = new Set(
  `move step decision measure demand condition proposal offer idea suggestion plan initiative charge claim allegation accusation
   assertion position stance prospect threat act action deal bargain notion policy vote resolution tactic
   scenario outcome gesture overture ultimatum verdict`.split(/\s+/),
);

/** "provided that", "as long as": conditions of more than one word. */
const LONG_CONDITIONS: readonly (readonly string[])[] = [
  ['provided', 'that'],
  ['providing', 'that'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['only', 'if'],
  ['in', 'case', 'of'],
  ['in', 'the', 'event', 'of'],
  ['but', 'only', 'if'],
];
const BEGIN_LONG: ReadonlySet<string> = new Set(LONG_CONDITIONS.map(([first]) => first ?? ''));

/** Whether such a condition begins at a token. */
export const isLongCondition = (tokens: readonly Token[], at: number) =>
  BEGIN_LONG.has(tokens[at]?.lower ?? '') &&
  LONG_CONDITIONS.some((words) => words.every((word, step) => tokens[at + step]?.lower === word));

/** "…, a move": after a comma or dash, an article, at most one word, and one of those. */
export const isAppositive = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') &&
  /^[,–—-]$/.test(tokens[at - 1]?.text ?? '') &&
  (SUMS.has(tokens[at + 1]?.lower ?? '') || SUMS.has(tokens[at + 2]?.lower ?? ''));

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

/** After a comma within a condition they go on with it: "if A let them in, resumed talks and paid". */
const GOES_ON =
  /^(?:\p{L}{3,}ed|resume|return|accept|agree|stop|end|allow|give|halt|account|hand|ship|meet|make|show|gave|let|made|met|went|took|paid|resumes|restores|restore|grants|grant|allows|accepts|agrees|provides|suspends|surrenders|gives)$/u;

/** Adjectives, as far as their endings tell. */
const ATTRIBUTE =
  /^(?!(?:give|live|drive|receive|arrive|strive|derive|forgive|survive)$).{2,}(?:ful|ive|ous|able|ible|ical|bound)$|^(?:direct|indirect|serious|fair|real|equal|honest|genuine|formal|further|new|good|full|balanced|sincere|frank|open|true|just|swift|early|urgent|transparent|important)$/;

/** A word that may be one of several adjectives of a noun. */
export const isAttribute = (lower: string): boolean => ATTRIBUTE.test(lower);

/** "meaningful, direct, and timebound talks": an "and" between adjectives. */
const joinsAttributes = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'and' &&
  isAttribute(tokens[at - 2]?.lower ?? '') &&
  isAttribute(tokens[at + 1]?.lower ?? '');

/** What a word does to clauses, as bits: asked of every token. */
const OPENS = 1;
const OPENS_AFTER_COMMA = 2;
const IS_CONDITION = 4;
/** Shorter words in -ing are no participles: "king". */
const SHORT = 4;

const signsOf = perWord(
  ({ text, lower }) =>
    (MARKS.has(text) || OPENERS.has(lower) ? OPENS : 0) |
    (AFTER_COMMA.has(lower) || (lower.length > SHORT && lower.endsWith('ing')) ? OPENS_AFTER_COMMA : 0) |
    (CONDITIONS.has(lower) ? IS_CONDITION : 0),
);

/**
 * Clauses by their signs alone: marks, conjunctions, relative words, participles after a comma.
 * @returns for every token the number of its clause; the numbers rise through the text
 */
export function toClauses(tokens: readonly Token[]): Int32Array {
  const clauses = new Int32Array(tokens.length);
  let clause = 0;
  let conditional = false;
  let before: Token | undefined;
  let last = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const signs = signsOf(token.word);
    const afterComma = before?.text === ',';
    const afterAnd = token.lower === 'that' && (before?.lower === 'and' || before?.lower === 'or');
    if (
      before?.sentence !== token.sentence ||
      ((signs & OPENS) !== 0 && !isSought(tokens, at) && !isExcept(tokens, at))
    )
      clause++;
    else if (isInverted(tokens, at) || isAppositive(tokens, at) || isLongCondition(tokens, at)) clause++;
    else if (token.kind === 'quote' && (afterComma || before?.text === ':')) clause++;
    else if (joinsSides(tokens, at)) clause++;
    else if (afterComma && conditional && GOES_ON.test(token.lower)) {
      clauses[at] = clause;
      last = clause;
      before = token;
      continue;
    } else if (afterComma && joinsAttributes(tokens, at)) {
      // The clause goes on.
    } else if ((afterComma && (conditional || (signs & OPENS_AFTER_COMMA) !== 0)) || afterAnd) clause++;
    if (at === 0 || clause !== last)
      conditional = (signs & IS_CONDITION) !== 0 || isLongCondition(tokens, at);
    clauses[at] = clause;
    last = clause;
    before = token;
  }
  return clauses;
}
