import { compareDays } from '../../compare/day-order.ts';
import { toDayRange } from '../../model/edtf.ts';
import type { TimelineRecord } from '../../model/list-records.ts';
import type { Position } from '../../model/records.ts';
import { timelineColumns } from '../../output/timeline-columns.ts';
import { openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { compareCorpus } from '../comparison.ts';
import { toTests } from '../filters.ts';
import type { List } from '../list.ts';
import { recordTypes } from '../record-types.ts';
import { toOrigin } from '../run-annotation-list.ts';
import { runList } from '../run-list.ts';

export const list: List<TimelineRecord> = {
  columns: timelineColumns,
  fields: [
    ...['document', 'outlet', 'published', 'date', 'speaker', 'topic', 'position', 'changedFrom', 'act'],
    ...['evidence', 'stance'],
  ],
  textOf: ({ evidence }) => evidence.text,
  dateOf: ({ date }) => date,
  types: recordTypes.timeline,
  typesOf: ({ position }) => [position],
  topicsOf: ({ topic }) => [topic.id],
};

/** Lists positions in order of when they were held, with changes marked; undated ones last. */
export const run: Run = async (paths, options, context) => {
  const corpus = await openAnnotations(paths, options, context);
  const tests = await toTests(
    list,
    options,
    corpus.pack.names.topics.map(({ id }) => id),
  );
  const found: TimelineRecord[] = [];
  const { since: _, until: __, ...anyTime } = options;
  const compared = await compareCorpus(corpus, anyTime, (annotation) => {
    const origin = toOrigin(annotation);
    for (const { id, holder, topic, position, act, evidence, date } of annotation.stances) {
      const when = date ?? origin.published;
      const held = { date: when, speaker: holder, topic, position, act, evidence, stance: id };
      found.push({ ...origin, ...held, changedFrom: null });
    }
  });
  const before = new Map<string, Position>(
    compared.comparison.reversals.map(({ from, to }) => [to.stance, from.position]),
  );
  const dated = await Promise.all(
    found.map(async (record) => ({
      record: {
        ...record,
        speaker: compared.speakerOf(record.speaker),
        changedFrom: before.get(record.stance) ?? null,
      },
      days: record.date === null ? null : await toDayRange(record.date),
    })),
  );
  const records = (async function* () {
    for (const { record } of dated.sort((a, b) => compareDays(a.days, b.days)))
      if (compared.isWantedSpeaker(record.speaker.id)) yield record;
  })();
  const hint = () => compared.hint() ?? 'No position matches.';
  return runList({ list, records, tests, hint, failures: corpus.failures }, options, context);
};
