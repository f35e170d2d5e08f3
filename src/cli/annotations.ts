import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { Annotation } from '../model/records.ts';
import type { Context } from './context.ts';
import { type Corpus, openCorpus } from './corpus.ts';
import { toOutletTest } from './filters.ts';
import type { Options } from './options.ts';

/** A document with what was found in it. */
export interface Annotated {
  readonly document: Document;
  readonly annotation: Annotation;
}

export interface AnnotatedCorpus extends Corpus {
  /** The documents of the outlets asked for, in corpus order. */
  readonly annotations: () => AsyncGenerator<Annotated>;
  /** Compiled when it is first asked for. */
  readonly lexicon: () => Promise<Lexicon>;
}

/** Opens the corpus that the command line names, to be read through the engine. */
export async function openAnnotations(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<AnnotatedCorpus> {
  const corpus = await openCorpus(paths, options, context);
  const isWanted = toOutletTest(options, corpus.outlets);
  let compiled: Lexicon | undefined;
  const lexicon = async () => {
    const { toLexicon } = await import('../lexicon/lexicon.ts');
    compiled ??= toLexicon(corpus.pack);
    return compiled;
  };
  async function* annotations(): AsyncGenerator<Annotated> {
    const { annotate } = await import('../annotate/annotate.ts');
    const known = await lexicon();
    for await (const document of corpus.documents())
      if (isWanted(document)) yield { document, annotation: annotate(document, known) };
  }
  return { ...corpus, annotations, lexicon };
}
