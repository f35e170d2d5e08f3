import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findAll } from '../../src/annotate/annotate.ts';
import { readShippedLexicon, toDocument } from '../annotate/shipped.ts';

/** A position as a reader takes it from a sentence. */
interface Expected {
  readonly holder: string;
  readonly topic: string;
  readonly position: string;
}

interface Row {
  readonly text: string;
  readonly stances: readonly Expected[];
}

const FOLDER = fileURLToPath(new URL('../../fixtures/sentences', import.meta.url));

/** What the article tells beside it: without it nobody knows which talks are meant. */
const TITLE = 'Iran and US to meet in Oman';
const LEAD =
  'Negotiators of Iran and the United States meet in Oman next week for talks on the nuclear programme of Tehran, months after Israeli and American strikes.';

/** Without a stop at its end it is the article's headline. */
const isHeadline = (text: string) => !/[.?!…][”’"')]*$/.test(text);

/** The article that a sentence stands in, and where it does. */
function toArticle(text: string) {
  const before = isHeadline(text) ? '' : `${TITLE}\n\n${LEAD}\n\n`;
  const after = isHeadline(text) ? `\n\n${LEAD}` : '';
  return { text: before + text + after, start: before.length, end: before.length + text.length };
}

const lexicon = await readShippedLexicon();

const toWords = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);

/** Whether two names share their last word, or a long one: "Iran's UN mission", "Iranian mission". */
const LONG = 4;
function isSame(expected: string, ...found: readonly string[]): boolean {
  const words = toWords(expected);
  const others = new Set(found.flatMap(toWords));
  return others.has(words.at(-1) ?? '') || words.some((word) => word.length >= LONG && others.has(word));
}

function read(text: string) {
  const found = new Map<string, { holder: string; id: string; topic: string; position: string }>();
  const article = toArticle(text);
  for (const { holder, topic, position, evidence } of findAll(toDocument(article.text), lexicon).stances)
    if (evidence.some(({ start }) => start >= article.start && start < article.end))
      found.set(`${holder.id} ${topic.id} ${position}`, {
        ...{ holder: holder.name, id: holder.id, topic: topic.id, position },
      });
  return [...found.values()];
}

function score(file: string) {
  const rows = readFileSync(path.join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  let right = 0;
  let wrong = 0;
  for (const { text, stances } of rows) {
    const left = read(text);
    for (const { holder, topic, position } of stances) {
      const at = left.findIndex(
        (one) => one.topic === topic && one.position === position && isSame(holder, one.holder, one.id),
      );
      if (at < 0) continue;
      left.splice(at, 1);
      right++;
    }
    wrong += left.length;
  }
  return { right, wrong };
}

/**
 * Sentences in the constructions that news has, each with the positions a reader takes from it: how many of
 * these are found at least, and how many others at most. The errors of the second half of the last file were not looked at.
 */
test.each([
  ['constructions-1.ndjson', 95, 10],
  ['constructions-2.ndjson', 79, 11],
  ['constructions-3.ndjson', 91, 6],
  ['constructions-4.ndjson', 52, 21],
])('of %s %i positions are found, and %i others', (file, right, wrong) => {
  const found = score(file);
  expect(found.right).toBeGreaterThanOrEqual(right);
  expect(found.wrong).toBeLessThanOrEqual(wrong);
});
