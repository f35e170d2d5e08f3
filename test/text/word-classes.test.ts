import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/lines.ts';
import { toTextView } from '../../src/text/to-text-view.ts';
import { toBaseForm } from '../../src/text/verb-forms.ts';
import { findWordClasses, toWordClassTable } from '../../src/text/word-classes.ts';

const table = toWordClassTable(['signal', 'accuse', 'recognise', 'hope', 'hop']);

function classOf(marked: string): string | undefined {
  const at = marked.indexOf('*');
  const text = marked.replaceAll('*', '');
  const view = toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );
  const token = view.tokens.find(({ start }) => start === at);
  return token && findWordClasses(view, table)[token.index];
}

describe('word classes', () => {
  const rows: readonly (readonly [text: string, wordClass: string])[] = [
    ['He *claims* the prize.', 'VBZ'],
    ['The *claims* were false.', 'NNS'],
    ['They denied *reports* of talks.', 'NNS'],
    ['Larsen *calls* the plan absurd.', 'VBZ'],
    ['The plan was *rejected* by them.', 'VBN'],
    ['He *rejected* the plan.', 'VBD'],
    ['Voters *support* the plan.', 'VB'],
    ['Their *support* was weak.', 'NN'],
    ['He spoke on *May* 3.', 'NNP'],
    ['He *may* speak.', 'MD'],
    ['She met *Per* Vik.', 'NNP'],
    ['They pay 3 dollars *per* day.', 'IN'],
    ['Talks with the *US* stopped.', 'NNP'],
    ['They told *us* to go.', 'PRP'],
    ['The minister, a lawyer, *said* no.', 'VBD'],
  ];
  for (const [text, wordClass] of rows) it(text, () => expect(classOf(text)).toBe(wordClass));
});

describe('base forms', () => {
  const rows: readonly (readonly [form: string, base: string])[] = [
    ['said', 'say'],
    ['criticised', 'criticise'],
    ['signalling', 'signal'],
    ['accused', 'accuse'],
    ['denies', 'deny'],
    ['stopped', 'stop'],
    ['recognising', 'recognise'],
    ['told', 'tell'],
    ['hoped', 'hope'],
    ['hopes', 'hope'],
    ['hopped', 'hop'],
  ];
  for (const [form, base] of rows) it(form, () => expect(toBaseForm(form, table.isVerb)).toBe(base));
});
