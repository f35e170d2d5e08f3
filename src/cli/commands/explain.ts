import { formatExplanation } from '../../output/explain/format-explanation.ts';
import { toCodePointOffsets } from '../../text/code-points.ts';
import type { Run } from '../command-specs.ts';
import { openCorpus } from '../corpus.ts';
import { loadAnnotator } from '../engine/load-annotator.ts';
import { lexiconOf } from '../engine/load-pack.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { findDocument } from '../find-document.ts';
import { toLayout } from '../layout.ts';
import { findNearest } from '../suggest.ts';
import { writeRecord } from '../write-record.ts';

const FINDING = /^(?<document>.+):(?<finding>[^:]*)$/s;

const toHint = (finding: string, ids: readonly string[]): string => {
  const ends = ids.map((id) => id.slice(id.lastIndexOf(':') + 1));
  const near = findNearest(finding, ends).map((end) => ids[ends.indexOf(end)]);
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  return ids.length > 0 ? `There are ${ids[0]} to ${ids.at(-1)}.` : 'Nothing was found in the article.';
};

/** Tells why a quote or a stance is there: the rule and what it rests on. */
export const run: Run = async ([id = ''], options, context) => {
  const { document: name, finding } = FINDING.exec(id)?.groups ?? {};
  if (name === undefined || finding === undefined)
    throw new UsageError(`explain ${id}: this names no quote or stance. Write DOCUMENT:q1 or DOCUMENT:s1.`);
  const corpus = await openCorpus([], options, context);
  const document = await findDocument(corpus, 'explain', name);
  const { findAll, explain, toRecord } = await loadAnnotator();
  const lexicon = await lexiconOf(await corpus.pack.whole());
  const found = findAll(document, lexicon);
  const explanation = explain(document, found, lexicon, `${document.id}:${finding}`);
  if (!explanation) {
    const ids = [...found.quotes, ...found.stances].map((one) => one.id);
    throw new UsageError(`explain ${id}: there is no such quote or stance. ${toHint(finding, ids)}`);
  }
  const { quotes, stances } = toRecord(document, found);
  const toCodePoint = toCodePointOffsets(document.text);
  const toSpan = ({ start, end, ...rest }: { start: number; end: number }) => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: document.text.slice(start, end),
    ...rest,
  });
  const { sentences, parts, ...rest } = explanation;
  const record = {
    ...rest,
    sentences: sentences.map(toSpan),
    parts: parts.map(toSpan),
    record: [...quotes, ...stances].find((one) => one.id === explanation.id) ?? null,
  };
  const formatText = () => formatExplanation(document, explanation, toLayout(options, context));
  await writeRecord(record, formatText, options, context);
  return corpus.failures() > 0 ? exitCodes.input : exitCodes.done;
};
