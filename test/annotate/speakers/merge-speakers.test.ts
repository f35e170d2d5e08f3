import { describe, expect, test } from 'vitest';
import { mergeSpeakers } from '../../../src/annotate/speakers/merge-speakers.ts';
import { toKebab } from '../../../src/lexicon/name-key.ts';
import type { SpeakerKind } from '../../../src/model/records.ts';
import { smallIndex } from './small-pack.ts';

const merged = (names: readonly string[], kind: SpeakerKind = 'person') =>
  [
    ...mergeSpeakers(
      names.map((name) => ({ id: toKebab(name), name, kind })),
      smallIndex,
    ),
  ]
    .map(([from, { id }]) => `${from} → ${id}`)
    .sort();

describe('one person', () => {
  test.each([
    [['Rudolf Qarazian', 'Rudolph Gharazian'], ['rudolph-gharazian → rudolf-qarazian']],
    [['Rudolf Ghaarazian'], ['rudolf-ghaarazian → rudolf-qarazian']],
    [['Robert J. Tilson', 'Robert Tilson', 'Robert Tilson'], ['robert-j-tilson → robert-tilson']],
    [['Robert Tilson Jr.', 'Robert Tilson', 'Robert Tilson'], ['robert-tilson-jr → robert-tilson']],
    [['Kelnov', 'Boris Kelnov'], ['kelnov → boris-kelnov']],
    [['Vol Drezin', 'Anna Vol Drezin'], ['vol-drezin → anna-vol-drezin']],
    [['Mohammed Kelani', 'Mohammad Kelani', 'Mohammad Kelani'], ['mohammed-kelani → mohammad-kelani']],
  ])('%j', (names, pairs) => {
    expect(merged(names)).toEqual(pairs);
  });
});

describe('several people', () => {
  test.each([
    [['Ali Khamenei', 'Hassan Khomeini']],
    [['Michael Elphberg', 'Anton Elphberg', 'Elphberg']],
    [['Henry Morton', 'Alice Morton', 'Morton']],
    [['Robert J. Tilson', 'Robert K. Tilson', 'Robert Tilson']],
    [['Rudolf Qarazian', 'Flavia Strofzin']],
    [['']],
  ])('%j', (names) => {
    expect(merged(names)).toEqual([]);
  });

  test('only persons are merged', () => {
    expect(merged(['Kelnov', 'Boris Kelnov'], 'organization')).toEqual([]);
  });
});
