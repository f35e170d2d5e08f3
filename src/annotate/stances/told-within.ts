import type { TextView } from '../../text/view.ts';
import type { SpokenQuote } from '../findings.ts';
import { UNDECIDED } from './cue-meaning.ts';
import { joinedBefore } from './holders.ts';
import { isHypothetical } from './hypothetical.ts';
import { isObject } from './narrated.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { tokenAt } from './token-ranges.ts';
import { speaksFor } from './told-holder.ts';
import { subjectsBefore } from './told-subjects.ts';
import { isProgressive, verbAt } from './verb-at.ts';

/** A position that one speaker tells of another; `first` to `last` of its content are the other's to take sides on. */
export interface ToldWithin extends Statement {
  readonly teller: string;
}

/** What another is said to want, to see or to do in passing is the speaker's view of him. */
const INNER: ReadonlySet<string> = new Set(
  'want seek see find view back defend press join pass abandon question regard consider attack protest order'.split(
    ' ',
  ),
);
/** A clause is read no further than so many tokens. */
const REACH = 80;

/** Tokens of the quotes' cues and of what stands in their quotation marks. */
function toTaken(view: TextView, quotes: readonly SpokenQuote[]): Uint8Array {
  const taken = new Uint8Array(view.tokens.length);
  for (const { verbatim, cue } of quotes)
    for (const { start, end } of [...verbatim, ...(cue?.ranges ?? [])])
      for (let at = tokenAt(view, start); at < taken.length && (view.tokens[at]?.start ?? end) < end; at++)
        taken[at] = 1;
  return taken;
}

/** Whether a voice is the teller's own, or that of his state. */
function isOwn({ holders }: Scene, tellers: readonly { id: string }[], id: string): boolean {
  return tellers.some((teller) => teller.id === id || holders.sideOf(teller.id) === id);
}

/**
 * Positions that a speaker tells of somebody else in words of his own: "said that B had ruled out talks".
 * Only where he merely says so, and of what the other says or does about it, not of what he wants.
 */
export function findToldWithin(scene: Scene, quotes: readonly SpokenQuote[]): ToldWithin[] {
  const { view, index, innermost, holders } = scene;
  const taken = toTaken(view, quotes);
  return quotes.flatMap((quote) => {
    const tellers = [...quote.speakers, ...(quote.speaker ? [quote.speaker] : [])];
    const attitude = index.acts.get(quote.cue?.lemma ?? '')?.attitude ?? 'neutral';
    if (attitude !== 'neutral' || quote.negated || tellers.length === 0) return [];
    return quote.content.flatMap(({ start, end }) => {
      const out: ToldWithin[] = [];
      const last = tokenAt(view, end);
      const first = tokenAt(view, start);
      for (let at = first + 1; at < last; at++) {
        if (taken[at] || innermost[at] !== quote.id) continue;
        const verb = verbAt(view, at, index);
        if (!verb || verb.last >= last || isHypothetical(scene, at)) continue;
        if (
          view.tokens[at]?.lower.endsWith('ing') &&
          !(isProgressive(view, at) && verb.entry.attitude !== 'open')
        )
          continue;
        const { subjects, negated } = subjectsBefore(view.tokens, first, at);
        const subject = subjects.find((place) => holders.voiceAt[place] && !isObject(view, holders, place));
        const voice = subject === undefined || taken[subject] ? null : holders.voiceAt[subject];
        if (!voice || isOwn(scene, tellers, voice.id) || (negated && UNDECIDED.has(verb.lemma))) continue;
        if (INNER.has(verb.lemma) && !tellers.some((teller) => speaksFor(holders, teller, voice.id)))
          continue;
        let to = verb.last;
        while (
          to < Math.min(last, at + REACH) &&
          scene.mentions.clauses[to] === scene.mentions.clauses[verb.last - 1]
        )
          to++;
        if (to === verb.last) continue;
        out.push({
          holders: joinedBefore(holders, view.tokens, first, subject ?? at) ?? [
            { id: voice.id, name: voice.name },
          ],
          entry: verb.entry,
          lemma: verb.lemma,
          negated,
          cue: at,
          content: [{ first: verb.last, last: to }],
          quote: null,
          teller: quote.id,
        });
      }
      return out;
    });
  });
}
