import { toTitle } from '../../corpus/document-title.ts';
import type { Document } from '../../model/document.ts';
import type { DocumentRecord } from '../../model/list-records.ts';
import { documentColumns } from '../../output/document-columns.ts';
import type { Run } from '../command-specs.ts';
import { openCorpus } from '../corpus.ts';
import { isFrom, toOutletHint, toTests, toWantedOutlets } from '../filters.ts';
import type { List } from '../list.ts';
import { runList } from '../run-list.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

export const list: List<DocumentRecord> = {
  columns: documentColumns,
  fields: [
    'document',
    'outlet',
    'published',
    'path',
    'outletBasis',
    'publishedBasis',
    'title',
    'url',
    'words',
  ],
  textOf: () => '',
  dateOf: (record) => record.published,
};

const toRecord = (document: Document): DocumentRecord => ({
  document: document.id,
  outlet: document.outlet?.name ?? null,
  published: document.published?.edtf ?? null,
  path: document.path,
  outletBasis: document.outlet?.basis ?? null,
  publishedBasis: document.published?.basis ?? null,
  title: toTitle(document),
  url: document.url,
  words: document.text.match(WORD)?.length ?? 0,
});

/** Lists the documents; `--text` looks into their whole texts. */
export const run: Run = async (paths, options, context) => {
  const corpus = await openCorpus(paths, options, context);
  const texts = new WeakMap<DocumentRecord, string>();
  const searched = { ...list, textOf: (record: DocumentRecord) => texts.get(record) ?? '' };
  const tests = await toTests(searched, options, []);
  const wanted = toWantedOutlets(options, corpus.outlets);
  const records = (async function* () {
    for await (const document of corpus.documents()) {
      if (!isFrom(document, wanted)) continue;
      const record = toRecord(document);
      texts.set(record, document.text);
      yield record;
    }
  })();
  const hint = () => toOutletHint(options, corpus.outlets) ?? 'No document matches.';
  return runList({ list: searched, records, tests, hint, failures: corpus.failures }, options, context);
};
