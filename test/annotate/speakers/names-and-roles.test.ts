import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/annotate/speakers/drafts.ts';
import { findNames } from '../../../src/annotate/speakers/find-names.ts';
import type { RoleFact } from '../../../src/annotate/speakers/find-roles.ts';
import { contradicts, isSameRole, matchRole } from '../../../src/annotate/speakers/match-role.ts';
import { mentionWeight } from '../../../src/annotate/speakers/mention-weight.ts';
import { namesIn, rolesIn, toView } from './found.ts';
import { smallIndex } from './small-pack.ts';

describe('names', () => {
  test.each<[text: string, ...found: string[]]>([
    [
      'Foreign Minister Rudolf Qarazian met Ambassador Flavia Strofzin.',
      'Foreign Minister | Rudolf Qarazian: person, =rudolf-qarazian, titled',
      'Ambassador | Flavia Strofzin: person, =flavia-strofzin, titled',
    ],
    ['Mrs. Ida Lund came.', 'Mrs. | Ida Lund: person, f, titled'],
    ['Congressman Lund came.', 'Congressman | Lund: person, m, titled'],
    ['The U.N. met NGBX.', 'U.N.: organization', 'NGBX: organization'],
    ['STRELSAU (SPA) — Ida Lund came.', 'SPA: organization, =strelsau-press', 'Ida Lund: person'],
    ['STRELSAU: Ida Lund came.', 'Ida Lund: person'],
    ['The will of the people is clear. Will Reed came.', 'Will Reed: person'],
    ['The Pilots’ Guild of Zenda met.', 'Pilots’ Guild of Zenda: organization'],
    ['Ransom Lines, which has run the ferry, met.', 'Ransom Lines: organization'],
    ['Ransom Hale, which he denied, met.', 'Ransom Hale: person'],
    ['He lives in Springfield, Ohio.'],
    ['Ida Lund Jr. came.', 'Ida Lund Jr.: person'],
    ['The Kingdom of Ruritania fell.', 'Kingdom of Ruritania: state, =ruritania'],
    ['Ruritanian officials and Ruritanians came.'],
  ])('%s', (text, ...found) => {
    expect(namesIn(text)).toEqual(found);
  });

  test('in title case each word may be one that the text knows', () => {
    expect(namesIn('Security Chief Says Talks Over\nOlav Brend came.', ['headline'])).toEqual([
      'Security: unknown, maybe',
      'Talks: unknown, maybe',
      'Olav Brend: person',
    ]);
  });

  test('who wrote the article is none', () => {
    expect(namesIn('Ida Lund\nOlav Brend came.', ['byline'])).toEqual(['Olav Brend: person']);
  });
});

describe('how much a mention puts its bearer into mind', () => {
  test.each([
    ['as subject', 'It rained. ⟦Tom Reed⟧ left.', 1],
    ['as subject with titles', 'Foreign ministry spokesman ⟦Tom Reed⟧ left.', 1],
    ['as subject after a conjunction', 'It rained and ⟦Tom Reed⟧ left.', 1],
    ['as subject after a comma', 'In Zenda, ⟦Tom Reed⟧ left.', 1],
    ['described', 'Her old schoolfriend ⟦Tom Reed⟧ left.', 1],
    ['as subject within another clause', 'In the end the fire ⟦Tom Reed⟧ has faced burned.', 0.7],
    ['as object', 'In Zenda it hurt ⟦Tom Reed⟧ badly.', 0.55],
    ['after a preposition', 'He told of ⟦Tom Reed⟧ often.', 0.4],
    ['beside another', 'He met with ⟦Tom Reed⟧ often.', 0.2],
    ['as owner', 'They burned ⟦Tom Reed⟧’s house.', 0.45],
    ['as owner of words', 'They read ⟦Tom Reed⟧’s sharp public criticism.', 1],
    ['as owner of words behind a preposition', 'They read ⟦Tom Reed⟧’s book of criticism.', 0.45],
    ['before a body', 'They left the ⟦Tom Reed⟧ campaign.', 0.25],
    ['before a role', 'They left ⟦Tom Reed⟧ officials.', 0.25],
    ['before a title', 'They left the ⟦Tom Reed⟧ minister.', 0.25],
    ['before a thing', 'They left the ⟦Tom Reed⟧ book.', 0.55],
    ['described in four words', 'Her old dear schoolfriend ⟦Tom Reed⟧ left.', 1],
    ['with its town and title', 'Tilos’s chairman ⟦Tom Reed⟧ left.', 1],
    ['behind five words', 'Her very old dear schoolfriend ⟦Tom Reed⟧ left.', 0.55],
    ['behind a verb in the past', 'The fire burned ⟦Tom Reed⟧ badly.', 0.55],
    ['behind a plural', 'Her talks hurt ⟦Tom Reed⟧ badly.', 0.55],
    ['behind a noun in -ss', 'The boss ⟦Tom Reed⟧ left.', 1],
    ['behind a verb of being', 'The fire is ⟦Tom Reed⟧ today.', 0.55],
    ['behind a preposition', 'The fire in ⟦Tom Reed⟧ burned.', 0.4],
    ['described without article', 'Old schoolfriend ⟦Tom Reed⟧ left.', 0.55],
    ['as object with titles', 'It hurt Zenda Board Chairman ⟦Tom Reed⟧ badly.', 0.55],
    ['with titles behind a preposition', 'In Chairman ⟦Tom Reed⟧ he trusts.', 0.4],
    ['as subject of what is said', 'It said that ⟦Tom Reed⟧ left.', 1],
    ['as subject in a quotation', 'It said “⟦Tom Reed⟧ left”.', 1],
    ['as owner of words told at length', 'They read ⟦Tom Reed⟧’s very sharp public criticism.', 0.45],
    ['as owner of what owns', 'They read ⟦Tom Reed⟧’s criticism’s text.', 0.45],
    ['as owner of counted words', 'They read ⟦Tom Reed⟧’s 50 words.', 0.45],
  ])('%s: %s', (_name, marked, weight) => {
    const start = marked.indexOf('⟦');
    const view = toView(marked.replace(/[⟦⟧]/g, ''));
    const mention = findNames(view, smallIndex).find(
      ({ nameFirst }) => view.tokens[nameFirst]?.start === start,
    );
    if (!mention) throw new Error('no name found');
    expect(mentionWeight(view, mention, 0)).toBeCloseTo(weight);
    // Told words count less, quoted ones hardly.
    expect(mentionWeight(view, mention, 1)).toBeCloseTo(weight * 0.7);
    expect(mentionWeight(view, mention, 2)).toBeCloseTo(weight * 0.2);
  });
});

