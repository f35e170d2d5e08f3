import { type Grammar, toGrammar } from '../../../src/annotate/quotes/grammar.ts';
import { attitudeLemmas, reportingLemmas } from '../../../src/lexicon/en/reporting-lemmas.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { toWordClassTable } from '../../../src/text/word-class-table.ts';

const table = toWordClassTable([...reportingLemmas, ...attitudeLemmas]);

/** A sentence without its marks, and the token positions of each marked stretch: half-open. */
export function readMarked(marked: string) {
  const text = marked.replace(/[[\]<>{}⟦⟧⟨⟩]/g, '');
  const view = toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );
  const stretch = (open: string, close: string) => {
    const before = marked.split(open)[0] ?? '';
    const inside = marked.split(open)[1]?.split(close)[0];
    if (inside === undefined) return null;
    const start = before.replace(/[[\]<>{}⟦⟧⟨⟩]/g, '').length;
    const end = start + inside.replace(/[[\]<>{}⟦⟧⟨⟩]/g, '').length;
    const within = view.tokens.filter((token) => token.start >= start && token.end <= end);
    const first = within[0]?.index ?? 0;
    return { first, last: first + within.length };
  };
  return { grammar: toGrammar(view, table), stretch };
}

export const wordsOf = (
  { view }: Grammar,
  { first, last }: { readonly first: number; readonly last: number },
) => view.text.slice(view.tokens[first]?.start, view.tokens[last - 1]?.end);

export const sentenceAt = ({ view }: Grammar, at: number) => {
  const { first, last } = view.sentences[view.tokens[at]?.sentence ?? 0] ?? { first: 0, last: 0 };
  return { first, last };
};
