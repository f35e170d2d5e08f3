import type { TextView } from '../../text/view.ts';
import type { Operator } from './features.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { within } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'cannot', 'never']);
export const THINKING: ReadonlySet<string> = new Set('think believe expect see feel'.split(' '));
/** "did not share the view that the dam". */
const SHARING = /^(?:shar(?:e|es|ed|ing)$|subscrib)/;
/** "did not really think the talks": what is not thought begins at most so many tokens before the mention. */
const REACH_THOUGHT = 7;

/** "did not think that the talks", "doesn't believe the dam". */
export function isDisbelieved({ tokens }: TextView, from: number, first: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - REACH_THOUGHT); at--)
    if (THINKING.has(tokens[at]?.lower ?? '') || SHARING.test(tokens[at]?.lower ?? ''))
      return NOT.has(tokens[at - 1]?.lower ?? '') || NOT.has(tokens[at - 2]?.lower ?? '');
  return false;
}

/** Who has failed to give them leaves what they are of in doubt. */
const ASSURANCES = /^(?:assurances?|guarantees?|proof|evidence|reassurances?|explanations?)$/;
const FAILS = /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|unable|yet)$/;
/** "failed to give any assurance that the dam": so many tokens. */
const REACH_ASSURED = 10;

export function isUnassured({ tokens }: TextView, from: number, first: number): boolean {
  const before = tokens.slice(Math.max(from, first - REACH_ASSURED), first);
  const assured = before.findIndex(({ lower }) => ASSURANCES.test(lower));
  return assured >= 0 && before.slice(0, assured).some(({ lower }) => FAILS.test(lower));
}

/** "rather" stands at most so many tokens before "than", and that so many before the mention. */
const REACH_RATHER = 12;
const REACH_THAN = 6;

/** "would rather fight than give up the dam": what is liked less is to be without it. */
const GIVING_UP = /^(?:giv|abandon|end|stop|halt|los|surrender|relinquish|scrap|lift|leav|quit)/;

/** "would rather talk than fight a war", not "rather than". */
export function isLessLiked(view: TextView, from: number, first: number): boolean {
  const { tokens } = view;
  const than = tokens
    .slice(Math.max(from, first - REACH_THAN), first)
    .findLastIndex(({ lower }) => lower === 'than');
  if (than < 0) return false;
  const at = Math.max(from, first - REACH_THAN) + than;
  if (tokens.slice(at, first + 1).some(({ lower }) => GIVING_UP.test(lower))) return false;
  return tokens
    .slice(Math.max(from, at - REACH_RATHER), at - 1)
    .some(({ lower }) => lower === 'rather' || lower === 'sooner');
}

const IS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'be',
  'was',
  'were',
  "'s",
  '’s',
  'seems',
  'remain',
  'remains',
]);
/** "would be far better than": so many tokens stand between. */
const REACH_IS = 4;

/** What is compared stands at most so many tokens before "better". */
const REACH_COMPARED = 12;

/** "any treaty is better than the dam": the worse of two. */
export function isOutclassed(
  { view: { tokens }, mentions: { found } }: Scene,
  from: number,
  { first, topic }: TopicMentionFound,
): boolean {
  const than = tokens
    .slice(Math.max(from, first - REACH_IS), first)
    .findLastIndex(({ lower }) => lower === 'than');
  if (than < 0) return false;
  const better = Math.max(from, first - REACH_IS) + than - 1;
  if (tokens[better]?.lower !== 'better' || better <= from) return false;
  // "new dams are better than old dams"
  if (within(found, Math.max(from, better - REACH_COMPARED), better).some((one) => one.topic === topic))
    return false;
  return (
    tokens.slice(Math.max(from, better - REACH_IS), better).some(({ lower }) => IS.has(lower)) &&
    !tokens
      .slice(better, first)
      .some(({ lower }) => NOT.has(lower) || lower === 'no' || GIVING_UP.test(lower))
  );
}

/** What would be better, if it came about: "a calmer place if". */
const BETTER: ReadonlySet<string> = new Set(
  `better best good great fine safer calmer stronger quieter happier richer wise wiser welcome helpful useful preferable ideal
   glad pleased delighted relieved blessing wonderful`.split(/\s+/),
);
const NO_PRAISE: ReadonlySet<string> = new Set(
  "not n't no never hardly nobody none nothing neither".split(' '),
);
const BEING: ReadonlySet<string> = new Set(['be', 'is', 'feel', 'become', 'was', 'were']);
/** What it would be stands in so many tokens after "be", and so many before what it would take. */
const REACH_BE = 3;
const REACH_BETTER = 16;