describe('roles that a text gives', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Henry Morton left his first wife, Ivana Reed.', 'Ivana Reed: wife of first wife'],
    [
      'Ruritania’s Deputy Foreign Minister Ida Lund came.',
      'Ida Lund: minister of @ruritania deputy foreign minister',
    ],
    ['Ida Lund, who has served as mayor of Zenda, came.', 'Ida Lund: mayor of mayor zenda'],
    ['Ida Lund (a lawyer) came.', 'Ida Lund: lawyer of lawyer'],
    ['Ida Lund is the head of the guild.', 'Ida Lund: head of head guild'],
    ['Ida Lund, in Zenda, came.'],
    ['Ida Lund, Foreign Minister Os and others came.', 'Os: minister of foreign minister'],
    ['Ida Lund, who met a lawyer, came.'],
  ])('%s', (text, ...found) => {
    expect(rolesIn(text)).toEqual(found);
  });
});

describe('how well a description fits a role', () => {
  const entity = (country?: string) => ({ known: country ? { country } : null }) as unknown as Entity;
  const fact = (title: string, { past = false, country = '' } = {}): RoleFact => {
    const words = title.split(' ');
    return { entity: entity(country), head: words.at(-1) ?? '', words: new Set(words), range: null, past };
  };
  const scoreOf = (role: RoleFact, description: string) => {
    const words = description.split(' ');
    return matchRole(role, words.at(-1) ?? '', new Set(words));
  };
  test.each<[role: string, description: string, score: number]>([
    ['minister', 'minister', 4],
    ['foreign minister', 'foreign minister', 5.5],
    ['foreign minister', 'minister', 4],
    ['foreign minister', 'senior minister', 4],
    ['foreign minister', 'finance minister', 3],
    ['foreign minister', 'carolina minister', 3.6],
    ['foreign minister', 'former minister', 3],
    ['former minister', 'former minister', 5.5],
    ['foreign minister', 'official', 2.5],
    ['foreign minister', 'foreign official', 4],
    ['foreign minister', 'engineer', 0],
    ['hardline lawyer', 'hard lawyer', 3],
    ['hardline lawyer', 'hardliner lawyer', 5.5],
    ['communications director', 'spokesman', 4],
    ['sales director', 'spokesman', 0],
    ['press secretary', 'spokeswoman', 2.5],
    ['secretary', 'spokeswoman', 0],
    ['republican senator', 'democratic senator', 0],
    ['republican senator', 'republican senator', 5.5],
    ['republican', 'republican nominee', 2.5],
    ['republican', 'democratic nominee', 0],
    ['republican', 'nominee', 0],
  ])('%s, called %s: %d', (role, description, score) => {
    expect(scoreOf(fact(role), description)).toBeCloseTo(score);
  });

  test('an office held before is seldom meant', () => {
    expect(scoreOf(fact('minister', { past: true }), 'minister')).toBe(2);
    expect(scoreOf(fact('minister', { past: true }), 'former minister')).toBe(5.5);
  });

  test.each([
    ['ruritania', '@ruritania', false],
    ['ruritania', '@jordan', true],
    ['', '@jordan', false],
  ])('of %s, said to be of %s: contradicts is %s', (country, word, expected) => {
    expect(contradicts(fact('minister', { country }), new Set([word]))).toBe(expected);
    expect(scoreOf(fact('minister', { country }), `${word} minister`)).toBe(expected ? 0 : 5.5);
  });

  test.each([
    ['sen', 'senator', true],
    ['senator', 'minister', false],
  ])('%s and %s are one office: %s', (one, other, expected) => {
    expect(isSameRole(one, other)).toBe(expected);
  });
});
