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
  ])
    it(`finds no unit to compare in ${text}`, () => {
      expect(figures(text).filter(({ unit }) => unit !== 'day')).toEqual([]);
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
  const leaves: readonly (readonly [string, ...string[]])[] = [
    ['The blast killed 11 people.', 'The blast killed 11.'],
    ['The blast killed 11 people.', 'It killed nine, then 11 people had died.'],
    ['The blast killed 11 people.', 'It hurt nine.'],
    ['Ten ferries lay in the harbour.', 'He owns three ferries.'],
  ];
  for (const texts of leaves)
    it(`not ${texts.join(' / ')}`, () => expect(findFigureConflicts(story(...texts), synonyms)).toEqual([]));
});
