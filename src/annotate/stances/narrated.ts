import type { TopicIndex } from '../../lexicon/topics-index.ts';
import type { SpeakerRef } from '../../model/records.ts';
import type { TextView, Token } from '../../text/view.ts';
import type { SpokenQuote } from '../findings.ts';
import type { Statement } from './find-stances.ts';
import { type Holders, tokenAt } from './holders.ts';
import type { TopicMentions } from './topic-mentions.ts';

/** Between a subject and its verb stand auxiliaries and adverbs, no more than these many tokens. */
const REACH_VERB = 4;
/** A list of people as subject is at most so many tokens long. */
const REACH_LIST = 20;
const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had is was also again once strongly repeatedly consistently long always firmly flatly publicly already both since previously earlier now unilaterally not never'.split(
    ' ',
  ),
);
const ZONES: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'subhead', 'body']);

/** Token → whether a quote's words, or its cue, stand there. */
function toSpoken(view: TextView, quotes: readonly SpokenQuote[]): Uint8Array {
  const spoken = new Uint8Array(view.tokens.length);
  for (const { content, cue } of quotes)
    for (const { start, end } of [...content, ...(cue?.ranges ?? [])])
      for (let at = tokenAt(view, start); at < spoken.length && (view.tokens[at]?.start ?? end) < end; at++)
        spoken[at] = 1;
  return spoken;
}

/** The lemma of an act that begins at a token, with where it ends; particles must follow at once. */
function lemmaAt(view: TextView, at: number, index: TopicIndex): { lemma: string; last: number } | null {
  const lemmas = index.verbForms.get(view.tokens[at]?.lower ?? '');
  if (!lemmas) return null;
  let best: { lemma: string; last: number } | null = null;
  for (const lemma of lemmas) {
    const particles = lemma.split(' ').slice(1);
    if (!particles.every((particle, step) => view.tokens[at + 1 + step]?.lower === particle)) continue;
    const last = at + 1 + particles.length;
    if (!best || last > best.last) best = { lemma, last };
  }
  return best;
}

/** People listed as a subject: "officials, including A and B, have"; `null` where fewer than two are. */
function namedBefore(
  { voiceAt }: Holders,
  tokens: readonly Token[],
  from: number,
  to: number,
): SpeakerRef[] | null {
  const people = new Map<string, SpeakerRef>();
  let joined = true;
  for (let at = to; at >= Math.max(from, to - REACH_LIST); at--) {
    const voice = voiceAt[at];
    if (tokens[at]?.lower === 'and') joined = true;
    if (voice?.kind !== 'person' || people.has(voice.id)) continue;
    if (!joined) break;
    people.set(voice.id, { id: voice.id, name: voice.name });
    joined = false;
  }
  return people.size > 1 ? [...people.values()].reverse() : null;
}

/**
 * What the reporter states of somebody's position in his own words: "Iran has consistently rejected …".
 * Only verbs of speech and will directly after their subject, outside all quotes.
 */
export function findNarrated(
  view: TextView,
  quotes: readonly SpokenQuote[],
  holders: Holders,
  { clauses }: TopicMentions,
  index: TopicIndex,
): Statement[] {
  const spoken = toSpoken(view, quotes);
  const out: Statement[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (spoken[at] || token.kind !== 'word') continue;
    const verb = lemmaAt(view, at, index);
    if (!verb || token.lower.endsWith('ing')) continue;
    const sentence = view.sentences[token.sentence];
    const zone = view.paragraphs[sentence?.paragraph ?? -1]?.zone;
    if (!sentence || !zone || !ZONES.has(zone)) continue;
    let subject = at - 1;
    let negated = false;
    while (subject > at - REACH_VERB && AUXILIARIES.has(view.tokens[subject]?.lower ?? '')) {
      negated ||= ['not', 'never'].includes(view.tokens[subject]?.lower ?? '');
      subject--;
    }
    if (view.tokens[subject]?.text === ',') subject--;
    const voice = subject >= sentence.first ? holders.voiceAt[subject] : null;
    if (!voice || spoken[subject]) continue;
    let last = verb.last;
    while (last < sentence.last && !spoken[last] && clauses[last] === clauses[at]) last++;
    const entry = index.acts.get(verb.lemma);
    if (!entry || last === verb.last) continue;
    out.push({
      holders: namedBefore(holders, view.tokens, sentence.first, subject) ?? [
        { id: voice.id, name: voice.name },
      ],
      entry,
      lemma: verb.lemma,
      negated,
      cue: at,
      content: [{ first: verb.last, last }],
      quote: null,
    });
  }
  return out;
}
