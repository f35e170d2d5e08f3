import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextSegmenter } from '../../src/output/text-segmenter.ts';

const ours = new TextSegmenter();
const theirs = new Intl.Segmenter();

const segmentsOf = (segmenter: TextSegmenter | Intl.Segmenter, text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const texts = [
  '',
  'Lund – “naïve”, he said…',
  'a\r\nb',
  'e\u0301',
  '👩‍👧 and 🇮🇷',
  'soft\u00ADhyphen',
  'a\uD83D',
];

test('texts are parted as Node parts them', () => {
  for (const text of texts) expect(segmentsOf(ours, text), text).toEqual(segmentsOf(theirs, text));
  const unit = fc.constantFrom(
    'a',
    ' ',
    'é',
    '“',
    '—',
    '\u0301',
    '\r',
    '\n',
    '\u00AD',
    '\u200D',
    '👩',
    '🇮',
    '─',
    'ה',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
      expect(segmentsOf(ours, text)).toEqual(segmentsOf(theirs, text));
    }),
  );
});
