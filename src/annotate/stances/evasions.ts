import type { Token } from '../../text/view.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between "asked" and what sources ask for: "asked not to be named". */
const LEADING = oneOf('not to be being for that');
/** What sources ask for, and what those decline who are asked. */
const NAMING = oneOf('named identified quoted drawn anonymity comment elaborate interviewed');
/** So many words are looked through. */
const LONGEST = 5;

const HOLDING_BACK = oneOf('refuse decline hesitate avoid');
/** "refused to be drawn" */
const DRAWN = oneOf('drawn specific quoted named interviewed');
/** What is held back by itself: "declined to say". */
const SAYING = oneOf('say comment speculate elaborate');
/** "refused to say yes" turns it down. */
const ANSWERS = oneOf('yes no');
/** What is held back before some words only: "declined to confirm whether". */
const TELLING = oneOf(
  'discuss confirm answer disclose reveal specify describe detail name identify give provide go speak talk weigh address',
);
/** "declined to discuss the dam", "refused to criticise the attack": who does not say takes no side; to refuse to discuss or disclose is to turn down. */
const DISCUSSING = oneOf('discuss address confirm disclose reveal specify describe detail');
const BLAMING = oneOf('criticise criticize fault blame rebuke reproach');
/** "declined five times to tell the council whether": so many words before what is held back, and in who is not told. */
const REACH_HELD = 4;
const REACH_TOLD = 7;
const LEADS_ON = oneOf('whether if when how why what details');
/** "declined to speak about it", but "refused to talk about its missiles" turns it down. */
const ABOUT = oneOf('on about');

/** "declined to say whether", "refused to be drawn": what somebody does not speak of he takes no side on. */
function isHeldBack(tokens: readonly Token[], first: number, lemma: string): boolean {
  if (!HOLDING_BACK.has(lemma)) return false;
  const to = tokens.slice(first, first + REACH_HELD).findIndex(({ lower }) => lower === 'to') + first;
  if (to < first) return false;
  const verb = tokens[to + 1]?.lower ?? '';
  const next = tokens[to + 2]?.lower ?? '';
  if (verb === 'be') return DRAWN.has(next);
  if (SAYING.has(verb)) return !ANSWERS.has(next);
  if (BLAMING.has(verb) || (DISCUSSING.has(verb) && lemma === 'decline')) return true;
  if (verb === 'tell')
    return tokens.slice(to + 2, to + 2 + REACH_TOLD).some(({ lower }) => LEADS_ON.has(lower));
  return TELLING.has(verb) && (LEADS_ON.has(next) || (lemma !== 'refuse' && ABOUT.has(next)));
}

/** "asked not to be named", "requested anonymity": of the source, not of the matter. */
function isOfNaming(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + LONGEST; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (NAMING.has(lower)) return true;
    if (!LEADING.has(lower)) return false;
  }
  return false;
}

/**
 * Whether what is asked for or refused is the telling, and not the matter.
 * @param first token of what the cue takes
 */
export const isEvasion = (tokens: readonly Token[], first: number, lemma: string): boolean =>
  isHeldBack(tokens, first, lemma) || isOfNaming(tokens, first);