const isBetterAt = (tokens: TextView['tokens'], at: number) => {
  const before = tokens.slice(Math.max(0, at - REACH_BE), at);
  return (
    BETTER.has(tokens[at]?.lower ?? '') &&
    before.some(({ lower }) => BEING.has(lower)) &&
    !tokens.slice(Math.max(0, at - REACH_BE - 1), at).some(({ lower }) => NO_PRAISE.has(lower))
  );
};

/** "it would be better if they built the dam": what a clause before the if-clause says. */
export function isBetterIf({ tokens }: TextView, from: number, opener: number): boolean {
  for (let at = opener - 1; at >= Math.max(from, opener - REACH_BETTER); at--)
    if (isBetterAt(tokens, at)) return true;
  return false;
}

const MUST: ReadonlySet<string> = new Set(['must', 'needs', 'has', 'have', 'had', 'should']);
const DENIED: ReadonlySet<string> = new Set('nobody none no not never neither nothing cannot'.split(' '));
const TAKES_TO: ReadonlySet<string> = new Set(['needs', 'has', 'have', 'had']);
/** "but" stands at most so many tokens behind the mention. */
const REACH_TERMS = 16;
/** Whoever must stands at most so many tokens behind "but". */
const REACH_BUT = 6;

/** Not the other side. */
const OTHERS_NOT: ReadonlySet<string> = new Set(
  'there it i we he she they this that congress parliament'.split(' '),
);

/** "is ready for talks, but the other side must move first": what others have to do before. */
export function isButMust({ tokens }: TextView, from: number, to: number): boolean {
  for (let but = from; but < Math.min(to, from + REACH_TERMS); but++) {
    if (tokens[but]?.lower !== 'but' || OTHERS_NOT.has(tokens[but + 1]?.lower ?? '')) continue;
    for (let at = but + 1; at < Math.min(to, but + 1 + REACH_BUT); at++) {
      const lower = tokens[at]?.lower ?? '';
      if (DENIED.has(lower)) break;
      if (!MUST.has(lower)) continue;
      if (TAKES_TO.has(lower)) return tokens[at + 1]?.lower === 'to';
      return !DENIED.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== "n't";
    }
  }
  return false;
}

const FEARING = /^(?:fear|dread|distrust|mistrust|loath|doubt|suspect)(?:e|s|es|ed|ing)?$/;

export const WHO = /^(?:who|that|which)$/;
/** "those who still want the dam": so many tokens lead to what they do. */
export const REACH_WHO = 2;
export const PEOPLE: ReadonlySet<string> = new Set(
  'those anyone anybody everyone people voices critics countries states governments country state government'.split(
    ' ',
  ),
);

const LIMITS: ReadonlySet<string> = new Set(['if', 'when', 'once', 'after']);

/** "— but only if": terms that stand right behind what is said, in so many tokens. */
const REACH_BEHIND = 4;

const TERMS_BEHIND =
  /[,—–-] (?:(?:but|though|although|and) )?(?:provided|providing|unless|if|only (?:if|when|after|once|on)|on (?:one|two|three|the|a) (?:\w+ )?conditions?|(?:as|so) long as) /;
/** Who says so may stand between: "ready for talks, said the minister, but on one condition". */
const REACH_TERMS_BEHIND = 18;

/** Whether terms follow behind the words, and who says them. */
export function hasTermsBehind({ tokens }: TextView, last: number): boolean {
  const sentence = tokens[last - 1]?.sentence;
  const behind = tokens.slice(last, last + REACH_TERMS_BEHIND).filter((token) => token.sentence === sentence);
  return TERMS_BEHIND.test(`${behind.map(({ lower }) => lower).join(' ')} `);
}

export const isOnlyIfBehind = ({ tokens }: TextView, last: number) =>
  /^[—–-]$/.test(tokens[last]?.text ?? '') &&
  tokens
    .slice(last, last + REACH_BEHIND)
    .some(({ lower }, at) => lower === 'only' && LIMITS.has(tokens[last + at + 1]?.lower ?? ''));

