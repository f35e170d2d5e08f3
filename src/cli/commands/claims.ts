import type { ClaimRecord } from '../../model/list-records.ts';
import { claimColumns } from '../../output/claim-columns.ts';
import { openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { compareCorpus } from '../comparison.ts';
import { toTests } from '../filters.ts';
import type { List } from '../list.ts';
import { recordTypes } from '../record-types.ts';
import { runList } from '../run-list.ts';

export const list: List<ClaimRecord> = {
  columns: claimColumns,
  fields: [
    ...['document', 'outlet', 'published', 'claim', 'speaker', 'topic', 'gist', 'missingIn', 'status'],
    ...['quote', 'text', 'form', 'similarity', 'diff'],
  ],
  textOf: ({ text }) => text,
  dateOf: ({ published }) => published,
  types: recordTypes.claims,
  typesOf: ({ form, status }) => [form, status],
};

/** Lists the statements that several articles report, or that some leave out: one record for each wording. */
export const run: Run = async (paths, options, context) => {
  const corpus = await openAnnotations(paths, options, context);
  const { topic: _, speaker: __, since: ___, until: ____, ...rest } = options;
  const tests = await toTests(list, rest, []);
  const compared = await compareCorpus(corpus, options);
  const records = (async function* () {
    for (const { id, members, ...claim } of compared.comparison.claims) {
      if (!compared.isWantedSpeaker(claim.speaker.id) || !compared.isWantedTopic(claim.topic?.id ?? null))
        continue;
      for (const { document, outlet, published, ...member } of members)
        yield { document, outlet, published, claim: id, ...claim, ...member };
    }
  })();
  const hint = () => compared.hint() ?? 'No claim matches.';
  return runList({ list, records, tests, hint, failures: corpus.failures }, options, context);
};
