import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../src/annotate/annotate.ts';
import { compare } from '../../src/compare/compare.ts';
import { toPackSynonyms } from '../../src/compare/pack-synonyms.ts';
import { toDigest } from '../../src/compare/to-digest.ts';
import { toOutletIndex } from '../../src/corpus/outlets.ts';
import { findCorpus, readArticle } from '../../src/corpus/read-corpus.ts';
import { readPack } from '../../src/corpus/read-pack.ts';
import { goldArticleSchema, locate } from '../../src/evaluate/gold-articles.ts';
import { matchByContent } from '../../src/evaluate/match.ts';
import type { ArticlePair } from '../../src/evaluate/score-articles.ts';
import { coverWords, findWords } from '../../src/evaluate/words.ts';
import { toLexicon } from '../../src/lexicon/lexicon.ts';
import type { Comparison } from '../../src/model/comparison.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The articles of a folder of fixtures with their gold and what is found in them, and all set side by side. */
export async function readFixtures(name: string) {
  const folder = path.join(root, 'fixtures', name);
  const pack = await readPack(path.join(root, 'src/lexicon/packs/iran'));
  const lexicon = toLexicon(pack);
  const synonyms = toPackSynonyms(pack);
  const pairs: ArticlePair[] = [];
  const digests = [];
  for (const file of (await findCorpus([folder])).files) {
    const read = await readArticle(file, toOutletIndex(pack.outlets));
    if ('problem' in read) throw new Error(read.problem.message);
    const { text } = read.document;
    const annotation = annotate(read.document, lexicon);
    pairs.push({
      text,
      gold: goldArticleSchema.parse(readJson(file.absolute.replace(/\.txt$/, '.gold.json'))),
      annotation,
    });
    digests.push(await toDigest(annotation, text, synonyms));
  }
  return { pairs, comparison: compare(digests, [], synonyms) };
}

interface GoldComparison {
  readonly claims: readonly {
    readonly id: string;
    readonly members: readonly { readonly file: string; readonly quote: string; readonly form: string }[];
  }[];
  readonly omissions: readonly { readonly claim: string; readonly missingIn: readonly string[] }[];
  readonly reversals: readonly { readonly speaker: string; readonly topic: string }[];
  readonly figureConflicts: readonly {
    readonly values: readonly { readonly file: string; readonly value: string }[];
  }[];
}

export const readGoldComparison = (name: string) =>
  readJson(path.join(root, 'fixtures', name, 'compare.gold.json')) as GoldComparison;

/** `file quote` of the gold → id of the quote found with the same content. */
export function toQuoteIds(pairs: readonly ArticlePair[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(({ text, gold, annotation }) => {
      const words = findWords(text);
      const wanted = gold.quotes.map(({ id, content }) => ({
        key: `${gold.file} ${id}`,
        content: coverWords(
          words,
          content.map((part) => locate(text, part)),
        ),
      }));
      const found = (annotation?.quotes ?? []).map(({ id, content }) => ({
        id,
        content: coverWords(words, content.spans),
      }));
      return matchByContent(found, wanted).matches.map(
        (match) => [match.gold.key, match.predicted.id] as const,
      );
    }),
  );
}

/** Every two members of one claim, as one text. */
const toPairs = (claims: readonly (readonly string[])[]) =>
  new Set(
    claims.flatMap((members) =>
      members.flatMap((one) => members.filter((other) => one < other).map((other) => `${one} ${other}`)),
    ),
  );

const countBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((one) => b.has(one)).length;

/** How a comparison agrees with the gold: how many are right, and how many are not. */
export function scoreComparison(pairs: readonly ArticlePair[], comparison: Comparison, gold: GoldComparison) {
  const ids = toQuoteIds(pairs);
  const toId = ({ file, quote }: { readonly file: string; readonly quote: string }) =>
    ids.get(`${file} ${quote}`) ?? `${file} ${quote}`;
  const wanted = toPairs(gold.claims.map(({ members }) => members.map(toId)));
  const found = toPairs(comparison.claims.map(({ members }) => members.map(({ quote }) => quote)));
  const forms = new Map(
    gold.claims.flatMap(({ members }) => members.map((one) => [toId(one), one.form] as const)),
  );
  const claimOf = new Map(
    comparison.claims.flatMap((claim) => claim.members.map(({ quote }) => [quote, claim] as const)),
  );
  const missing = (claim: string) =>
    gold.claims.find(({ id }) => id === claim)?.members.map((one) => claimOf.get(toId(one)))[0]?.missingIn ??
    [];
  const reversals = new Set(gold.reversals.map(({ speaker, topic }) => `${speaker} ${topic}`));
  const conflicts = toPairs(
    gold.figureConflicts.map(({ values }) =>
      values.map(({ file, value }) => `${file.replace('.txt', '')}=${value.toLowerCase()}`),
    ),
  );
  const conflictsFound = toPairs(
    comparison.figureConflicts.map(({ values }) =>
      values.map(({ document, value }) => `${document}=${value.toLowerCase()}`),
    ),
  );
  const formsRight = comparison.claims
    .flatMap(({ members }) => members)
    .filter(({ quote, form }) => forms.get(quote) === form).length;
  const omissions = gold.omissions.filter(({ claim, missingIn }) =>
    missingIn.every((outlet) => missing(claim).includes(outlet)),
  ).length;
  const named = comparison.claims.reduce((sum, { missingIn }) => sum + missingIn.length, 0);
  const reversalsFound = new Set(
    comparison.reversals.map(({ speaker, topic }) => `${speaker.id} ${topic.id}`),
  );
  const bounds = (right: number, all: number) => [right, all - right] as const;
  return {
    pairs: bounds(countBoth(wanted, found), found.size),
    forms: bounds(formsRight, formsRight),
    omissions: bounds(omissions, named),
    reversals: bounds(countBoth(reversals, reversalsFound), comparison.reversals.length),
    conflicts: bounds(countBoth(conflicts, conflictsFound), conflictsFound.size),
  };
}
