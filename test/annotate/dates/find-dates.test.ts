import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfRange } from '../../../src/annotate/dates/compare-ranges.ts';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';
import { compileGrammar } from '../../../src/annotate/dates/grammar.ts';
import { dateRuleTables } from '../../../src/annotate/dates/rules/index.ts';
import { toDateItems, toKnownWords } from '../../../src/annotate/dates/to-date-items.ts';
import { toVocabulary } from '../../../src/annotate/dates/vocabulary.ts';
import type { ZoneName } from '../../../src/model/records.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { viewOf } from './view-of.ts';

const PUBLISHED = '2026-03-04';

/** Lines `zone: text`. */
function zonedView(lines: readonly (readonly [ZoneName, string])[]) {
  const text = lines.map(([, line]) => line).join('\n');
  const zones = lines.map(([zone]) => zone);
  return toTextView(
    text,
    findLines(text).map((line, index) => ({ ...line, zone: zones[index] ?? 'body' })),
  );
}

describe('zones', () => {
  test.each(['headline', 'deck', 'byline', 'dateline', 'caption', 'subhead', 'body', 'transcript'] as const)(
    '%s has dates',
    (zone) => {
      expect(findDates(zonedView([[zone, 'They met on 3 May 2024.']]), PUBLISHED)).toHaveLength(1);
    },
  );

  test.each(['nav', 'promo', 'paywall', 'related'] as const)('%s has none', (zone) => {
    expect(findDates(zonedView([[zone, 'They met on 3 May 2024.']]), PUBLISHED)).toEqual([]);
  });

  test('no sentence refers to a caption', () => {
    const view = zonedView([
      ['caption', 'Larijani in Beirut, Aug. 13, 2025'],
      ['body', 'It will be read on the following day.'],
    ]);
    expect(findDates(view, PUBLISHED).map(({ value }) => value)).toEqual(['2025-08-13', 'XXXX-XX-XX']);
  });

  test('no sentence refers to a date far above', () => {
    const far = 'He spoke. They listened. Nobody left. It rained. ';
    const values = (text: string) => findDates(viewOf(text), PUBLISHED).map(({ value }) => value);
    expect(values('He fled on 3 May 2024. The next day they left.')).toEqual(['2024-05-03', '2024-05-04']);
    expect(values(`He fled on 3 May 2024. ${far}The next day they left.`)).toEqual([
      '2024-05-03',
      'XXXX-XX-XX',
    ]);
  });
});

describe('what a find carries', () => {
  const only = (text: string, published: string | null) => findDates(viewOf(text), published)[0];

  test.each([
    ['It was on 3 May 2024.', PUBLISHED, 'explicit', '2024-05-03', '2024-05-03', '2024-05-03'],
    ['It was yesterday.', PUBLISHED, 'published', '2026-03-03', '2026-03-03', '2026-03-03'],
    ['It was yesterday.', '2026-03-04~', 'published', '2026-03-03~', '2026-03-03', '2026-03-03'],
    ['It was last month.', '2026-03-04~', 'published', '2026-02', '2026-02-01', '2026-02-28'],
    ['It was last week.', PUBLISHED, 'published', '2026-02-23/2026-03-01', '2026-02-23', '2026-03-01'],
    ['Dated 2/3/2026.', PUBLISHED, 'explicit', '[2026-02-03,2026-03-02]', '2026-02-03', '2026-03-02'],
    [
      'It was in 1403, the Iranian year 1403.',
      PUBLISHED,
      'explicit',
      '2024-03-20/2025-03-20',
      '2024-03-20',
      '2025-03-20',
    ],
    [
      'They fasted until 1 Shawwal 1445 AH.',
      PUBLISHED,
      'explicit',
      '2024-04-10~',
      '2024-04-10',
      '2024-04-10',
    ],
  ])('%s (%s)', (text, published, anchor, edtf, from, to) => {
    expect(only(text, published)).toMatchObject({ anchor, edtf, range: { from, to } });
  });

  test.each([
    ['It was yesterday.', null],
    ['It was yesterday.', '2026-03'],
    ['It took six months.', PUBLISHED],
    ['They meet every Friday.', PUBLISHED],
    ['It fell recently.', PUBLISHED],
  ])('%s (%s) has no place on the calendar', (text, published) => {
    expect(only(text, published)).toMatchObject({ anchor: 'none', edtf: null, range: null });
  });

  test('what publication is not known to the day leaves open begins with X', () => {
    for (const published of [null, '2026', '2026-03', 'nonsense', '2026-13-40'])
      for (const text of ['It was yesterday.', 'He said on Monday.', 'It was the day before yesterday.'])
        expect(only(text, published)?.value, `${text} ${published}`).toMatch(/^X/);
  });
});

const words = fc.constantFrom(
  ..."the of in on at by last next this every first second two twenty 12 2018 2026-03-02 May June Friday monday day days week months year years ago later earlier before after early late end half quarter a an and or to - – , . ' \" ( ) % morning noon 5 p.m. 15:30 GMT now recently yesterday each times half o'clock 22 Bahman Ramadan 1404 Nowruz fiscal Q3 1980s the-".split(
    ' ',
  ),
);
const salads = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

describe('any text', () => {
  const check = (text: string) => {
    const dates = findDates(viewOf(text), PUBLISHED);
    let end = 0;
    for (const date of dates) {
      expect(date.start).toBeGreaterThanOrEqual(end);
      expect(date.end).toBeGreaterThan(date.start);
      expect(date.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(date.start, date.end).trim()).toBe(text.slice(date.start, date.end));
      if (date.range) expect(date.range.from <= date.range.to).toBe(true);
      if (date.edtf) expect(edtfRange(date.edtf)).toEqual(date.range);
      end = date.end;
    }
    expect(findDates(viewOf(text), PUBLISHED)).toEqual(dates);
  };

  test('word salad of dates gives finds in order, within the text, the same each time', () => {
    fc.assert(fc.property(salads, check), { numRuns: 500 });
  });

  test('so does any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check));
  });

  test('publication dates of any form are no error', () => {
    fc.assert(
      fc.property(fc.string(), (published) => {
        findDates(viewOf('He said on Monday that it was in June.'), published);
      }),
    );
  });
});

describe('work in line with the text', () => {
  const grammar = compileGrammar(dateRuleTables);
  const known = toKnownWords(toVocabulary(grammar.words));

  /** How often a rule is asked whether the words around its match let it stand, over all positions. */
  function steps(text: string): number {
    const view = viewOf(text);
    const items = toDateItems(view, known);
    let asked = 0;
    const parse = grammar.toParser(items, () => {
      asked++;
      return true;
    });
    for (let at = 0; at < items.length; at++) parse('mention', at);
    return asked + items.length;
  }

  // Each could be one endless expression: nothing ends the run of words that rules know.
  test.each([
    'two weeks and ',
    'the first quarter of the year ',
    'May 5 to ',
    'early late last next ',
    'twenty-five thousand hundred ',
    'at 5 p.m. on Monday , ',
    'half a day and a half ',
    '2018-2019-',
    'a year or two ago earlier ',
    'mid-late-early-',
  ])('twice as many of %j take twice as many steps', (piece) => {
    const once = steps(piece.repeat(200));
    const twice = steps(piece.repeat(400));
    expect(twice).toBeLessThanOrEqual(2 * once + 50);
  });
});
