import { describe, expect, test } from 'vitest';
import { speak } from './marked.ts';

const rows = (table: readonly (readonly [string, readonly (string | null)[]])[]) =>
  test.each(table.map(([marked, ids]) => ({ marked, ids })))('$marked', ({ marked, ids }) => {
    expect(speak(marked).ids).toEqual(ids);
  });

const MORTON = 'henry-morton';

describe('persons without a name whom narration brings in', () => {
  rows([
    [
      'Foreign Minister Rudolf Qarazian left. A Ruritanian official later played it down. ⟦The official⟧ ⟨said⟩ {no}.',
      ['unnamed-ruritanian-official-in-one'],
    ],
    [
      '⟦Rudolf Qarazian⟧ ⟨spoke⟩ {so}. But ⟦one of the three officials⟧ ⟨said⟩ {no}. ⟦The official⟧ ⟨said⟩ {yes}.',
      [
        'rudolf-qarazian',
        'unnamed-one-of-the-three-officials-in-one',
        'unnamed-one-of-the-three-officials-in-one',
      ],
    ],
    // The name follows: nobody new.
    ['Her sister, Alice Reed, came. ⟦She⟧ ⟨said⟩ {no}.', ['alice-reed']],
    ['Foreign Minister Rudolf Qarazian left. ⟦The official⟧ ⟨said⟩ {no}.', ['rudolf-qarazian']],
  ]);
});

describe('pronouns before the name they stand for', () => {
  rows([
    [
      '⟦Karl Weber⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨called⟩ {it a list}. At the farm he runs, Henry Morton was blunter. {It was useless}, ⟦he⟧ ⟨said⟩.',
      ['karl-weber', 'karl-weber', MORTON],
    ],
    [
      '⟦Karl Weber⟧ ⟨said⟩ {no}. ⟦He⟧ ⟨called⟩ {it a list}. At the farm he met Henry Morton. {It was useless}, ⟦he⟧ ⟨said⟩.',
      ['karl-weber', 'karl-weber', 'karl-weber'],
    ],
  ]);
});

describe('the only person in the sentence that opens a paragraph', () => {
  rows([
    [
      'Henry Morton came. ⟦Karl Weber⟧ ⟨said⟩ {no}.\n\nThe sign on Morton’s door is old. {It may go}, ⟦he⟧ ⟨said⟩.',
      ['karl-weber', MORTON],
    ],
    [
      'Henry Morton came. ⟦Karl Weber⟧ ⟨said⟩ {no}. The sign on Morton’s door is old. {It may go}, ⟦he⟧ ⟨said⟩.',
      ['karl-weber', 'karl-weber'],
    ],
    // No person, but what is called by the name.
    [
      'Henry Morton came. ⟦Karl Weber⟧ ⟨said⟩ {no}.\n\nThe sign on a Morton bus is old. {It may go}, ⟦he⟧ ⟨said⟩. It stayed.',
      ['karl-weber', 'karl-weber'],
    ],
    // Named too late to be what it goes on from.
    [
      'Henry Morton came. ⟦Karl Weber⟧ ⟨said⟩ {no}.\n\nAfter months of delay, and with money from the county, which had long been slow to pay, the works on the old road to the lake led to Morton. {It may go}, ⟦he⟧ ⟨said⟩. It stayed.',
      ['karl-weber', 'karl-weber'],
    ],
    // A lone name that comes back may be a person's, too.
    [
      'Henry Morton came with Tiber. ⟦Karl Weber⟧ ⟨said⟩ {no}.\n\nTiber met with Morton in May. {It may go}, ⟦he⟧ ⟨said⟩. It stayed.',
      ['karl-weber', 'karl-weber'],
    ],
    // Two are named: neither opens it alone.
    [
      'Henry Morton came. ⟦Karl Weber⟧ ⟨said⟩ {no}.\n\nThe sign on Morton’s door is Weber’s. {It may go}, ⟦he⟧ ⟨said⟩.',
      ['karl-weber', 'karl-weber'],
    ],
  ]);
});

describe('counted, then named', () => {
  rows([
    [
      '⟦Three of the engineers⟧ ⟨said⟩ {no}. ⟦Henry Morton, Alice Reed and Boris Kelnov, who are retired,⟧ ⟨wrote⟩ {so}.',
      ['henry-morton+alice-reed+boris-kelnov', 'henry-morton+alice-reed+boris-kelnov'],
    ],
    [
      '⟦Three engineers⟧ ⟨said⟩ {no}. ⟦Henry Morton and Alice Reed⟧ ⟨wrote⟩ {so}.',
      ['unnamed-three-engineers-in-one', 'henry-morton+alice-reed'],
    ],
    [
      'In a letter, ⟦Henry Morton and Alice Reed⟧ ⟨called⟩ {for calm}. ⟦The authors⟧ ⟨said⟩ {so}.',
      ['henry-morton+alice-reed', 'henry-morton+alice-reed'],
    ],
    ['⟦Henry Morton⟧ ⟨said⟩ {no}. ⟦The authors⟧ ⟨said⟩ {so}.', [MORTON, 'unnamed-authors-in-one']],
  ]);
});

