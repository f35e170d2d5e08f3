import type { TextView } from '../../text/view.ts';
import type { Operator } from './features.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

const NOTHING: ReadonlySet<string> = new Set(['nothing', 'none', 'nobody']);
/** "nothing would serve the valley better than": so many tokens lead to "than", and so many from there. */
const REACH_NOTHING = 14;
const REACH_THAN = 8;
const BETTER: ReadonlySet<string> = new Set(['better', 'wiser', 'safer', 'fairer', 'nobler']);
const WORSE: ReadonlySet<string> = new Set(
  'worse crueller riskier sillier deadlier costlier uglier'.split(' '),
);
/** Whom it would serve whom nobody here wishes well. */
const FOES = /^(?:enem|foe|advers|hardlin|hard-lin|extremis|terroris|warmonger|radical)/;

/** Where "nothing" and "than" stand before a mention, as in "nothing would be worse than the dam". */
function comparisonBefore({ tokens }: TextView, from: number, start: number) {
  let than = start - 1;
  while (than > Math.max(from, start - REACH_THAN) && tokens[than]?.lower !== 'than') than--;
  if (tokens[than]?.lower !== 'than') return null;
  for (let at = than - 1; at >= Math.max(from, than - REACH_NOTHING); at--) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return null;
    if (NOTHING.has(tokens[at]?.lower ?? '')) return { first: at, last: than };
  }
  return null;
}

/** What is compared is said to be good or bad: "nothing could be more dangerous than". */
function isMore(
  { tokens }: TextView,
  operators: readonly Operator[],
  { first, last }: { first: number; last: number },
  values: readonly string[],
): boolean {
  const isIn = (operator: Operator) => operator.first > first && operator.last <= last;
  return (
    tokens.slice(first, last).some(({ lower }) => lower === 'more') &&
    operators.some((operator) => isIn(operator) && values.includes(operator.value))
  );
}

/** "worse than a failure of the dam", "than no dam": the contrary is compared. */
function isContrary({ tokens }: TextView, operators: readonly Operator[], than: number, start: number) {
  const turns = ({ value, last }: Operator) =>
    value === 'hinder' || value === 'not' || (value === 'bad' && tokens[last]?.lower === 'of');
  return operators.filter((one) => one.first > than && one.last <= start && turns(one)).length % 2 === 1;
}

/** 1 where nothing would be better than a mention, -1 where nothing would be worse: "nothing is more useful than the dam". */
export function nothingThan(
  view: TextView,
  operators: readonly Operator[],
  from: number,
  start: number,
): 1 | 0 | -1 {
  const found = comparisonBefore(view, from, start);
  if (!found) return 0;
  const words = view.tokens.slice(found.first, found.last);
  const isContrariwise = isContrary(view, operators, found.last, start);
  if (words.some(({ lower }) => WORSE.has(lower)) || isMore(view, operators, found, ['bad', 'harm']))
    return isContrariwise ? 1 : -1;
  const isBetter =
    words.some(({ lower }) => BETTER.has(lower)) || isMore(view, operators, found, ['good', 'boon']);
  if (!isBetter || words.some(({ lower }) => FOES.test(lower))) return 0;
  return isContrariwise ? -1 : 1;
}

const CAN: ReadonlySet<string> = new Set(['can', 'could', 'will', 'would']);

/** "nothing but the dam" */
const SAVE: ReadonlySet<string> = new Set(['but', 'except', 'save']);
const HAS: ReadonlySet<string> = new Set(['has', 'have', 'had', 'ever']);
const WORKS = /^(?:work(?:s|ed)|help(?:s|ed)|stops|stopped)$/;
/** "has ever truly worked": so many tokens. */
const REACH_WORKS = 4;

/** "has ever worked", "helps", not "has been in the news". */
function isWorking(tokens: TextView['tokens'], at: number): boolean {
  let end = at;
  while (end < at + REACH_WORKS && HAS.has(tokens[end]?.lower ?? '')) end++;
  return WORKS.test(tokens[end]?.lower ?? '');
}

/** "only a dam by the river can": its modal stands within so many tokens. */
const REACH_CAN = 4;

/** "only the dam, he added, could": an insertion is at most so many tokens long. */
const REACH_INSERTION = 7;

/** The token behind an insertion that begins near a token; the token where none does. */
function pastInsertion(tokens: TextView['tokens'], at: number): number {
  const isMark = ({ text }: { text: string }) => text === ',';
  const first = tokens.slice(at, at + 2).findIndex(isMark);
  const last = first < 0 ? -1 : tokens.slice(at + first + 1, at + first + REACH_INSERTION).findIndex(isMark);
  return last < 0 ? at : at + first + last + 2;
}

const THROUGH: ReadonlySet<string> = new Set(['from', 'through', 'by', 'via', 'at']);
const FOUND = /^(?:come|found|achieved|reached|resolved|settled|solved|secured|ensured|built)$/;
/** "only" stands at most so many tokens before such a preposition. */
const REACH_ONLY = 4;

/** "only the dam can", "the dam alone would". */
export function isAlone({ tokens }: TextView, { first, last }: TopicMentionFound): boolean {
  const before = /^(?:the|an?|direct|serious|genuine|honest)$/.test(tokens[first - 1]?.lower ?? '')
    ? first - 2
    : first - 1;
  // "nothing but the dam can help", "nothing except the new dam has worked"
  const save = [before, before - 1].find((at) => SAVE.has(tokens[at]?.lower ?? ''));
  if (save !== undefined && tokens[save - 1]?.lower === 'nothing')
    return CAN.has(tokens[last]?.lower ?? '') || isWorking(tokens, last);
  // "there can only be a new dam"
  if (tokens[before]?.lower === 'be' && tokens[before - 1]?.lower === 'only')
    return CAN.has(tokens[before - 2]?.lower ?? '');
  // "peace can only come from a new dam"
  if (THROUGH.has(tokens[before]?.lower ?? '') && FOUND.test(tokens[before - 1]?.lower ?? ''))
    return tokens.slice(Math.max(0, before - REACH_ONLY), before).some(({ lower }) => lower === 'only');
  if (tokens[before]?.lower === 'only') {
    const behind = pastInsertion(tokens, last);
    return [...tokens.slice(last, last + REACH_CAN), ...tokens.slice(behind, behind + 1)].some(({ lower }) =>
      CAN.has(lower),
    );
  }
  return (
    tokens[last]?.lower === 'alone' &&
    CAN.has(tokens[last + 1]?.lower ?? '') &&
    tokens[last + 2]?.lower !== 'not'
  );
}