/** "only if" behind a mention. */
export function isOnlyIf({ tokens }: TextView, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH_RATHER); at++)
    if (tokens[at]?.lower === 'only' && LIMITS.has(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}

/** "right to fear the dam", "feared any new dam". */
export const isFeared = ({ tokens }: TextView, first: number) =>
  [1, 2].some((back) => FEARING.test(tokens[first - back]?.lower ?? ''));

const KNOWING: ReadonlySet<string> = new Set(
  'know understand see grasp realise realize comprehend care think learn remember'.split(' '),
);

/** "do not know the world", "are cowards", not "are no fools": said behind what those are against of whom he tells. */
export function isScorned({ tokens }: TextView, operators: readonly Operator[], last: number): boolean {
  const behind = operators.filter(({ first }) => first >= last);
  const denials = behind.filter(({ value }) => value === 'not');
  return denials.length > 0
    ? denials.some((denial) => KNOWING.has(tokens[denial.last]?.lower ?? ''))
    : behind.some(({ value }) => value === 'bad');
}

/** Whoever says so with these finds fault. */
const COMPLAINING: ReadonlySet<string> = new Set(
  'complain lament regret deplore protest grumble bemoan criticise criticize charge object'.split(' '),
);
const SIGNED: ReadonlySet<string> = new Set(
  'deal agreement accord draft text proposal plan resolution settlement'.split(' '),
);
const DOES = /^(?:do|does|did|done|doing)$/;
const FAILED = /^fail(?:s|ed|ing)?$/;
const LITTLE: ReadonlySet<string> = new Set(['nothing', 'little', 'enough']);
/** "did next to nothing to curb the dam": so many tokens lead from what is done to what should be. */
const REACH_DOES = 6;
const REACH_SIGNED = 12;

/** "complained that A did nothing to", "the deal does too little to": more is wanted. */
export function isLacking(
  { view: { tokens } }: Scene,
  { lemma, quote }: Statement,
  from: number,
  start: number,
): 'little' | 'failed' | null {
  const least = Math.max(from, start - REACH_DOES);
  const to = tokens.slice(least, start + 1).findLastIndex(({ lower }) => lower === 'to');
  const at = least + to;
  // "nothing had been done in time to stop the dam"
  const isNothing = /^(?:nothing|little)$/.test(
    tokens[from]?.lower === 'that' ? (tokens[from + 1]?.lower ?? '') : (tokens[from]?.lower ?? ''),
  );
  if (quote !== null && isNothing && COMPLAINING.has(lemma)) return 'little';
  const isFailed = FAILED.test(tokens[at - 1]?.lower ?? '');
  if (to < 1 || !(isFailed || LITTLE.has(tokens[at - 1]?.lower ?? ''))) return null;
  const does = tokens.slice(Math.max(from, at - REACH_DOES), at).some(({ lower }) => DOES.test(lower));
  const isOfDeal = tokens.slice(Math.max(from, at - REACH_SIGNED), at).some(({ lower }) => SIGNED.has(lower));
  if (quote === null || !(COMPLAINING.has(lemma) || isOfDeal)) return null;
  return isFailed ? 'failed' : does ? 'little' : null;
}

/** They take what is to be done to a thing as a participle: "wants the dam closed". */
const WANTS: ReadonlySet<string> = new Set(['want', 'like', 'prefer', 'see', 'need', 'wish', 'demand']);
/** Between the thing and what is to be done to it: "wants the dam in the vale at once closed". */
const REACH_DONE = 6;
const PARTICIPLE =
  /^(?:\p{L}{2,30}ed|taken|shut|given|cut|put|broken|torn|frozen|withdrawn|undone|gone|off)$/u;
/** So what only weighs on somebody ends. */
const LIFTED: ReadonlySet<string> = new Set('lifted eased waived reversed undone limited'.split(' '));
/** What is done to it and not by it: no clause of its own begins between. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'that which who whose and or but is are was were be been being has have had will would can could may might should must to as if because while'.split(
    ' ',
  ),
);
/** "wants the dam closed by May": no thing that it closes follows. */
const AFTER_DONE: ReadonlySet<string> = new Set(
  'and or but by in at on before after if now immediately until within through for with without from altogether entirely completely too as once so rather'.split(
    ' ',
  ),
);

/** "wants the dam closed", "wanted every dam in the vale taken apart": he wants it stopped. */
export function isWantedEnded(
  { tokens }: TextView,
  lemma: string,
  operators: readonly Operator[],
  { last }: TopicMentionFound,
): boolean {
  if (!WANTS.has(lemma)) return false;
  const near = tokens.slice(last, last + REACH_DONE);
  const lifted = near.findIndex(({ lower }) => LIFTED.has(lower));
  const done =
    lifted >= 0
      ? { first: last + lifted, last: last + lifted + 1 }
      : operators.find(({ first, value }) => first >= last && value === 'hinder');
  if (!done || done.first - last > REACH_DONE || !PARTICIPLE.test(tokens[done.first]?.lower ?? ''))
    return false;
  const between = tokens.slice(last, done.first);
  if (between.some(({ kind, lower }) => kind !== 'word' || CLAUSE_WORDS.has(lower))) return false;
  const next = tokens[done.last];
  return next?.kind !== 'word' || AFTER_DONE.has(next.lower);
}