describe('documents', () => {
  rows([
    ['⟦The resolution, drafted by Ruritania and the US,⟧ ⟨asks⟩ {for calm}.', ['ruritania+united-states']],
    ['⟦a speech Henry Morton delivered in May⟧ ⟨said⟩ {no}.', [MORTON]],
    ['⟦a study by Henry Morton and Alice Reed⟧ ⟨said⟩ {no}.', ['henry-morton+alice-reed']],
    ['⟦Henry Morton’s Zenda Times column⟧ ⟨said⟩ {no}.', [MORTON]],
    [
      '⟦a letter Henry Morton burned in May⟧ ⟨said⟩ {no}.',
      ['unnamed-letter-henry-morton-burned-in-may-in-one'],
    ],
  ]);
});

describe('media that name their source', () => {
  rows([
    ['⟦The Zenda Times⟧, citing an informed source, ⟨said⟩ {that it rained}.', ['zenda-times']],
    ['⟦The Zenda Times⟧, citing Henry Morton, ⟨said⟩ {that it rained}.', [MORTON]],
    ['⟦SPA⟧ ⟨reported⟩ {this}, quoting Henry Morton.', [MORTON]],
    ['⟦The Zenda Times⟧, citing internal documents, ⟨said⟩ {that it rained}.', ['zenda-times']],
    ['⟦Henry Morton⟧, citing Alice Reed, ⟨said⟩ {that it rained}.', [MORTON]],
  ]);

  test('the medium stands in the chain', () => {
    const { sources } = speak('⟦The Zenda Times⟧, citing Henry Morton, ⟨said⟩ {that it rained}.');
    expect(sources[0]?.via.map(({ id }) => id)).toEqual(['zenda-times']);
  });
});

describe('bodies', () => {
  rows([
    ['⟦The Pilots’ Guild⟧ ⟨said⟩ {no}. ⟦The guild⟧ ⟨said⟩ {yes}.', ['pilots-guild', 'pilots-guild']],
    ['The nuclear inspectorate met. ⟦The inspectorate⟧ ⟨said⟩ {no}.', ['nuclear-inspectorate']],
    ['The new inspectorate met. ⟦The inspectorate⟧ ⟨said⟩ {no}.', ['unnamed-inspectorate-in-one']],
    ['⟦Alice Reed’s office⟧ ⟨said⟩ {no}.', ['office-of-alice-reed']],
    ['Henry Morton spoke. The Kelnov campaign fell back. ⟦The campaign⟧ ⟨said⟩ {no}.', ['kelnov-campaign']],
    ['⟦The water authority⟧ ⟨said⟩ {no}.', ['water-authority']],
    ['⟦The auditor, Lund & Sons,⟧ ⟨said⟩ {no}.', ['lund-sons']],
    ['A spokesman for the pension regulator left. ⟦The regulator⟧ ⟨said⟩ {no}.', ['pension-regulator']],
    // A bureau is no company.
    ['The Sea Accidents Bureau met. ⟦The company⟧ ⟨said⟩ {no}.', ['unnamed-company-in-one']],
    ['Hentzau Lines, which has run the ferry, met. ⟦The company⟧ ⟨said⟩ {no}.', ['hentzau-lines']],
    ['⟦The state and local leaders⟧ ⟨said⟩ {no}.', ['state-and-local-leaders']],
  ]);
});

describe('who is no one named', () => {
  rows([
    // Told as a man: no spokeswoman. A general secretary speaks for himself.
    ['Secretary Boris Kelnov left. ⟦Its spokeswoman⟧ ⟨said⟩ {no}.', ['unnamed-spokeswoman-in-one']],
    [
      'Alice Reed, a lawyer for Henry Morton, left. Henry Morton smiled. ⟦His lawyer⟧ ⟨said⟩ {no}.',
      ['alice-reed'],
    ],
    [
      'Alice Reed, a lawyer for Henry Morton, left. John Tilson came. ⟦His lawyer⟧ ⟨said⟩ {no}.',
      ['unnamed-lawyer-in-one'],
    ],
    ['Lawyer Alice Reed left. John Tilson came. ⟦His lawyer⟧ ⟨said⟩ {no}.', ['unnamed-lawyer-in-one']],
    ['⟦Henry Morton⟧ ⟨said⟩ {no}. ⟦The man⟧ ⟨said⟩ {yes}.', [MORTON, 'unnamed-man-in-one']],
    [
      '⟦Ann Reed, 39,⟧ ⟨said⟩ {no}. ⟦The 64-year-old⟧ ⟨said⟩ {yes}.',
      ['ann-reed', 'unnamed-64-year-old-in-one'],
    ],
    ['⟦Ann Reed, 39,⟧ ⟨said⟩ {no}. ⟦The 39-year-old⟧ ⟨said⟩ {yes}.', ['ann-reed', 'ann-reed']],
    ['⟦The mediator, a retired judge named Walter Lund,⟧ ⟨said⟩ {no}.', ['walter-lund']],
    [
      '⟦The Rev. Thomas Lund⟧ ⟨said⟩ {no}. ⟦Another critic, Laurence H. Tribe,⟧ ⟨said⟩ {no}.',
      ['thomas-lund', 'laurence-h-tribe'],
    ],
  ]);
});
