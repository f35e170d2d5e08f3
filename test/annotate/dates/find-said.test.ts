import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';
import { findSaid } from '../../../src/annotate/dates/find-said.ts';
import type { Attribution } from '../../../src/annotate/findings.ts';
import { viewOf } from './view-of.ts';

/** Sentence with its source ⟨…⟩, cue ⟪…⟫ and content ⟦…⟧ marked. */
function said(marked: string, published: string | null): string | null {
  const marks: Record<string, { start: number; end: number }[]> = { '⟨': [], '⟪': [], '⟦': [] };
  let text = '';
  let open: { mark: string; start: number } | null = null;
  for (const character of marked)
    if ('⟨⟪⟦'.includes(character)) open = { mark: character, start: text.length };
    else if ('⟩⟫⟧'.includes(character)) {
      if (open) marks[open.mark]?.push({ start: open.start, end: text.length });
    } else text += character;
  const cue = marks['⟪'] ?? [];
  const attribution: Attribution = {
    type: 'indirect',
    source: marks['⟨'] ?? [],
    cue: cue.length > 0 ? { ranges: cue, text: 'said', lemma: 'say' } : null,
    content: marks['⟦'] ?? [],
    verbatim: [],
    negated: false,
    zone: 'body',
    rule: 'test',
    confidence: 1,
  };
  const view = viewOf(text);
  return findSaid(attribution, view, findDates(view, published))?.edtf ?? published;
}

describe('when the words were spoken', () => {
  test.each([
    ['⟨Larijani⟩ ⟪said⟫ on Monday ⟦that talks were over⟧.', '2026-03-04', '2026-03-02'],
    ['On Sunday, ⟨Araghchi⟩ ⟪condemned⟫ ⟦the strikes⟧.', '2026-03-02~', '2026-03-01~'],
    ['⟦“Talks are over,”⟧ ⟨he⟩ ⟪told⟫ reporters yesterday.', '2026-03-04', '2026-03-03'],
    ['⟨Araghchi⟩, in a Friday interview, ⟪stated⟫ ⟦it is over⟧.', '2025-03-08', '2025-03-07'],
    ['In 2018, ⟨he⟩ ⟪said⟫ ⟦it was over⟧.', '2026-03-04', '2018'],
    ['⟨He⟩ ⟪said⟫ last week ⟦it was over⟧.', '2026-03-04', '2026-02-23/2026-03-01'],
  ])('%s', (marked, published, expected) => {
    expect(said(marked, published)).toBe(expected);
  });

  test.each([
    [
      'a date of the content is not the speech’s',
      '⟨He⟩ ⟪said⟫ ⟦the strikes on Sunday killed him⟧.',
      '2026-03-04',
    ],
    ['nor one of another sentence', 'They met on Monday. ⟨He⟩ ⟪said⟫ ⟦it was over⟧.', '2026-03-04'],
    [
      'nor a year that dates a thing',
      '⟨The party that had won the general election of 2018⟩ ⟪said⟫ ⟦it was over⟧.',
      '2026-03-04',
    ],
    ['nor how long it took', 'After six months, ⟨he⟩ ⟪said⟫ ⟦it was over⟧.', '2026-03-04'],
    [
      'what is not known to the day stays as wide',
      '⟨He⟩ ⟪told⟫ Omani TV yesterday ⟦it was over⟧.',
      '2026-02',
    ],
    ['without any date', '⟨He⟩ ⟪said⟫ ⟦it was over⟧.', '2025-09-02~'],
    ['without cue and source', '⟦“It is over.”⟧', '2026-03-04'],
  ])('%s: the day of publication', (_name, marked, published) => {
    expect(said(marked, published)).toBe(published);
  });

  test('nothing tells', () => {
    expect(said('⟨He⟩ ⟪said⟫ on Monday ⟦it was over⟧.', null)).toBeNull();
  });
});
