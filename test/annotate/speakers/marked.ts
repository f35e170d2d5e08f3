import type { Attribution } from '../../../src/annotate/findings.ts';
import { findSpeakers, type SpeakersAndNamed } from '../../../src/annotate/speakers/find-speakers.ts';
import type { NameIndex } from '../../../src/lexicon/names.ts';
import type { ZoneName } from '../../../src/model/records.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import type { Range } from '../../../src/text/view.ts';
import { smallIndex } from './small-pack.ts';

/** `⟦source⟧`, `⟨cue⟩` and `{content}`, in this order or content first; `⟨⟩` for a quotation on its own. */
const MARKS = /[⟦⟧⟨⟩{}]/;

interface Open {
  readonly mark: string;
  readonly start: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '⟧': '⟦', '⟩': '⟨', '}': '{' };

/**
 * A text without its marks, and an attribution for each `⟨cue⟩` with the source and content marked nearest before or
 * after: direct where the content begins with a quotation mark.
 */
export function readMarked(marked: string): { text: string; attributions: Attribution[] } {
  const found: Record<string, Range[]> = { '⟦': [], '⟨': [], '{': [] };
  const open: Open[] = [];
  let text = '';
  for (const character of marked) {
    if (!MARKS.test(character)) {
      text += character;
      continue;
    }
    const opener = CLOSERS[character];
    if (!opener) open.push({ mark: character, start: text.length });
    else
      found[opener]?.push({
        start:
          open.splice(
            open.findLastIndex(({ mark }) => mark === opener),
            1,
          )[0]?.start ?? 0,
        end: text.length,
      });
  }
  const nearest = (ranges: readonly Range[], to: Range) =>
    ranges.toSorted((a, b) => distance(a, to) - distance(b, to))[0];
  const attributions = (found['⟨'] ?? []).map((cue): Attribution => {
    const own = cue.end > cue.start;
    const source = own ? nearest(found['⟦'] ?? [], cue) : undefined;
    const content = nearest(found['{'] ?? [], cue) ?? { start: cue.end, end: cue.end };
    const words = text.slice(cue.start, cue.end);
    const direct = text.startsWith('“', content.start);
    return {
      ...{
        type: direct ? 'direct' : 'indirect',
        source: source ? [source] : [],
        content: [content],
        verbatim: direct ? [content] : [],
        negated: false,
      },
      ...{
        cue: own ? { ranges: [cue], text: words, lemma: words.toLowerCase() } : null,
        zone: 'body',
        rule: 'test',
        confidence: 1,
      },
    };
  });
  const first = ({ source, cue, content }: Attribution) =>
    Math.min(...[...source, ...(cue?.ranges ?? []), ...content].map(({ start }) => start));
  return { text, attributions: attributions.toSorted((a, b) => first(a) - first(b)) };
}

/** Units between two ranges; one that holds the other is no part of its attribution. */
function distance(a: Range, b: Range): number {
  const apart = Math.max(a.start - b.end, b.start - a.end);
  return apart < 0 ? Number.POSITIVE_INFINITY : apart;
}

/** Where a cue begins; without one, the content. */
const cueStart = ({ cue, content }: Attribution) => (cue?.ranges[0] ?? content[0])?.start ?? 0;

/** Positions of attributions in text order of their cues. */
export const inCueOrder = (attributions: readonly Attribution[]): number[] =>
  attributions
    .map((one, at) => ({ at, start: cueStart(one) }))
    .sort((a, b) => a.start - b.start)
    .map(({ at }) => at);

export interface MarkedOptions {
  readonly published?: string;
  /** The pack, if not the small one. */
  readonly names?: NameIndex;
  /** Zones of the first lines; the others are body. */
  readonly zones?: readonly ZoneName[];
}

export interface Spoken extends SpeakersAndNamed {
  readonly text: string;
  /** For each attribution, in text order of its cue: the speaker's id, several joined by `+`, or null. */
  readonly ids: readonly (string | null)[];
}

/** Who speaks in a marked text. */
export function speak(
  marked: string,
  { published, zones = [], names = smallIndex }: MarkedOptions = {},
): Spoken {
  const { text, attributions: found } = readMarked(marked);
  const lines = findLines(text).map((line, at) => ({ ...line, zone: zones[at] ?? ('body' as const) }));
  const attributions = found.map((attribution) => {
    const start = cueStart(attribution);
    return { ...attribution, zone: lines.findLast((line) => line.start <= start)?.zone ?? 'body' };
  });
  const resolved = findSpeakers(toTextView(text, lines), { attributions, scareQuotes: [] }, names, {
    id: 'one',
    published: published ? { edtf: published } : null,
  });
  const ids = inCueOrder(attributions).map((at) => {
    const source = resolved.sources[at];
    if (source && source.speakers.length > 0) return source.speakers.map(({ id }) => id).join('+');
    return source?.speaker?.id ?? null;
  });
  return { ...resolved, text, ids };
}
