import type { TextView, Token } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import type { Context, Resolution } from './context.ts';
import { findRelays, isMedium, type Relay } from './find-relays.ts';
import { findVenues, type Venue } from './find-venues.ts';
import { entityAt } from './lookups.ts';
import { tokenAt, toTokenRange } from './mention-map.ts';
import type { Ordered } from './order-attributions.ts';
import type { Party } from './party.ts';

/** The way words came by. */
export interface Chain {
  /** Outermost first. */
  readonly via: readonly Party[];
  readonly venue: string | null;
}

const NO_CHAIN: Chain = { via: [], venue: null };

/** Who denies words does not hand them on. */
const DENIALS: ReadonlySet<string> = new Set(
  'deny dismiss reject refute rebuff denied dismissed rejected refuted denies dismisses rejects'.split(' '),
);

/** A pronoun goes on with the chain of the sentence before, or of the last of the paragraph before. */
const LONGEST_GAP = 2;

/** The subject of what a medium tells stands within this many tokens. */
const SUBJECT_REACH = 8;

interface Step {
  readonly party: Party;
  readonly attribution: Attribution;
  readonly sentence: number;
  readonly chain: Chain;
}

interface SentenceNotes {
  readonly relays: readonly Relay[];
  readonly venues: readonly Venue[];
}

const cueToken = (view: TextView, { attribution, at }: Ordered) =>
  attribution.cue?.ranges[0] ? tokenAt(view.tokens, attribution.cue.ranges[0].start) : at;

/** Whether a source only takes up who spoke before: a pronoun, or "the statement". */
function goesOn(resolution: Resolution): boolean {
  return resolution.rule.startsWith('pronoun') || resolution.rule === 'document-before';
}

function without(relays: readonly Relay[], speaker: Party): Party[] {
  const ids = new Set([speaker, ...speaker.members].map(({ id }) => id));
  const own = relays.findIndex(({ party }) => ids.has(party.id));
  const outer = own < 0 ? relays : relays.slice(0, own);
  return outer
    .map(({ party }) => party)
    .filter(({ id }, at, all) => !ids.has(id) && all.findIndex((one) => one.id === id) === at);
}

/** The venue whose nearest cue in the sentence belongs to the speaker. */
function venueFor(
  venues: readonly Venue[],
  cues: readonly { at: number; party: string }[],
  speaker: Party,
): string | null {
  for (const venue of venues) {
    let nearest: { at: number; party: string } | null = null;
    for (const cue of cues)
      if (!nearest || Math.abs(cue.at - venue.at) < Math.abs(nearest.at - venue.at)) nearest = cue;
    if (nearest?.party === speaker.id) return venue.name;
  }
  return null;
}

/** A medium has told what somebody did or said: "According to Anadolu, Khamenei addressed …. He …". */
function tellsOf(context: Context, { party, attribution }: Step, speaker: Party): boolean {
  const [content] = attribution.content;
  if (!isMedium(party) || !speaker.entity || !content) return false;
  const { first, last } = toTokenRange(context.view.tokens, content);
  for (let at = first; at < Math.min(last, first + SUBJECT_REACH); at++)
    if (entityAt(context, at) === speaker.entity) return true;
  return false;
}

/** The chain of each attribution, by position in `QuotesFound.attributions`. */
export function findChains(
  context: Context,
  ordered: readonly Ordered[],
  resolutions: readonly (Resolution | null)[],
): Chain[] {
  const { view } = context;
  const byIndex = new Map(ordered.map((one) => [one.index, one]));
  const cuesBySentence = new Map<number, { at: number; party: string }[]>();
  for (const one of ordered) {
    const party = resolutions[one.index]?.party;
    if (!party) continue;
    const at = cueToken(view, one);
    const sentence = (view.tokens[at] as Token | undefined)?.sentence ?? 0;
    const row = cuesBySentence.get(sentence);
    if (row) row.push({ at, party: party.id });
    else cuesBySentence.set(sentence, [{ at, party: party.id }]);
  }
  const chains: Chain[] = ordered.map(() => NO_CHAIN);
  const notes = new Map<number, SentenceNotes>();
  let lastMedium: Party | null = null;
  let last: Step | null = null;
  for (const one of ordered) {
    const resolution = resolutions[one.index];
    if (!resolution) continue;
    const { party } = resolution;
    const sentence = view.sentences[(view.tokens[cueToken(view, one)] as Token | undefined)?.sentence ?? 0];
    if (!sentence) continue;
    const known = notes.get(sentence.index);
    const own: SentenceNotes = known ?? {
      relays: findRelays(context, sentence, lastMedium),
      venues: findVenues(context, sentence, context.marks),
    };
    if (!known) notes.set(sentence.index, own);
    if (isMedium(party)) lastMedium = party;
    lastMedium = own.relays.findLast((relay) => isMedium(relay.party))?.party ?? lastMedium;
    let via = without(own.relays, party);
    let venue = venueFor(own.venues, cuesBySentence.get(sentence.index) ?? [], party);
    const outer = one.outer >= 0 ? (resolutions[one.outer]?.party ?? null) : null;
    if (outer) {
      const { cue, negated } = (byIndex.get(one.outer) as Ordered).attribution;
      const denied = negated || DENIALS.has(cue?.lemma ?? '');
      via =
        denied || outer.id === party.id || resolution.rule === 'hearsay'
          ? []
          : [...(chains[one.outer]?.via ?? []), outer];
    } else if (
      last &&
      goesOn(resolution) &&
      sentence.index - last.sentence <= LONGEST_GAP &&
      (last.party.id === party.id || tellsOf(context, last, party))
    ) {
      if (via.length === 0)
        via = last.party.id === party.id ? [...last.chain.via] : [...last.chain.via, last.party];
      venue ??= last.chain.venue;
    }
    chains[one.index] = { via, venue };
    // One who only stands in another's words does not break that other's chain.
    if (!outer)
      last = { party, attribution: one.attribution, sentence: sentence.index, chain: { via, venue } };
  }
  return chains;
}
