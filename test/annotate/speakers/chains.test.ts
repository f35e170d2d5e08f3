import { describe, expect, test } from 'vitest';
import { speak } from './marked.ts';

const chainsOf = (marked: string) =>
  speak(marked).sources.map(({ speaker, via, venue }) => ({
    speaker: speaker?.id ?? null,
    via: via.map(({ id }) => id),
    venue,
  }));

describe('via', () => {
  test.each([
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no}, reported SPA.', ['strelsau-press']],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no}, as reported by the SPA news agency.', ['strelsau-press']],
    [
      'According to The Zenda Times, ⟦Boris Kelnov⟧ ⟨said⟩ {no}, reported SPA.',
      ['zenda-times', 'strelsau-press'],
    ],
    ['In a statement released by Hentzau Watch, ⟦Boris Kelnov⟧ ⟨said⟩ {no}.', ['hentzau-watch']],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no} about Hentzau Watch.', []],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no} in The Zenda Times building.', []],
    ['⟦SPA⟧ ⟨reported⟩ {this}.', []],
  ])('%s', (marked, via) => {
    expect(chainsOf(marked).map((chain) => chain.via)).toEqual([via]);
  });

  test('one who speaks in the words of another came by that other', () => {
    expect(chainsOf('⟦Boris Kelnov⟧ ⟨said⟩ {that ⟦Alice Reed⟧ ⟨promised⟩ {grain}}.')[1]).toEqual({
      ...{ speaker: 'alice-reed', via: ['boris-kelnov'], venue: null },
    });
  });

  test('who denies the words does not hand them on', () => {
    expect(chainsOf('⟦Boris Kelnov⟧ ⟨denied⟩ {that ⟦Alice Reed⟧ ⟨promised⟩ {grain}}.')[1]?.via).toEqual([]);
  });

  test('a pronoun goes on with the chain, a name begins anew', () => {
    const marked = '⟦Boris Kelnov⟧ ⟨said⟩ {no}, reported SPA. ⟦He⟧ ⟨added⟩ {this}. ⟦Kelnov⟧ ⟨noted⟩ {that}.';
    expect(chainsOf(marked).map(({ via }) => via)).toEqual([['strelsau-press'], ['strelsau-press'], []]);
  });

  test('whom a medium tells of speaks by that medium', () => {
    const marked =
      '⟨According to⟩ ⟦SPA⟧, {Kelnov opened a bridge}. ⟦He⟧ ⟨praised⟩ {the workers}. Boris Kelnov left.';
    expect(chainsOf(marked)[1]).toEqual({ speaker: 'boris-kelnov', via: ['strelsau-press'], venue: null });
  });
});

describe('venue', () => {
  test.each([
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no} on X.', 'X'],
    ['In a post on Twitter, ⟦Boris Kelnov⟧ ⟨said⟩ {no}.', 'X'],
    ['Taking to Telegram, ⟦Boris Kelnov⟧ ⟨said⟩ {no}.', 'Telegram'],
    ['⟦Boris Kelnov⟧ ⟨told⟩ Zenda TV {no}.', 'Zenda TV'],
    ['Speaking to Zenda TV, ⟦Boris Kelnov⟧ ⟨said⟩ {no}.', 'Zenda TV'],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no} at a press conference in Strelsau.', 'press conference'],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {that he saw it on X}.', null],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {no} in an interview.', null],
    ['⟦Boris Kelnov⟧ ⟨said⟩ {so}. Others spoke on X.', null],
    ['⟦Boris Kelnov⟧ ⟨criticised⟩ Zenda TV {for it}.', null],
  ])('%s', (marked, venue) => {
    expect(chainsOf(marked).map((chain) => chain.venue)).toEqual([venue]);
  });
});
