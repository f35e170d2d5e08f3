import { expect, test } from 'vitest';
import { findFigures } from '../../src/compare/find-figures.ts';
import { toSynonymIndex } from '../../src/compare/stems.ts';
import type { Annotation } from '../../src/model/records.ts';

const synonyms = toSynonymIndex();

/** Each line with its zone; [dates] and (durations) are marked. */
const lines: readonly (readonly [zone: string, line: string])[] = [
  ['headline', 'Eight ferries sink 😀 [8 May 2025]'],
  ['byline', 'Written by 3 clerks'],
  ['deck', '[On 7 May 2025] 11 boats sank. Ten ferries lay there! Did 12 ferries? Yes'],
  ['related', 'Nine boats sank [in 2024]'],
  ['caption', 'A ship of 1.5 tonnes was lost for (9 days), [on 8 May 2025]'],
  ['transcript', 'LUND: 40 ships.'],
  ['body', '(For 12 hours) 13 ferries lay [there since 3 ferries sank 14 days ago] and 15 boats left.'],
];

test('figures stand in the zones of the article, but not in its dates', () => {
  let text = '';
  const zones: object[] = [];
  const dates: object[] = [];
  for (const [zone, line] of lines) {
    const start = [...text].length;
    for (const part of line.split(/(?=[[(])|(?<=[\])])/)) {
      const from = [...text].length;
      text += part.replace(/[[\]()]/g, '');
      const type = part.startsWith('[') ? 'DATE' : part.startsWith('(') ? 'DURATION' : null;
      if (type) dates.push({ start: from, end: [...text].length, type });
    }
    zones.push({ zone, start, end: [...text].length });
    text += '\n';
  }
  const found = findFigures({ zones, dates } as unknown as Annotation, [...text], synonyms);
  expect(found.map(({ written, unit, sentence }) => `${written} ${unit}: ${sentence}`)).toEqual([
    'Eight ship: Eight ferries sink 😀 8 May 2025',
    '11 ship: On 7 May 2025 11 boats sank.',
    'Ten ship: Ten ferries lay there!',
    '12 ship: Did 12 ferries?',
    '1.5 tonne: A ship of 1.5 tonnes was lost for 9 days, on 8 May 2025',
    '9 day: A ship of 1.5 tonnes was lost for 9 days, on 8 May 2025',
    '12 hour: For 12 hours 13 ferries lay there since 3 ferries sank 14 days ago and 15 boats left.',
    '13 ship: For 12 hours 13 ferries lay there since 3 ferries sank 14 days ago and 15 boats left.',
    '15 ship: For 12 hours 13 ferries lay there since 3 ferries sank 14 days ago and 15 boats left.',
  ]);
});

test('what is counted, by what stands before and after', () => {
  const rows: readonly (readonly [text: string, ...figures: string[]])[] = [
    ['It killed nearly 11.', '11 dead'],
    ['It killed the clerk of 11 towns.', '11 town'],
    ['It killed 11 clerks.', '11 clerk'],
    ['It killed 11 of the people.', '11 dead'],
    ['It hurt 11 but killed nine.', '11 injured', '9 dead'],
    ['The 11 dead were old.', '11 dead'],
    ['There were 11 people.', '11 person'],
    ['There were 11 old people there.', '11 person'],
    ['The 11 clerks and people left.', '11 clerk'],
    ['It has 11 to sell, dams.'],
    ['It has 11 (dams).'],
    ['It has 11 or 12 dams.', '12 dam'],
    ['It has 11 is.'],
    ['In 11 decades he left.'],
    ['It cost 3 bn pounds.', '3000000000 pound'],
    ['It weighs two thousand tonnes.', '2000 tonne'],
    ['It weighs two hundred thousand tonnes.', '200000 tonne'],
    ['It is one-off dams and mid-nine dams.'],
  ];
  const found = rows.map(([text]) => {
    const annotation = { zones: [{ zone: 'body', start: 0, end: text.length }], dates: [] };
    const figures = findFigures(annotation as unknown as Annotation, [...text], synonyms);
    return [text, ...figures.map(({ value, unit }) => `${value} ${unit}`)];
  });
  expect(found).toEqual(rows);
});
