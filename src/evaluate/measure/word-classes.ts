/**
 * Measures `src/lexicon/en/word-classes.json`: which classes the words of a folder of articles take,
 * by compromise's tags. Run it with `npm run measure:word-classes -- FOLDER`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { defaultWordClass, type WordClass } from '../../text/word-class.ts';

/** A class counts when it has this share of a word's uses: below it are slips of the tagger. */
const LEAST_SHARE = 0.08;
/** A word seen less often says nothing certain. */
const LEAST_COUNT = 3;

/** compromise's tags in the order in which they decide, and the class each stands for. */
const CLASSES: readonly (readonly [string, WordClass])[] = [
  ['Modal', 'MD'],
  ['Gerund', 'VBG'],
  ['Participle', 'VBN'],
  ['Infinitive', 'VB'],
  ['PastTense', 'VBD'],
  ['PresentTense', 'VBZ'],
  ['Verb', 'VB'],
  ['Adverb', 'RB'],
  ['Adjective', 'JJ'],
  ['Plural', 'NNS'],
  ['Noun', 'NN'],
];

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

function wordClassOf(tags: ReadonlySet<string>): WordClass | null {
  if (tags.has('ProperNoun')) return null;
  return CLASSES.find(([tag]) => tags.has(tag))?.[1] ?? null;
}

function countClasses(folder: string): Map<string, Map<WordClass, number>> {
  const counts = new Map<string, Map<WordClass, number>>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const sentences = (nlp(readFileSync(join(folder, file), 'utf8')) as unknown as { document: Term[][] })
      .document;
    for (const term of sentences.flat()) {
      const wordClass = wordClassOf(term.tags);
      // Capitals make names of words: only what stands in lower case tells.
      if (!wordClass || term.text !== term.text.toLowerCase() || !/^[a-z]+(-[a-z]+)?$/.test(term.normal))
        continue;
      const classes = counts.get(term.normal) ?? new Map<WordClass, number>();
      classes.set(wordClass, (classes.get(wordClass) ?? 0) + 1);
      counts.set(term.normal, classes);
    }
  }
  return counts;
}

function toTable(counts: ReadonlyMap<string, ReadonlyMap<WordClass, number>>): Record<string, string> {
  const words = new Map<string, string[]>();
  for (const [word, classes] of counts) {
    const total = [...classes.values()].reduce((sum, count) => sum + count, 0);
    if (total < LEAST_COUNT) continue;
    const kept = [...classes]
      .filter(([, count]) => count / total >= LEAST_SHARE)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const key = kept.map(([wordClass]) => wordClass).join(' ');
    if (key === defaultWordClass(word)) continue;
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return Object.fromEntries(
    [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, list.sort().join(' ')]),
  );
}

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('measure word classes: name a folder of .txt articles\n');
  process.exitCode = 2;
} else {
  const target = new URL('../../lexicon/en/word-classes.json', import.meta.url);
  const source =
    'Classes by share of uses in annotated US news of 2015 and 2016, as compromise tags them; written by src/evaluate/measure/word-classes.ts';
  writeFileSync(target, `${JSON.stringify({ source, words: toTable(countClasses(folder)) }, null, 2)}\n`);
}
