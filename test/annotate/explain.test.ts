import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAll } from '../../src/annotate/annotate.ts';
import { explain } from '../../src/annotate/explain.ts';
import { readPack } from '../../src/corpus/read-pack.ts';
import { type Lexicon, toLexicon } from '../../src/lexicon/lexicon.ts';
import type { Document } from '../../src/model/document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = toLexicon(await readPack(path.join(root, 'src/lexicon/packs/iran')));
});

const toDocument = (text: string): Document => ({
  ...{ id: 'a', path: 'a.txt', text, outlet: null, title: null, url: null },
  published: { edtf: '2026-03-02', basis: 'manifest' },
});

describe('whatever is found can be explained', () => {
  const files = ['seeds', 'fixtures/articles'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}/${name}`),
  );
  test.each(files)('%s', (file) => {
    const document = toDocument(readFileSync(path.join(root, file), 'utf8'));
    const found = findAll(document, lexicon);
    for (const { id } of [...found.quotes, ...found.stances]) {
      const explanation = explain(document, found, lexicon, id);
      expect(explanation?.rule.what, id).toBeTruthy();
      const { sentences = [], parts = [], kind } = explanation ?? {};
      expect(sentences.length, id).toBeGreaterThan(0);
      // A stance may rest on words that stand further on than its quote's source.
      const own = kind === 'quote' ? parts : parts.filter(({ part }) => part === 'content');
      for (const { start, end } of own) {
        const inside = sentences.some((sentence) => sentence.start <= start && end <= sentence.end);
        expect(inside, `${id}: ${document.text.slice(start, end)}`).toBe(true);
      }
      if (explanation?.kind === 'quote') expect(explanation.resolvedBy.what, id).toBeTruthy();
    }
  });

  test('what is not found is not', () => {
    const document = toDocument('Nobody spoke.');
    expect(explain(document, findAll(document, lexicon), lexicon, 'a:q1')).toBeNull();
  });
});

test.each([
  [
    '“It is over,” Ida Lund said on Sunday.',
    { edtf: '2026-03-01', basis: 'mention', mention: { text: 'Sunday', rule: 'weekday' } },
  ],
  ['“It is over,” Ida Lund said.', { edtf: '2026-03-02', basis: 'manifest', mention: null }],
])('a date beside the cue counts before the article’s: %s', (text, date) => {
  const document = toDocument(text);
  expect(explain(document, findAll(document, lexicon), lexicon, 'a:q1')?.date).toEqual(date);
});
