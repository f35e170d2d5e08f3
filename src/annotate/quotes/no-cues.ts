import { reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { personNouns } from '../../lexicon/en/roles.ts';
import { isNoun } from '../../text/word-class.ts';
import { type Grammar, lowerAt, sentenceOf, textAt } from './grammar.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { quotesAnother, quotingLemmas } from './quoting.ts';

/** "went on to say": the verb after it tells what was said. */
const goesOnToSay = (grammar: Grammar, head: number): boolean =>
  grammar.lemma(head) === 'go' &&
  lowerAt(grammar, head + 1) === 'on' &&
  grammar.classes[head + 2] === 'TO' &&
  reportingLemmas.has(grammar.lemma(head + 3));

const REQUESTS: ReadonlySet<string> = new Set(['ask', 'request', 'insist', 'speak', 'wish', 'prefer']);
const ANONYMITY: ReadonlySet<string> = new Set([
  'named',
  'identified',
  'anonymity',
  'anonymous',
  'anonymously',
]);
/** Tokens between such a verb and that word: "spoke on the strict condition of anonymity". */
const ANONYMITY_REACH = 7;

/** "who asked not to be named", "requested anonymity": that somebody stays unnamed is nothing that is told. */
function asksForAnonymity(grammar: Grammar, head: number): boolean {
  if (!REQUESTS.has(grammar.lemma(head))) return false;
  const end = Math.min(sentenceOf(grammar, head).last, head + ANONYMITY_REACH);
  for (let at = head + 1; at < end && textAt(grammar, at) !== ','; at++)
    if (ANONYMITY.has(lowerAt(grammar, at))) return true;
  return false;
}

const people: ReadonlySet<string> = new Set([
  ...personNouns,
  ...['guest', 'guests', 'visitor', 'visitors', 'crowd', 'baby', 'audience'],
]);

/** Tokens in which a guest is named: "welcomed the leaders of both councils to". */
const GUEST_REACH = 8;

/** "welcomed them", "welcomed the leaders of Tilos to his house": guests, and no news. */
function welcomesGuests(grammar: Grammar, head: number): boolean {
  if (grammar.lemma(head) !== 'welcome') return false;
  const { classes } = grammar;
  if (classes[head + 1] === 'PRP') return true;
  const limit = Math.min(sentenceOf(grammar, head).last, head + GUEST_REACH);
  const end = nounPhraseEnd(grammar, head + 1, limit);
  const isPlace = classes[end + 1] === 'DT' || classes[end + 1] === 'NNP' || classes[end + 1] === 'PRP$';
  if (classes[end] === 'TO' && isPlace) return true;
  return namesPeople(grammar, head + 1, end);
}

/** "recalled its envoys from Tilos": called home, and nothing that is told. */
const callsHome = (grammar: Grammar, head: number): boolean =>
  grammar.lemma(head) === 'recall' &&
  namesPeople(
    grammar,
    head + 1,
    nounPhraseEnd(grammar, head + 1, Math.min(sentenceOf(grammar, head).last, head + GUEST_REACH)),
  );

/** Whether a noun phrase is one for people, up to its first preposition. */
function namesPeople({ view, classes }: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end && classes[at] !== 'IN'; at++)
    // "welcomed the mayor’s vote"
    if (people.has(view.tokens[at]?.lower ?? '') && !isNoun(classes[at + 1]) && classes[at + 1] !== 'PRP$')
      return true;
  return false;
}

/** "# Tilos talks live: Lund calls them good", "# Tilos talks: What we know": what a heading is about. */
const isTopic = (grammar: Grammar, head: number): boolean =>
  lowerAt(grammar, head) === 'talks' &&
  textAt(grammar, lowerAt(grammar, head + 1) === 'live' ? head + 2 : head + 1) === ':';

/** The verbs these rules are about: most are none of them. */
const SOMETIMES_NONE: ReadonlySet<string> = new Set([
  ...quotingLemmas,
  ...REQUESTS,
  ...['talk', 'go', 'welcome', 'recall'],
]);

/** Whether a verb makes nobody say anything, though its like do. */
export const isNoCue = (grammar: Grammar, head: number): boolean =>
  SOMETIMES_NONE.has(grammar.lemma(head)) &&
  (quotesAnother(grammar, head) ||
    isTopic(grammar, head) ||
    goesOnToSay(grammar, head) ||
    asksForAnonymity(grammar, head) ||
    welcomesGuests(grammar, head) ||
    callsHome(grammar, head));
