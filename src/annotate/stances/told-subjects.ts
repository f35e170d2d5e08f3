import type { Token } from '../../text/view.ts';

/** Between a subject and its verb stand auxiliaries and adverbs, no more than so many tokens. */
const REACH_VERB = 8;
const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had is was are were also again once strongly repeatedly consistently long always firmly flatly publicly already both since previously earlier now unilaterally not never meanwhile too itself himself herself themselves separately then later soon still reportedly privately quietly openly explicitly categorically vehemently staunchly strenuously steadfastly recently formally officially swiftly quickly immediately angrily bluntly effectively instead flatly outright loudly vocally fiercely sharply harshly unequivocally unanimously jointly warmly cautiously similarly likewise'.split(
    ' ',
  ),
);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never']);

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DAYS = oneOf('monday tuesday wednesday thursday friday saturday sunday');
const SPANS = oneOf('night day days week weeks weekend month months year years decades');
const MANY = oneOf('numerous several many various multiple');
/** Adverbs of more than one word, and days. */
const ADVERBIALS: readonly (readonly ReadonlySet<string>[])[] = [
  [oneOf('time'), oneOf('and'), oneOf('again')],
  [oneOf('again'), oneOf('and'), oneOf('again')],
  [oneOf('on'), MANY, oneOf('occasions')],
  [oneOf('on'), DAYS],
  [oneOf('late early on'), DAYS],
  [oneOf('last this earlier'), new Set([...SPANS, ...DAYS])],
  [oneOf('earlier'), oneOf('this last'), SPANS],
  [oneOf('for'), SPANS],
  [oneOf('in'), oneOf('recent'), SPANS],
  [oneOf('so'), oneOf('far')],
  [oneOf('at'), oneOf('least once')],
  [DAYS],
  [oneOf('today yesterday')],
];

/** How many tokens the adverb takes that ends before a token; 0 where none does. */
function adverbialBefore(tokens: readonly Token[], first: number, to: number): number {
  const fits = (words: readonly ReadonlySet<string>[]) =>
    to - words.length >= first &&
    words.every((word, step) => word.has(tokens[to - words.length + step]?.lower ?? ''));
  return ADVERBIALS.find(fits)?.length ?? 0;
}

const RELATIVE: ReadonlySet<string> = oneOf('who which whose');
/** An insertion is at most so many tokens long. */
const REACH_INSERTION = 30;
/** What stands between commas after a subject begins so, or with a name. */
const INSERTIONS: ReadonlySet<string> = oneOf(
  'who which whose the a an his her its one both head chief speaking addressing writing for in at along together like through',
);

/** What stands between dashes or brackets may be anything; by the mark that ends it, the one that begins it. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['–', '–'],
  ['—', '—'],
  [')', '('],
]);

/** Where the words end before the mark that opens such an insertion; -1 where none does. */
function beforeBracket(tokens: readonly Token[], first: number, close: number): number {
  const open = BRACKETS.get(tokens[close]?.text ?? '');
  for (let at = close - 1; at > Math.max(first, close - REACH_INSERTION); at--)
    if (tokens[at]?.text === open) return at - 1;
  return -1;
}

/** Where the words end before a comma that opens what stands between subject and verb; -1 where none does. */
function beforeInsertion(tokens: readonly Token[], first: number, comma: number): number {
  let nearest = -1;
  for (let at = comma - 1; at > Math.max(first, comma - REACH_INSERTION); at--) {
    if (tokens[at]?.text !== ',') continue;
    const next = tokens[at + 1];
    if (!next) continue;
    // "A, whose hosts B, C and D left, rejected": names within what "whose" begins are none of its subjects.
    if (RELATIVE.has(next.lower)) return at - 1;
    if (nearest < 0 && (INSERTIONS.has(next.lower) || next.capital || next.lower.endsWith('ing')))
      nearest = at - 1;
  }
  return nearest;
}

/**
 * Where the subject of a verb may end: past its auxiliaries and adverbs; before a comma what goes before the
 * insertion that the comma ends ("A, who leads B, rejected"), then the last word of the insertion itself.
 * @param first token that the subject stands after, or at
 * @returns tokens, the likelier first; `negated` where a negation was passed
 */
export function subjectsBefore(tokens: readonly Token[], first: number, at: number) {
  let subject = at - 1;
  let negated = false;
  while (subject > Math.max(first, at - REACH_VERB)) {
    const lower = tokens[subject]?.lower ?? '';
    const length = adverbialBefore(tokens, first, subject + 1);
    if (length > 0) subject -= length;
    else if (AUXILIARIES.has(lower)) {
      negated ||= NEGATIONS.has(lower);
      subject--;
    } else break;
  }
  // "a statement by A, who rejected"
  const isRelative = tokens[subject]?.lower === 'who' || tokens[subject]?.lower === 'which';
  if (isRelative && subject - 1 > first) {
    const near = tokens[subject - 1]?.text === ',' ? subject - 2 : subject - 1;
    // "A, a former minister who rejected"
    const far = beforeInsertion(tokens, first, subject);
    return { subjects: far >= first ? [near, far] : [near], negated };
  }
  if (BRACKETS.has(tokens[subject]?.text ?? '')) {
    const before = beforeBracket(tokens, first, subject);
    return { subjects: [before, subject - 1].filter((place) => place >= first), negated };
  }
  if (tokens[subject]?.text !== ',') return { subjects: subject >= first ? [subject] : [], negated };
  const subjects = [beforeInsertion(tokens, first, subject), subject - 1].filter((place) => place >= first);
  return { subjects, negated };
}
