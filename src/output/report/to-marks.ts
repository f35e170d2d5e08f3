import type { Annotation, Span } from '../../model/records.ts';
import { toShortId } from './anchors.ts';
import type { Mark } from './format-marked.ts';
import { type Content, html } from './html.ts';
import { positionSigns } from './position.ts';

/** A small link from the words to the note on them. */
const toReference = (note: string, label: string): Content =>
  html`<a class="ref" href="#${note}">${label}</a>`;

/** Marks of the parts of one thing: the first has the anchor, the last what stands after it. */
const toParts = (spans: readonly Span[], className: string, anchor: string, after: Content): Mark[] =>
  spans.map(({ start, end }, at) => ({
    start,
    end,
    className,
    anchor: at === 0 ? anchor : '',
    after: at === spans.length - 1 ? after : null,
  }));

/**
 * The marks of an article: quotes, cues, voices, dates, positions and words in scare quotes.
 * @param article id of the article's section, which the marks' ids begin with
 */
export function toMarks(annotation: Annotation, article: string): readonly Mark[] {
  const quotes = annotation.quotes.flatMap(({ id, type, content, cue }) => {
    const short = toShortId(id);
    const anchor = `${article}-${short}`;
    const reference = toReference(`${anchor}-n`, short);
    return [
      ...toParts(content.spans, `quote ${type}`, anchor, reference),
      ...toParts(cue?.spans ?? [], 'cue', '', null),
    ];
  });
  const stances = annotation.stances.flatMap(({ id, position, evidence }) => {
    const short = toShortId(id);
    const anchor = `${article}-${short}`;
    const label = `${short} ${positionSigns[position]}`;
    const reference = toReference(`${anchor}-n`, label);
    return toParts(evidence.spans, `stance ${position}`, anchor, reference);
  });
  const dates = annotation.dates.flatMap((date, at) => {
    const anchor = `${article}-d${at + 1}`;
    return toParts([date], 'date', anchor, toReference(`${anchor}-n`, `d${at + 1}`));
  });
  const voices = annotation.speakers.flatMap(({ mentions }, at) =>
    mentions.flatMap((mention, nth) =>
      toParts([mention], 'voice', nth === 0 ? `${article}-v${at + 1}` : '', null),
    ),
  );
  const scares = annotation.scareQuotes.flatMap((span) => toParts([span], 'scare', '', null));
  return [...quotes, ...stances, ...dates, ...voices, ...scares];
}
