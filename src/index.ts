/** The library: the functions that the commands run, for programs of one's own. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate as annotateDocument } from './annotate/annotate.ts';
import { loadPack } from './cli/engine/load-pack.ts';
import { createGathering } from './compare/gathering.ts';
import { toPackSynonyms } from './compare/pack-synonyms.ts';
import { toDigest } from './compare/to-digest.ts';
import { type OutletIndex, toOutletIndex } from './corpus/outlets.ts';
import type { Problem } from './corpus/problem.ts';
import { findCorpus, readArticle } from './corpus/read-corpus.ts';
import { toDocument as toKnownDocument } from './corpus/to-document.ts';
import { type Lexicon as CompiledLexicon, toLexicon } from './lexicon/lexicon.ts';
import type { Comparison } from './model/comparison.ts';
import type { Document } from './model/document.ts';
import { toDayRange } from './model/edtf.ts';
import type { Annotation } from './model/records.ts';

export type { Problem } from './corpus/problem.ts';
export type {
  Cell,
  Claim,
  ClaimForm,
  ClaimMember,
  Comparison,
  DiffStep,
  FigureConflict,
  Reversal,
  ReversalSide,
  StanceRow,
  Story,
} from './model/comparison.ts';
export type { Document } from './model/document.ts';
export type {
  Act,
  Anchor,
  Annotation,
  Basis,
  DateMention,
  DateType,
  Outlet,
  Passage,
  Position,
  Published,
  Quote,
  QuoteType,
  Span,
  Speaker,
  SpeakerKind,
  SpeakerRef,
  Stance,
  TopicRef,
  Zone,
  ZoneName,
} from './model/records.ts';

const compiled: unique symbol = Symbol('compiled');

interface Compiled {
  readonly lexicon: CompiledLexicon;
  readonly outlets: OutletIndex;
}

/** What the rules know of one field of news, made by `readLexicon`. One serves any number of documents. */
export interface Lexicon {
  /** The topics of its pack, in the pack's order. */
  readonly topics: readonly Topic[];
  readonly [compiled]: unknown;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  /** A sentence that a holder affirms (`supports`) or rejects (`opposes`). */
  readonly proposition: string;
}

/** An article as a program has it. What is left out is looked for in the text. */
export interface Article {
  /** Different for each article of a comparison; ids of quotes and stances begin with it. */
  readonly id: string;
  readonly text: string;
  /** Name, id or domain of the outlet. */
  readonly outlet?: string | null | undefined;
  /** EDTF (ISO 8601-2): `2026-03-02`, `2026-02`, `2025-09-02~`. */
  readonly published?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** An annotation with the text of its document, which its offsets count in. */
export interface AnnotatedArticle {
  readonly annotation: Annotation;
  readonly text: string;
}

const compiledOf = (lexicon: Lexicon) => lexicon[compiled] as Compiled;

/**
 * Reads a pack and compiles it.
 * @param folder of a pack of your own (`iran-corpus help packs`); the shipped one where it is left out
 * @throws an error whose message names the file and the wrong field
 */
export async function readLexicon(folder?: string): Promise<Lexicon> {
  const shipped = path.join(path.dirname(fileURLToPath(import.meta.url)), 'packs/iran.json');
  const pack = await loadPack(
    folder === undefined ? { path: shipped, shipped: true } : { path: folder, shipped: false },
  );
  return {
    topics: pack.topics.topics.map(({ id, name, proposition }) => ({ id, name, proposition })),
    [compiled]: { lexicon: toLexicon(pack), outlets: toOutletIndex(pack.outlets) } satisfies Compiled,
  };
}

/**
 * Reads articles as the commands do: files, folders of `.txt` files or globs, with the manifests beside
 * them. One after another, in corpus order; what cannot be read is a problem in its place.
 */
export async function* readCorpus(
  paths: readonly string[],
  lexicon: Lexicon,
): AsyncGenerator<{ readonly document: Document } | { readonly problem: Problem }> {
  const { files, problems } = await findCorpus(paths);
  for (const problem of problems) yield { problem };
  for (const file of files) yield await readArticle(file, compiledOf(lexicon).outlets);
}

/**
 * A document from a text and what is known of it. Outlet and date that are left out are taken from what
 * the text says of itself; what nothing tells stays unknown.
 * @throws {RangeError} `published` is no EDTF date
 */
export async function toDocument(article: Article, lexicon: Lexicon): Promise<Document> {
  const { id, text, outlet, published, title, url } = article;
  if (published && !(await toDayRange(published)))
    throw new RangeError(
      `published: ${JSON.stringify(published)} is no EDTF date, such as 2026-03-02 or 2026-03-02~`,
    );
  return toKnownDocument(
    { id, path: id, told: { outlet, published, title, url } },
    text,
    compiledOf(lexicon).outlets,
  );
}

/**
 * What one document says of who said what, when, and which position that is: the object that
 * `iran-corpus annotate` prints. The same document and lexicon always give the same.
 */
export function annotate(document: Document, lexicon: Lexicon): Annotation {
  return annotateDocument(document, compiledOf(lexicon).lexicon);
}

/**
 * Sets annotated articles side by side: the object that `iran-corpus compare --json` prints. Their order
 * does not matter; each comes once. Texts are not kept, so that they may come as a stream.
 * @param lexicon the one they were annotated with
 */
export async function compare(
  articles: Iterable<AnnotatedArticle> | AsyncIterable<AnnotatedArticle>,
  lexicon: Lexicon,
): Promise<Comparison> {
  const gathering = createGathering();
  const known = compiledOf(lexicon).lexicon;
  const synonyms = toPackSynonyms(known.pack);
  for await (const { annotation, text } of articles)
    gathering.add(await toDigest(annotation, text, synonyms), annotation.speakers);
  return gathering.compare(known).comparison;
}
