import { beForms } from '../../lexicon/en/closed-classes.ts';
import { prepositions } from '../../lexicon/en/function-words.ts';
import { stanceHolders } from '../../lexicon/en/stance-holders.ts';
import type { Token } from '../../text/view.ts';
import type { SpokenQuote, Voice } from '../findings.ts';
import { joinedBefore, namedBefore } from './holders.ts';
import { isHypothetical, isInQuestion } from './hypothetical.ts';
import { isObject, toSpoken } from './narrated.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { subjectsBefore } from './told-subjects.ts';

const ZONES: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'subhead', 'body']);
/** What somebody is towards a matter, by the verb that says the same. */
const STANDS: readonly (readonly [words: readonly string[], verb: string])[] = [
  [['opposed', 'to'], 'oppose'],
  [['against'], 'oppose'],
  [['hostile', 'to'], 'oppose'],
  [['averse', 'to'], 'oppose'],
  [['critical', 'of'], 'criticise'],
  [['in', 'favour', 'of'], 'support'],
  [['in', 'favor', 'of'], 'support'],
  [['supportive', 'of'], 'support'],
  [['in', 'support', 'of'], 'support'],
  [['all', 'for'], 'support'],
  [['happy', 'with'], 'support'],
  [['enthusiastic', 'about'], 'support'],
  [['unhappy', 'with'], 'criticise'],
  [['uneasy', 'about'], 'criticise'],
  [['wary', 'of'], 'criticise'],
  [['sceptical', 'of'], 'criticise'],
  [['skeptical', 'of'], 'criticise'],
  [['sceptical', 'about'], 'criticise'],
  [['skeptical', 'about'], 'criticise'],
  [['dismissive', 'of'], 'criticise'],
  [['scornful', 'of'], 'criticise'],
];
const BEGIN: ReadonlySet<string> = new Set(STANDS.map(([[first]]) => first ?? ''));
const LINKS: ReadonlySet<string> = new Set(
  'remain remains remained stay stayed stand stands stood'.split(' '),
);
/** Between "is" and what somebody is. */
const DEGREES =
  /^(?:\p{L}{2,20}ly|also|still|long|very|deeply|quite|too|all|both|among|one|of|the|a|an|most|more|its|his|their|not|n't|never|no)$/u;
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'hardly',
  'scarcely',
  'neither',
]);
/** Before "of": "one of the critics", not "the target of the critics". */
const PART_OF = /^(?:one|some|among|most|many|all|both|two|part)$/;
/** "is facing critics", "under pressure from critics": they are others. */
const isOther = (lower: string) =>
  prepositions.has(lower) || (/ing$/.test(lower) && !/^(?:leading|.*-?standing)$/.test(lower));
/** "is one of the most outspoken critics of": so many words stand before the noun. */
const REACH_BEFORE = 8;
/** A clause is read no further than so many tokens. */
const REACH = 40;

interface Stand {
  readonly verb: string;
  /** First token of the matter. */
  readonly last: number;
  readonly isNoun: boolean;
}

/** "against the clock". */
const isRace = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'against' && /^(?:clock|wall|ropes|odds|time)$/.test(tokens[at + 2]?.lower ?? '');

function standAt(tokens: readonly Token[], at: number): Stand | null {
  const lower = tokens[at]?.lower ?? '';
  if (BEGIN.has(lower))
    for (const [words, verb] of STANDS)
      if (words.every((word, step) => tokens[at + step]?.lower === word) && !isRace(tokens, at))
        return { verb, last: at + words.length, isNoun: false };
  const next = tokens[at + 1]?.lower;
  if (next !== 'of' && next !== 'to') return null;
  const verb = stanceHolders.get(lower) ?? stanceHolders.get(lower.replace(/s$/, ''));
  return verb === undefined ? null : { verb, last: at + 2, isNoun: true };
}

/** Who has a name. */
const refs = (voice: Voice | null | undefined) =>
  voice && voice.kind !== 'anonymous' ? [{ id: voice.id, name: voice.name }] : [];

/** Who is so: the subject of "is", or whom the insertion stands behind. */
function whose({ view, holders }: Scene, at: number, { isNoun }: Stand) {
  const { tokens, sentences } = view;
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  let before = at - 1;
  let negated = false;
  // "a staunch supporter", "is one of the loudest critics"
  const isDegree = (lower: string, kind: string, before: string) =>
    (DEGREES.test(lower) && (lower !== 'of' || PART_OF.test(before))) ||
    (isNoun && kind === 'word' && !beForms.has(lower) && !LINKS.has(lower) && !isOther(lower));
  while (
    before > Math.max(first, at - REACH_BEFORE) &&
    isDegree(tokens[before]?.lower ?? '', tokens[before]?.kind ?? '', tokens[before - 1]?.lower ?? '') &&
    !holders.voiceAt[before]
  ) {
    negated ||= NEGATIONS.has(tokens[before]?.lower ?? '');
    before--;
  }
  const link = tokens[before]?.lower ?? '';
  const isInserted =
    isNoun &&
    tokens[before]?.text === ',' &&
    /^(?:an?|the|one|once|long)$/.test(tokens[before + 1]?.lower ?? '');
  if (isInserted) return { holders: refs(holders.voiceAt[before - 1]), negated };
  if (!beForms.has(link) && !LINKS.has(link)) return null;
  const { subjects, negated: isNot } = subjectsBefore(tokens, first, before);
  const place = subjects.find((one) => holders.voiceAt[one] && !isObject(view, holders, one));
  if (place === undefined || tokens[place - 1]?.lower === 'of') return null;
  const several = namedBefore(holders, tokens, first, place) ?? joinedBefore(holders, tokens, first, place);
  return { holders: several ?? refs(holders.voiceAt[place]), negated: negated || isNot };
}

/**
 * Positions that the reporter tells in what somebody is: "is opposed to the dam", "a fierce critic of the dam".
 * Outside all quotes.
 */
export function findToldStands(scene: Scene, quotes: readonly SpokenQuote[]): Statement[] {
  const { view, index, mentions } = scene;
  const spoken = toSpoken(view, quotes);
  return view.tokens.flatMap((token, at): Statement[] => {
    const stand = spoken[at] ? null : standAt(view.tokens, at);
    if (!stand) return [];
    const entry = index.acts.get(stand.verb);
    const sentence = view.sentences[token.sentence];
    const zone = view.paragraphs[sentence?.paragraph ?? -1]?.zone;
    if (!entry || !sentence || !zone || !ZONES.has(zone)) return [];
    if (isInQuestion(scene, at) || isHypothetical(scene, at)) return [];
    const who = whose(scene, at, stand);
    if (!who || who.holders.length === 0) return [];
    let { last } = stand;
    while (
      last < Math.min(sentence.last, stand.last + REACH) &&
      mentions.clauses[last] === mentions.clauses[stand.last] &&
      view.tokens[last]?.text !== ','
    )
      last++;
    return [
      {
        ...{ ...who, entry, lemma: stand.verb, cue: at, quote: null },
        content: [{ first: stand.last, last }],
      },
    ];
  });
}
