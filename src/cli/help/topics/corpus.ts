import type { HelpPart } from '../help-topic.ts';

export const corpus: readonly HelpPart[] = [
  {
    text: 'Commands read the paths they are given: files, folders (all *.txt under them) and globs. A path may stand behind the command or in --corpus PATH. Where none is given: what IRAN_CORPUS names, else the folder seeds where there is one, else the five articles that come with the program.',
  },
  {
    lines: [
      '$ iran-corpus quotes articles/',
      "$ iran-corpus quotes 'articles/2026-*.txt'",
      '$ iran-corpus annotate - < article.txt',
    ],
  },
  {
    text: 'Texts are UTF-8; UTF-16 with a byte order mark and Windows-1252 are recognised. A text may be the whole page as copied: menus, teasers and paywall notices are told from the article, and nothing is taken from them.',
  },
  { heading: 'Manifest' },
  {
    text: 'manifest.json beside the texts tells what these do not. It wins over what a text says of itself (a copyright line, an address of its own, a dated byline), and this over the file name. What nothing tells is unknown, never guessed.',
  },
  {
    lines: [
      '{ "documents": [',
      '  { "file": "a.txt", "outlet": "Example News", "published": "2026-03-02" } ] }',
    ],
  },
  {
    rows: [
      ['file', 'the text, as seen from the manifest; the only field that must be there'],
      ['outlet', 'name, id or domain of the outlet'],
      ['published', 'EDTF (ISO 8601-2): 2026-03-02, 2026-02, 2025-09-02~ (about that day)'],
      ['url', 'address of the article'],
      ['title', 'headline'],
      ['language', 'en; for your own use'],
    ],
  },
  { heading: 'Standard input' },
  {
    text: '- is one text, or one JSON document a line: {"id", "text", "outlet", "published", "url", "title"}, of which only text must be there. Documents are read and printed one after another, however many there are.',
  },
  { heading: 'Large corpora' },
  {
    text: 'Articles are annotated in as many threads as the processor has (--jobs) and kept for the next run (iran-corpus cache). --shard 3/8 reads the third of eight parts; the parts put one after the other are the whole. Files longer than 16 MiB are refused; see --max-bytes.',
  },
];
