import { formatArticle } from '../../output/show/format-article.ts';
import type { Run } from '../command-specs.ts';
import { openCorpus } from '../corpus.ts';
import { loadAnnotator } from '../engine/load-annotator.ts';
import { lexiconOf } from '../engine/load-pack.ts';
import { exitCodes } from '../errors.ts';
import { findDocument } from '../find-document.ts';
import { toLayout } from '../layout.ts';
import { writePaged } from '../pager.ts';

/** Shows an article with what was found in it. */
export const run: Run = async ([name = ''], options, context) => {
  const corpus = await openCorpus([], options, context);
  const document = await findDocument(corpus, 'show', name);
  const { findAll } = await loadAnnotator();
  const found = findAll(document, await lexiconOf(await corpus.pack.whole()));
  await writePaged(formatArticle(document, found, toLayout(options, context)), options, context);
  return corpus.failures() > 0 ? exitCodes.input : exitCodes.done;
};
