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
    [['Robert J. Tilson', 'Robert Tilson'], ['robert-tilson → robert-j-tilson']],
    [['Robert Tilson', 'Robert J. Tilson'], ['robert-tilson → robert-j-tilson']],
    [['Robert J. K. Tilson', 'Robert Tilson'], ['robert-tilson → robert-j-k-tilson']],
    [
      ['Rudolph Gharazian', 'Qarazian'],
      ['qarazian → rudolf-qarazian', 'rudolph-gharazian → rudolf-qarazian'],
    ],
    [['Maria Anna Lund', 'Anna Lund'], ['anna-lund → maria-anna-lund']],
    [
      ['Rudolf J. Qarazian', 'Rudolf J. Qarazian', 'Rudolf Qarazian'],
      ['rudolf-j-qarazian → rudolf-qarazian'],
    ],
    [['Elphberg', 'Michael Elphberg'], ['elphberg → michael-elphberg']],
    [['Ida Qarazian', 'Qarazian'], ['qarazian → ida-qarazian']],
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
    [['Robert James Tilson', 'Robert Tilson']],
    [['Robert J. Xavier Tilson', 'Robert Tilson']],
    [['Maria Anna Lund', 'Tom Anna Lund', 'Anna Lund']],
    [['Ann Lund', 'Anne Lund']],
    [['']],
  ])('%j', (names) => {
    expect(merged(names)).toEqual([]);
  });

  test('only persons are merged', () => {
    expect(merged(['Kelnov', 'Boris Kelnov'], 'organization')).toEqual([]);
  });
});

describe('work', () => {
  const PER_DOCUMENT = 8;

  /** Speakers of so many documents, one after the other; none is kept. */
  function* speakersOf(documents: number, people: number, seen: { count: number }) {
    for (let at = 0; at < documents * PER_DOCUMENT; at++) {
      seen.count++;
      const person = (at * 7919) % people;
      const surname = `Lund${toLetters(person % 997)}`;
      const name = person % 5 === 0 ? surname : `Ann${toLetters(person)} ${surname}`;
      yield { id: toKebab(name), name, kind: 'person' as const };
    }
  }

  const toLetters = (number: number) =>
    [...String(number)].map((digit) => 'bcdfgklmnp'[Number(digit)]).join('a');

  /** How often the pack is asked, and how often the speakers are read. */
  function countWork(documents: number, people: number) {
    const seen = { count: 0 };
    let asked = 0;
    const counting = <T extends object>(target: T): T =>
      new Proxy(target, {
        get: (map, key) => {
          asked++;
          const value: unknown = Reflect.get(map, key);
          return typeof value === 'function' ? value.bind(map) : value;
        },
      });
    const names = { ...smallIndex, voices: counting(smallIndex.voices), people: counting(smallIndex.people) };
    mergeSpeakers(speakersOf(documents, people, seen), names);
    return { asked, seen: seen.count };
  }

  test('each speaker is read once, and the pack is asked for each person, not for each document', () => {
    const one = countWork(10_000, 5_000);
    const twice = countWork(20_000, 5_000);
    expect(one.seen).toBe(10_000 * PER_DOCUMENT);
    expect(twice.seen).toBe(20_000 * PER_DOCUMENT);
    expect(twice.asked).toBe(one.asked);
    expect(one.asked).toBeLessThanOrEqual(2 * 5_000);
  });

  test('work grows in line with the number of persons', () => {
    const one = countWork(5_000, 5_000);
    const four = countWork(5_000, 20_000);
    expect(four.asked).toBeLessThanOrEqual(4 * one.asked + 100);
  });
});
