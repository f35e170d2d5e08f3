import type { ZoneName } from '../model/records.ts';
import { isFurniture } from './furniture.ts';
import { findQuotations } from './quotations.ts';
import { findSentenceEnds } from './sentences.ts';
import { findTokens, type RawToken } from './tokens.ts';
import type { Paragraph, Range, Sentence, TextView, Token } from './view.ts';
import { createWords, type Words } from './words.ts';

/** A line with its zone, as `findZones` gives them: one for every line that is not blank. */
export interface ZonedLine extends Range {
  readonly zone: ZoneName;
}

/** Start → end of every quotation mark, and which of them open. */
function toMarks(quotations: TextView['quotations']) {
  const marks = new Map<number, number>();
  const opening = new Set<number>();
  for (const { start, end, inner } of quotations) {
    if (inner.start > start) {
      marks.set(start, inner.start);
      opening.add(start);
    }
    if (end > inner.end) marks.set(inner.end, end);
  }
  return { marks, opening };
}

/**
 * The structure of a text: paragraphs, quotation marks, tokens and sentences, made once for all finders.
 * Furniture of the page is left out, and what stands round it is read as if it were not there, so that a
 * quotation goes on after an advertisement.
 * @param lines every line that is not blank, trimmed, in text order
 * @param words where spellings are kept from one text to the next
 */
export function toTextView(
  text: string,
  lines: readonly ZonedLine[],
  words: Words = createWords(),
): TextView {
  const read = lines.filter(({ zone }) => !isFurniture(zone));
  const quotations = findQuotations(text, read);
  const { marks, opening } = toMarks(quotations);
  const isOpeningMark = (token: RawToken) => opening.has(token.start);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [index, line] of read.entries()) {
    const raw = findTokens(text, line, marks, words);
    const firstSentence = sentences.length;
    let from = 0;
    for (const to of findSentenceEnds(raw, isOpeningMark)) {
      const first = tokens.length;
      const sentence = sentences.length;
      for (let at = from; at < to; at++) {
        const token = raw[at] as RawToken;
        token.index = tokens.length;
        token.sentence = sentence;
        tokens.push(token);
      }
      from = to;
      const start = tokens[first]?.start ?? line.start;
      sentences.push({
        index: sentence,
        paragraph: index,
        first,
        last: tokens.length,
        start,
        end: tokens.at(-1)?.end ?? start,
      });
    }
    paragraphs.push({
      index,
      start: line.start,
      end: line.end,
      zone: line.zone,
      firstSentence,
      lastSentence: sentences.length,
    });
  }
  return { text, paragraphs, sentences, tokens, quotations };
}
