import { describe, expect, it } from 'vitest';
import { findFigureConflicts } from '../../src/compare/find-figure-conflicts.ts';
import { findFigures } from '../../src/compare/find-figures.ts';
import { toSynonymIndex } from '../../src/compare/stems.ts';
import type { Annotation } from '../../src/model/records.ts';
import { digest } from './digests.ts';

const synonyms = toSynonymIndex();

function figures(text: string) {
  const annotation = {
    zones: [{ zone: 'body', start: 0, end: [...text].length }],
    dates: [],
  } as unknown as Annotation;
  return findFigures(annotation, [...text], synonyms);
}

describe('figures', () => {
  const takes: readonly (readonly [text: string, unit: string, value: number])[] = [
    ['At least nine people were killed.', 'dead', 9],
    ['The blast killed 11 people.', 'dead', 11],
    ['A blast wounded 43, police said.', 'injured', 43],
    ['The sixth round of talks ended.', 'round', 6],
    ['A range of 2,300 kilometres was agreed.', 'kilometre', 2300],
    ['A range of 450km was agreed.', 'kilometre', 450],
    ['It cost 1.5 million tonnes.', 'tonne', 1.5e6],
    ['It cost $40 in Zenda.', '$', 40],
    ['The bill was signed by 223 of his colleagues.', 'sign', 223],
    ['Twenty-one ferries lay there.', 'boat', 21],
  ];
  for (const [text, unit, value] of takes)
    it(`${text}`, () => {
      const found = figures(text).map((figure) => [figure.unit, figure.value]);
      expect(found[0]?.[1]).toBe(value);
      if (unit !== 'boat') expect(found[0]?.[0]).toBe(unit);
    });

  for (const text of [
    'He said so at 10 am.',
    'One day it will end, he said.',
    'No. 10 was silent.',
    'The first of them left.',
    'The constructor counted boats, and toString did so too.',
  ])
    it(`finds no unit to compare in ${text}`, () => {
      expect(figures(text).filter(({ unit }) => unit !== 'day')).toEqual([]);
    });
});

describe('all of a figure', () => {
  /** Value, unit and how it is written; then the words that tell which quantity it is. */
  const rows: readonly (readonly [text: string, ...figures: string[]])[] = [
    [
      'At least nine people were killed and 43 hurt in Zenda.',
      '9 dead (nine): least zenda',
      '43 injured (43): least zenda',
    ],
    [
      'Eleven died, 12 were missing and two dozen were rescued.',
      '11 dead (Eleven): dozen',
      '12 missing (12): dozen',
      '24 rescued (two dozen): dozen',
    ],
    [
      'Police arrested 23 men; 4,500 others fled.',
      '23 arrested (23): polic men other fled',
      '4500 other (4,500): polic men fled',
    ],
    [
      'It cost $2.5 million, €40 or £7bn in all.',
      '2500000 $ (2.5 million): cost million',
      '40 € (40): cost million',
      '7 £ (7bn): cost million',
    ],
    ['Prices rose by 12 percent, 3% of it.', '12 percent (12): pric ros', '3 percent (3): pric ros'],
    [
      'The pipe is 450km long, weighs 3,000kg and has 12 valves.',
      '450 kilometre (450km): pip long weigh valv',
      '3000 kilogram (3,000kg): pip long weigh valv',
      '12 valv (12): pip long weigh',
    ],
    ['The fifth round of talks ended after the 21st meeting.', '5 round (fifth): talk stop'],
    [
      'The bill was signed by 223 of his colleagues and by 12 others.',
      '223 sign (223): law colleagu other',
      '12 other (12): law sign colleagu',
    ],
    [
      'Twenty-one ferries, twenty-five boats and ninety-ten ships lay there.',
      '21 ship (Twenty-one): ninety-ten lay',
      '25 ship (twenty-five): ninety-ten lay',
    ],
    ['Wounding at least nine, it hurt 12.', '9 injured (nine): least', '12 injured (12): least'],
    [
      'It has 1,2 ferries, 12,345,678 boats and 7th ships.',
      '12345678 ship (12,345,678): 1,2',
      '7 ship (7th): 1,2',
    ],
    ['He came at 10 am on 5 May in the 19th century, 3 times.'],
    // A noun counts four words behind its number and no further, nor over a mark.
    ['He has 12 very old rusty ferries.', '12 ship (12): old rusty'],
    ['He has 12 very old and dull rusty ferries.'],
    ['He has 12: ferries.'],
  ];
  it.each(rows)('%s', (text, ...expected) => {
    const found = figures(text);
    expect(
      found.map(({ value, unit, written, context }) => `${value} ${unit} (${written}): ${context.join(' ')}`),
    ).toEqual(expected);
    expect(found.map(({ sentence }) => sentence)).toEqual(found.map(() => text));
  });

  it('a long sentence is cut two hundred characters from the figure', () => {
    const far = 'x'.repeat(300);
    const [figure] = figures(`${far} killed 11 people ${far}`);
    expect(figure?.sentence).toBe(`${'x'.repeat(192)} killed 11 people ${'x'.repeat(192)}`);
  });
});

describe('dates', () => {
  it('are no figures, but stand in the sentence of one', () => {
    const text = 'On 3 May 😀 2025 some 40 people were killed.';
    const annotation = {
      zones: [{ zone: 'body', start: 0, end: [...text].length }],
      dates: [{ start: 3, end: 15, type: 'DATE' }],
    } as unknown as Annotation;
    const found = findFigures(annotation, [...text], synonyms);
    expect(found.map(({ written, sentence }) => [written, sentence])).toEqual([['40', text]]);
  });
});

describe('figures that differ', () => {
  const story = (...texts: readonly string[]) => [
    {
      id: 's',
      documents: texts.map((text, at) => digest(`d${at}`, '2025-01-01', { figures: figures(text) })),
    },
  ];
  it('are those of one quantity', () => {
    const found = findFigureConflicts(
      story('The blast killed 11 people.', 'Nine people died in it.', 'The blast killed 11.'),
      synonyms,
    );
    expect(found.map(({ values }) => values.map(({ value }) => value))).toEqual([['11', 'Nine', '11']]);
  });
  const named: readonly (readonly [what: string, ...texts: string[]])[] = [
    ['dead', 'The blast killed 11 people.', 'Nine people died in it.'],
    [
      'ferries, harbour, lay, old',
      'Ten old ferries lay in the Zenda harbour.',
      'Nine old ferries lay in the Zenda harbour.',
    ],
    [
      'kilometre, agreed, range',
      'A range of 2,300 kilometres was agreed.',
      'A range of 2,000 km was agreed.',
    ],
  ];
  it.each(named)('are called %s', (what, ...texts) => {
    const values = texts.map((evidence, at) => ({
      ...{ document: `d${at}`, outlet: `The d${at}`, evidence },
      value: evidence.match(/[\d,]+|Nine|Ten/)?.[0],
    }));
    expect(findFigureConflicts(story(...texts), synonyms)).toEqual([{ what, values }]);
  });

  const leaves: readonly (readonly [string, ...string[]])[] = [
    ['Ten ferries lay in the harbour.', 'Nine ferries lay in harbour.'],
    ['The blast killed 11 people.', 'The blast killed 11.'],
    ['The blast killed 11 people.', 'It killed nine, then 11 people had died.'],
    ['The blast killed 11 people.', 'It hurt nine.'],
    ['Ten ferries lay in the harbour.', 'He owns three ferries.'],
  ];
  for (const texts of leaves)
    it(`not ${texts.join(' / ')}`, () => expect(findFigureConflicts(story(...texts), synonyms)).toEqual([]));
});
