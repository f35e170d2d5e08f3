import { FINITE } from './clause-of.ts';
import { isDealWord } from './deal-terms.ts';
import type { Scene } from './scene.ts';
import { within } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

/** What stands behind them belongs to the noun before: "talks under the shadow of the dam would be". */
const WITHIN: ReadonlySet<string> = new Set(
  'under amid over about on during despite concerning middle midst'.split(' '),
);
/** The noun before stands at most so many tokens away. */
const REACH_WITHIN = 5;

/** Before what stands behind them it is they that are judged: "the row over the dam was". */
const QUARRELS =
  /^(?:fight|fights|debate|row|rows|dispute|quarrel|quarrels|argument|arguments|speculation|fuss|noise|rumours?|rumors?|uncertainty|secrecy|optimism|pessimism|hype|confusion|controversy|feud|anxiety|excitement)$/;

/** Words in -ing that are no deed. */
const NO_GERUND: ReadonlySet<string> = new Set(
  'nothing something anything everything during being'.split(' '),
);
const GERUND = /^\p{L}{3,}ing$/u;

/** A relative clause is at most so many tokens long before its mention. */
const REACH_RELATIVE = 7;

/** "that “flooding a vale": so many tokens before the deed. */
const REACH_DEED = 3;

type Tokens = Scene['view']['tokens'];

/** "flooding a vale in the middle of talks was": whether a clause begins with a deed in -ing. */
function beginsWithDeed(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at < from + REACH_DEED && (tokens[at]?.kind === 'quote' || tokens[at]?.lower === 'that')) at++;
  const lower = tokens[at]?.lower ?? '';
  return GERUND.test(lower) && !NO_GERUND.has(lower);
}

/** "contacts that lead away from dams were": what follows is said of the contacts. A deal is told by what it holds. */
function isInRelativeOfAnother(
  { view: { tokens }, mentions: { found } }: Scene,
  mention: TopicMentionFound,
  from: number,
): boolean {
  const behind = tokens[mention.last]?.kind === 'quote' ? mention.last + 1 : mention.last;
  if (!FINITE.has(tokens[behind]?.lower ?? '')) return false;
  for (let at = mention.first - 2; at > Math.max(from, mention.first - REACH_RELATIVE); at--) {
    if (tokens[at]?.text === ',') return false;
    if (tokens[at]?.lower === 'that')
      return (
        !isDealWord(tokens[at - 1]?.lower ?? '') &&
        within(found, Math.max(from, at - REACH_WITHIN), at).some(
          ({ topic, last }) => last === at && topic !== mention.topic,
        )
      );
  }
  return false;
}

/** Whether a mention only says something of another thing, so that what follows is said of that one. */
export function isWithinAnother(scene: Scene, mention: TopicMentionFound, from: number): boolean {
  const {
    view: { tokens },
    mentions: { found },
  } = scene;
  if (isInRelativeOfAnother(scene, mention, from)) return true;
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - REACH_WITHIN); at--) {
    if (tokens[at]?.text === ',' || tokens[at]?.lower === 'and') return false;
    if (!WITHIN.has(tokens[at]?.lower ?? '')) continue;
    return (
      beginsWithDeed(tokens, from) ||
      QUARRELS.test(tokens[at - 1]?.lower ?? '') ||
      within(found, Math.max(from, at - REACH_WITHIN), at).some(({ topic }) => topic !== mention.topic)
    );
  }
  return false;
}
