import { expect, test } from 'vitest';
import { toSynonymIndex } from '../../src/compare/stems.ts';
import { toDigest } from '../../src/compare/to-digest.ts';
import type { Annotation } from '../../src/model/records.ts';

const text = '😀 Ida Lund\nFerry strike ends\n40 ferries left, she said.\nRelated: Castle burns';

/** The line of the text that begins with these words, in code points. */
function lineOf(words: string) {
  const before = text.slice(0, text.indexOf(words));
  const line = text.slice(before.length).split('\n')[0] ?? '';
  const start = [...before].length;
  return { start, end: start + [...line].length };
}

const lund = { id: 'lund', name: 'Lund' };
const official = { id: 'a:official', name: 'an official' };
const ferries = { id: 'ferries', name: 'Ferries' };
const span = (words: string) => ({ start: 0, end: 1, text: words });

/** Those parts of an annotation that a digest is made of. */
const annotation = {
  id: 'a',
  outlet: { name: 'The Courier' },
  published: { edtf: '2025-01-02' },
  zones: [
    { zone: 'byline', ...lineOf('😀 Ida') },
    { zone: 'headline', ...lineOf('Ferry') },
    { zone: 'body', ...lineOf('40 ferries') },
    { zone: 'related', ...lineOf('Related') },
  ],
  speakers: [
    { ...lund, kind: 'person' },
    { ...official, kind: 'anonymous' },
  ],
  dates: [],
  quotes: [
    {
      ...{ id: 'a:q1', type: 'mixed', speaker: lund, speakers: [], topics: ['ferries'] },
      ...{ content: span('that “all” left'), verbatim: [span('all')], said: '2025-01' },
    },
    {
      ...{ id: 'a:q2', type: 'indirect', speaker: official, speakers: [], topics: [] },
      ...{ content: span('it was over'), verbatim: [], said: null },
    },
    {
      ...{ id: 'a:q3', type: 'indirect', speaker: null, speakers: [lund, official], topics: [] },
      ...{ content: span('it was late'), verbatim: [], said: 'soon' },
    },
    {
      ...{ id: 'a:q4', type: 'indirect', speaker: null, topics: [] },
      ...{ content: span('it was dark'), verbatim: [], said: null },
    },
  ],
  stances: [
    {
      ...{ id: 'a:s1', holder: lund, topic: ferries, position: 'supports', act: 'affirm', quote: 'a:q1' },
      ...{ date: '2025-01', evidence: span('all left'), confidence: 0.8 },
    },
    {
      ...{ id: 'a:s2', holder: lund, topic: ferries, position: 'opposes', act: 'reject', quote: 'a:q1' },
      ...{ date: null, evidence: span('no more'), confidence: 0.6 },
    },
    {
      ...{ id: 'a:s3', holder: lund, topic: ferries, position: 'supports', act: 'affirm', quote: null },
      ...{ date: '2025-01-01', evidence: span('backed it'), confidence: 0.7 },
    },
  ],
} as unknown as Annotation;

const published = { from: '2025-01-02', to: '2025-01-02' };
const january = { from: '2025-01-01', to: '2025-01-31' };

test('all of a digest', async () => {
  const plain = { acts: [], verbatim: [], topics: [], type: 'indirect' };
  expect(await toDigest(annotation, text, toSynonymIndex())).toEqual({
    document: 'a',
    outlet: 'The Courier',
    published: '2025-01-02',
    days: published,
    quotes: [
      {
        ...{ id: 'a:q1', type: 'mixed', speaker: lund, named: true, topics: ['ferries'] },
        ...{ acts: ['ferries supports affirm', 'ferries opposes reject'], text: 'that “all” left' },
        ...{ verbatim: ['all'], days: january },
      },
      { ...plain, id: 'a:q2', speaker: official, named: false, text: 'it was over', days: published },
      // A time that says nothing is as good as none.
      { ...plain, id: 'a:q3', speaker: lund, named: true, text: 'it was late', days: published },
      { ...plain, id: 'a:q4', speaker: null, named: false, text: 'it was dark', days: published },
    ],
    stances: [
      {
        ...{ id: 'a:s1', holder: lund, topic: ferries, position: 'supports', date: '2025-01' },
        ...{ days: january, evidence: 'all left', confidence: 0.8 },
      },
      {
        ...{ id: 'a:s2', holder: lund, topic: ferries, position: 'opposes', date: '2025-01-02' },
        ...{ days: published, evidence: 'no more', confidence: 0.6 },
      },
      {
        ...{ id: 'a:s3', holder: lund, topic: ferries, position: 'supports', date: '2025-01-01' },
        ...{ days: { from: '2025-01-01', to: '2025-01-01' }, evidence: 'backed it', confidence: 0.7 },
      },
    ],
    speakers: ['lund'],
    words: ['ship', 'strik', 'stop', '40', 'left'],
    figures: [
      {
        ...{ value: 40, written: '40', unit: 'ship', context: ['left'] },
        sentence: '40 ferries left, she said.',
      },
    ],
  });
});

test('without outlet and date', async () => {
  const digest = await toDigest({ ...annotation, outlet: null, published: null }, text, new Map());
  expect(digest).toMatchObject({ outlet: null, published: null, days: null });
  expect(digest.quotes.map(({ days }) => days)).toEqual([january, null, null, null]);
  expect(digest.stances.map(({ date, days }) => [date, days])).toEqual([
    ['2025-01', january],
    [null, null],
    ['2025-01-01', { from: '2025-01-01', to: '2025-01-01' }],
  ]);
});
