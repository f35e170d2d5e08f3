import { documentNouns } from '../../lexicon/en/documents.ts';
import type { Token } from '../../text/view.ts';
import type { Context, Resolution } from './context.ts';
import { HEADINGS } from './headings.ts';
import { toTokenRange } from './mention-map.ts';
import type { Ordered } from './order-attributions.ts';
import { toSourcePhrase } from './to-source-phrase.ts';

/** Shorter words stand in any two sentences. */
const SHORTEST_WORD = 4;
/** Words are compared by this many letters, so that "talks" and "talk" are one. */
const STEM = 6;
/** So many words of a heading, and so large a part of them, must come again in what somebody says. */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.4;
/** A heading sums up what stands near the beginning. */
const MOST_COMPARED = 60;
const MOST_HEADINGS = 12;

function stemsOf(context: Context, { attribution }: Ordered): Set<string> {
  const stems = new Set<string>();
  for (const range of attribution.content) {
    const { first, last } = toTokenRange(context.view.tokens, range);
    for (let at = first; at < Math.min(last, first + MOST_COMPARED); at++) {
      const { kind, lower } = context.view.tokens[at] as Token;
      if (kind === 'word' && lower.length >= SHORTEST_WORD) stems.add(lower.slice(0, STEM));
    }
  }
  return stems;
}

/** "Widow tells inquest" and "the widow": the noun by which a source is called, where it is no name. */
function nounOf(context: Context, { attribution }: Ordered): string | null {
  const [range] = attribution.source;
  const phrase = range && toSourcePhrase(context, toTokenRange(context.view.tokens, range));
  return phrase?.type === 'description' ? (context.view.tokens[phrase.head] as Token).lower : null;
}

const filledBy = (
  filled: readonly (Resolution | null)[],
  results: readonly (Resolution | null)[],
  { index }: Ordered,
) => filled[index] !== results[index];

/**
 * A heading's speaker whom nothing names ("Mediator says …") is who says the same in the body.
 * @returns the resolutions with such headings filled in
 */
export function resolveHeadings(
  context: Context,
  ordered: readonly Ordered[],
  results: readonly (Resolution | null)[],
): (Resolution | null)[] {
  const isHeading = ({ attribution }: Ordered) => HEADINGS.has(attribution.zone);
  const open = ordered.filter(
    (one) =>
      isHeading(one) && results[one.index]?.party.kind === 'anonymous' && !results[one.index]?.party.plural,
  );
  if (open.length === 0) return [...results];
  const body = ordered
    .filter((one) => {
      const party = results[one.index]?.party;
      return !isHeading(one) && party !== undefined && party.entity !== null && party.members.length === 0;
    })
    .slice(0, MOST_COMPARED)
    .map((one) => ({ one, stems: stemsOf(context, one) }));
  const filled = [...results];
  for (const heading of open.slice(0, MOST_HEADINGS)) {
    const stems = stemsOf(context, heading);
    const isThing = results[heading.index]?.party.thing === true;
    let most = Math.max(FEWEST_SHARED, Math.ceil(stems.size * LEAST_SHARE)) - 1;
    for (const { one, stems: said } of body) {
      const party = results[one.index]?.party;
      if (!party || isThing !== party.thing) continue;
      let shared = 0;
      for (const stem of stems) if (said.has(stem)) shared++;
      if (shared <= most) continue;
      most = shared;
      filled[heading.index] = { party, rule: 'says-the-same' };
    }
    const noun = nounOf(context, heading);
    // "Website shows bias" may be about another than the text calls one.
    const same =
      noun === null || documentNouns.has(noun)
        ? undefined
        : body.find(({ one }) => nounOf(context, one) === noun);
    const party = same && results[same.one.index]?.party;
    if (party && !filledBy(filled, results, heading))
      filled[heading.index] = { party, rule: 'role-in-heading' };
  }
  return filled;
}
