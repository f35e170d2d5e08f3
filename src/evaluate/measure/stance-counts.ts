/**
 * Measures `src/lexicon/en/stance-counts.json`: how many of the stances that each rule finds are right in
 * annotated articles, and how many of those that stand alone or beside another position of their holder. Run
 * it with `npm run measure:stance-counts -- FOLDER…`; each FOLDER holds articles, `*.gold.json` and a manifest.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stanceKeys } from '../../lexicon/stance-judge.ts';
import type { Annotation } from '../../model/records.ts';
import { goldArticleSchema } from '../gold-articles.ts';
import { toGoldStances } from '../score-articles.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Name folders with articles and their *.gold.json files.');

/** What the built program finds in a folder: confidences decide nothing there, so old counts do no harm. */
function annotate(folder: string): Annotation[] {
  const args = ['bin/iran-corpus.js', 'annotate', '--no-cache', '--format', 'ndjson', folder];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation);
}

const counts = new Map<string, [number, number]>();

function count(key: string, isRight: boolean): void {
  const [right, all] = counts.get(key) ?? [0, 0];
  counts.set(key, [right + (isRight ? 1 : 0), all + 1]);
}

let articles = 0;
for (const folder of folders) {
  const annotations = new Map(annotate(folder).map((one) => [path.basename(one.path), one]));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
    const gold = goldArticleSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const annotation = annotations.get(gold.file);
    if (!annotation) continue;
    articles++;
    const { wanted, found } = toGoldStances(gold, annotation);
    const anonymous = new Set(
      annotation.speakers.filter(({ kind }) => kind === 'anonymous').map(({ id }) => id),
    );
    for (const [key, stance] of found) {
      // Annotators name them as they like: whether one is right cannot be told by the name.
      if (anonymous.has(stance.holder.id)) continue;
      const contradicted = annotation.stances.some(
        ({ holder, topic, position }) =>
          holder.id === stance.holder.id && topic.id === stance.topic.id && position !== stance.position,
      );
      const isRight = wanted.has(key);
      for (const kind of Object.values(stanceKeys({ ...stance, contradicted }))) count(kind, isRight);
      count('all', isRight);
    }
  }
}

const sorted = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
const lines = Object.entries(sorted).map(
  ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
);
writeFileSync(
  'src/lexicon/en/stance-counts.json',
  `{\n  "articles": ${articles},\n  "counts": {\n${lines.join(',\n')}\n  }\n}\n`,
);
