import { describe, expect, test } from 'vitest';
import { toNameIndex } from '../../src/lexicon/names.ts';

const source = 'invented';
const state = {
  ...{
    id: 'ruritania',
    name: 'Ruritania',
    aliases: ['RT', 'the Kingdom of Ruritania'],
    capital: 'New Strelsau',
  },
  ...{
    capitalVoice: ['Strelsau'],
    adjectives: ['Ruritanian'],
    people: ['Ruritanians'],
    ambiguous: false,
    source,
  },
};
const person = {
  ...{
    id: 'rudolf-qarazian',
    name: 'Rudolf Qarazian',
    aliases: ['Garazian'],
    gender: 'm' as const,
    country: 'ruritania',
  },
  ...{ roles: [{ title: 'Premier', of: null, also: [], from: '2020', to: null }], source },
};
const index = toNameIndex({
  states: [state],
  organizations: [{ id: 'spa', name: 'SPA', type: 'news-agency', aliases: [], source }],
  outlets: [{ id: 'spa', name: 'Strelsau Press', domains: [], aliases: ['Strelsau Press Agency'], source }],
  groups: [],
  people: [person],
});

describe('toNameIndex', () => {
  test('leads every spelling to its voice, longest first, without "the"', () => {
    const row = index.phrases.get('kingdom');
    expect(row?.map(({ words, voice, use }) => [words.join(' '), voice.id, use])).toEqual([
      ['kingdom of ruritania', 'ruritania', 'name'],
    ]);
    expect(
      index.phrases.get('strelsau')?.map(({ words, voice, use }) => [words.length, voice.id, use]),
    ).toEqual([
      [3, 'spa', 'name'],
      [2, 'spa', 'name'],
      [1, 'ruritania', 'capital'],
    ]);
  });

  test('short capitals are taken as they stand, other words by their capital', () => {
    expect(index.phrases.get('rt')?.[0]?.cases).toEqual([2]);
    expect(index.phrases.get('kingdom')?.[0]?.cases).toEqual([1, 0, 1]);
  });

  test('an outlet with the id of an organisation is that organisation', () => {
    expect(index.voices.get('spa')?.type).toBe('news-agency');
  });

  test('finds persons by the key of surname and full name in any spelling, and offices by their state', () => {
    expect(index.surnames.get('garazian')?.map(({ id }) => id)).toEqual(['rudolf-qarazian']);
    expect(index.people.get('rudulfgarazian')?.id).toBe('rudolf-qarazian');
    expect(index.offices.get('ruritania')?.map(({ role }) => role.title)).toEqual(['Premier']);
  });

  test('knows where news is filed from, and remembers keys', () => {
    expect([...index.capitals]).toEqual(['new']);
    expect(index.wordKey('Qarazian'.toLowerCase())).toBe(index.wordKey('gharazian'));
  });
});
