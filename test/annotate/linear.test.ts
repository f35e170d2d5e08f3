import { beforeAll, describe, expect, test } from 'vitest';
import { findDates } from '../../src/annotate/dates/find-dates.ts';
import { findQuotes } from '../../src/annotate/quotes/find-quotes.ts';
import { findSpeakers } from '../../src/annotate/speakers/find-speakers.ts';
import { findTopicMentions } from '../../src/annotate/stances/topic-mentions.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { toTextView } from '../../src/text/to-text-view.ts';
import type { TextView } from '../../src/text/view.ts';
import { findZones } from '../../src/text/zones.ts';
import { readShippedLexicon, toDocument } from './shipped.ts';

/**
 * Work is counted as reads of the text's tokens, sentences, paragraphs and quotations, so that a busy
 * machine changes nothing. Work on the characters themselves is not seen by this.
 */
const SHORT = 5_000;
const TIMES = 3;
/** Three times the text may cost this many times as much: quadratic work would cost nine times. */
const MOST_GROWTH = 4.5;

const hostile: readonly string[] = [
  ...['"', '“‘', '“a b c.\n\n', '” he said “', ',', 'Ali Larijani, ', 'The Aaaa of the Baaa ', 'A. '],
  ...['1 ', 'Monday ', 'two days after ', 'he said that ', 'according to him, ', 'told reporters that '],
  ...['LARIJANI: yes\n', 'the senior Iranian official ', 'rejected negotiations and ', ' '],
];

/** The list, counting how often something is read of it. */
function toCounted<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get: (target, key) => {
      count();
      return Reflect.get(target, key, target);
    },
  });
}

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await readShippedLexicon();
});

function countWork(text: string): Readonly<Record<string, number>> {
  const view = toTextView(text, findZones(text, { title: null }));
  const work: Record<string, number> = {};
  const measure = <T>(stage: string, find: (counted: TextView) => T): T => {
    let reads = 0;
    const counted = <U>(list: readonly U[]) => toCounted(list, () => reads++);
    const result = find({
      text,
      paragraphs: counted(view.paragraphs),
      sentences: counted(view.sentences),
      tokens: counted(view.tokens),
      quotations: counted(view.quotations),
    });
    work[stage] = reads;
    return result;
  };
  const quotes = measure('quotes', (counted) => findQuotes(counted, lexicon.wordClasses));
  measure('speakers', (counted) => findSpeakers(counted, quotes, lexicon.names, toDocument(text)));
  measure('dates', (counted) => findDates(counted, '2026-03-02'));
  measure('topics', (counted) => findTopicMentions(counted, lexicon.topics));
  return work;
}

describe('work grows in line with the text', () => {
  test.each(hostile)('%j', (unit) => {
    const text = unit.repeat(Math.ceil((SHORT * TIMES) / unit.length));
    const short = countWork(text.slice(0, SHORT));
    const long = countWork(text.slice(0, SHORT * TIMES));
    for (const [stage, reads] of Object.entries(long)) {
      // Fixed costs of a stage hide nothing: they are in both.
      expect(reads / Math.max(short[stage] ?? 0, SHORT / 10), stage).toBeLessThan(MOST_GROWTH);
    }
  });
});
