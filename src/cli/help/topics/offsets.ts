import type { HelpPart } from '../help-topic.ts';

export const offsets: readonly HelpPart[] = [
  {
    text: 'start and end count Unicode code points from the start of the decoded text, beginning with 0; end is excluded. A byte order mark does not count; a line end of two characters counts as two. The text is never changed: what stands at start to end is what text says.',
  },
  {
    rows: [
      ['Python', 'text[start:end]'],
      ['jq', '.text[start:end]'],
      ['JavaScript', '[...text].slice(start, end).join("") (its own indices count UTF-16 units)'],
      ['R', 'substr(text, start + 1, end)'],
    ],
  },
  {
    text: 'In Python read with encoding="utf-8-sig" and newline="", so that the file is decoded the same way.',
  },
];
