import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/lines.ts';
import { toTextView } from '../../src/text/to-text-view.ts';

const toView = (text: string) =>
  toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );

const sentencesOf = (text: string) => toView(text).sentences.map(({ start, end }) => text.slice(start, end));
const tokensOf = (text: string) => toView(text).tokens.map((token) => token.text);

describe('tokens', () => {
  const rows: readonly (readonly [text: string, tokens: readonly string[]])[] = [
    ["Iran's plan isn't new.", ['Iran', "'s", 'plan', 'is', "n't", 'new', '.']],
    ['Iran’s plan', ['Iran', '’s', 'plan']],
    ['The U.S. said', ['The', 'U.S.', 'said']],
    ['Rep. Ann Lee (D-N.Y.) spoke', ['Rep.', 'Ann', 'Lee', '(', 'D-N.Y.', ')', 'spoke']],
    ['a 12-day war, 2,300 dead', ['a', '12-day', 'war', ',', '2,300', 'dead']],
    ['at 10:30 on 2/3/2026', ['at', '10:30', 'on', '2/3/2026']],
    ['well... no', ['well', '...', 'no']],
    ['civilian—focused', ['civilian', '—', 'focused']],
    ['write to a.b@example.com', ['write', 'to', 'a.b', '@', 'example.com']],
    ['He remarked on X.', ['He', 'remarked', 'on', 'X', '.']],
    ['Haji-Deligani', ['Haji-Deligani']],
    ['\ud835𝐀 said', ['\ud835', '𝐀', 'said']],
  ];
  for (const [text, tokens] of rows) it(text, () => expect(tokensOf(text)).toEqual(tokens));
});

describe('sentences', () => {
  const rows: readonly (readonly [text: string, count: number])[] = [
    ['It rained. It stopped.', 2],
    ['Mr. Lee met Dr. No. They left.', 2],
    ['The U.S. President left.', 1],
    ['They live in the U.S. The talks go on.', 2],
    ['On Aug. 13 he left. He came back.', 2],
    ['“Why?” he asked. Nobody knew.', 2],
    ['“Go!” Larsen shouted. They went.', 2],
    ['He said “no.” Then he left.', 2],
    ['He said “no”. Then he left.', 2],
    ['“One,” he said. “Two.”', 2],
    ['It cost 2.3 million. Too much.', 2],
    ['They came from Ames, Iowa. “We won,” he said.', 2],
    ['Wait ... there is more.', 1],
    ['', 0],
  ];
  for (const [text, count] of rows) it(text, () => expect(sentencesOf(text)).toHaveLength(count));
});

describe('a text view', () => {
  it('keeps order and place for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const view = toView(text);
        let end = 0;
        for (const token of view.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(view.tokens[token.index]).toBe(token);
          end = token.end;
        }
        for (const sentence of view.sentences) expect(sentence.last).toBeGreaterThan(sentence.first);
      }),
    );
  });
});
