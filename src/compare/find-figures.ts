import { multipliers, numberWords, quantityUnits } from '../lexicon/en/quantities.ts';
import type { Annotation } from '../model/records.ts';
import { toWords, type Word } from './stems.ts';

/** A quantity as one document gives it. */
export interface Figure {
  readonly value: number;
  /** As written: "five", "2,300", "sixth". */
  readonly written: string;
  /** Unit, currency sign, or stem of the noun that is counted. */
  readonly unit: string;
  /** Stems around it that tell which quantity it is, without numbers. */
  readonly context: readonly string[];
  readonly sentence: string;
}

/** Nouns this far behind a number are still what it counts: "11 other foreign workers". */
const REACH_NOUN = 4;
/** Words on either side that tell which quantity it is. */
const REACH_CONTEXT = 12;
/** Longer sentences are cut round the figure, to keep digests small; in characters on either side. */
const REACH_SENTENCE = 200;
const ZONES: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'subhead', 'body']);

const UNITS: ReadonlyMap<string, string> = new Map(
  quantityUnits.flatMap(({ unit, words }) => words.map((word) => [word.toLowerCase(), unit] as const)),
);
/** They carry on the way to the noun or the participle that says what is counted. */
const HEDGES: ReadonlySet<string> = new Set([
  'least',
  'nearly',
  'almost',
  'around',
  'roughly',
  'some',
  'people',
  'up',
]);
const STOPS: ReadonlySet<string> = new Set(
  'and or but in on at to from by for that which who with after before as of'.split(' '),
);
const CALENDAR =
  /^(?:am|pm|january|february|march|april|may|june|july|august|september|october|november|december|time|times|o'clock|century|centuries|decade|decades|th|of)$/;
/** Adjectives and participles that make people of a number, on either side of it: "killed 11", "43 hurt". */
const FATES: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'arrested', 'rescued']);
/** Words before a number that say what became of those counted stand at most so far off. */
const REACH_FATE = 3;

/** The code of the last digit. */
const NINE = '9'.charCodeAt(0);

function toNumber(word: Word): number | null {
  const lower = word.lower;
  const plain = Object.hasOwn(numberWords, lower) ? numberWords[lower] : undefined;
  if (plain !== undefined) return plain;
  // Most words are neither: nothing more is asked of them.
  const isDigit = lower.charCodeAt(0) <= NINE;
  if (!isDigit && !lower.includes('-')) return null;
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:st|nd|rd|th|bn|m|km|kg)?$/.exec(lower);
  if (digits) return Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`);
  const [tens = '', ones = ''] = lower.split('-');
  const sum = (numberWords[tens] ?? 0) + (numberWords[ones] ?? 0);
  return (numberWords[tens] ?? 0) >= 20 && (numberWords[ones] ?? 10) < 10 ? sum : null;
}

/** The unit that a number counts, with the position of its word; `null` where it counts nothing. */
function unitAfter(
  words: readonly Word[],
  text: string,
  from: number,
  number: Word,
): { unit: string; at: number } | null {
  const before = text.charAt(number.start - 1);
  if (before === '$' || before === '€' || before === '£') return { unit: before, at: from - 1 };
  if (text.charAt(number.end) === '%') return { unit: 'percent', at: from - 1 };
  const glued = /\d(km|kg)$/.exec(number.lower)?.[1];
  if (glued) return { unit: UNITS.get(glued) ?? glued, at: from - 1 };
  const fate = fateBefore(words, from - 1);
  if (words[from - 2]?.lower === 'by' && words[from - 3]?.key === 'sign')
    return { unit: 'sign', at: from - 1 };
  let noun: { unit: string; at: number } | null = null;
  for (let at = from; at < Math.min(words.length, from + REACH_NOUN); at++) {
    const word = words[at] as Word;
    const gap = text.slice(words[at - 1]?.end ?? word.start, word.start);
    if (/[,;:.()—–]/.test(gap) || /^\d/.test(word.lower)) break;
    if (CALENDAR.test(word.lower)) break;
    const unit = UNITS.get(word.lower);
    if (unit !== undefined && unit !== 'person') return { unit, at };
    if (unit === 'person' && noun?.unit !== 'person') noun = { unit, at };
    else if (STOPS.has(word.lower)) break;
    else if (!noun && word.lower.endsWith('s') && !word.common) noun = { unit: word.key, at };
  }
  if (fate && (!noun || noun.unit === 'person')) return { unit: fate, at: noun?.at ?? from - 1 };
  return noun;
}

/** "killed 11", "wounding at least nine": the fate named before a number. */
function fateBefore(words: readonly Word[], number: number): string | null {
  for (let at = number - 1; at >= Math.max(0, number - REACH_FATE); at--) {
    const word = words[at] as Word;
    const unit = UNITS.get(word.lower);
    if (unit !== undefined && FATES.has(unit)) return unit;
    if (!word.common && !HEDGES.has(word.lower)) return null;
  }
  return null;
}

const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?["”’']?/g;

/** @param written the sentence with its dates, which are blanks in `sentence` */
function figuresIn(sentence: string, written: string, synonyms: ReadonlyMap<string, string>): Figure[] {
  const words = toWords(sentence, synonyms);
  const out: Figure[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    let value = toNumber(word);
    if (value === null) continue;
    let next = at + 1;
    while (next < words.length && multipliers[words[next]?.lower ?? ''] !== undefined) {
      value *= multipliers[words[next]?.lower ?? ''] ?? 1;
      next++;
    }
    const found = unitAfter(words, sentence, next, word);
    if (!found) continue;
    const context = words
      .slice(Math.max(0, at - REACH_CONTEXT), found.at + REACH_CONTEXT)
      .filter(
        (other) =>
          !other.common && toNumber(other) === null && other.key !== found.unit && !UNITS.has(other.lower),
      )
      .map(({ key }) => key);
    out.push({
      value,
      written: sentence.slice(word.start, words[next - 1]?.end ?? word.end),
      unit: found.unit,
      context: [...new Set(context)],
      sentence: written.slice(Math.max(0, word.start - REACH_SENTENCE), word.end + REACH_SENTENCE).trim(),
    });
    at = next - 1;
  }
  return out;
}

/**
 * The quantities a document gives in its own zones, in text order. Dates and times of day are none.
 * @param points code points of the text, as the annotation's offsets count them
 */
export function findFigures(
  annotation: Annotation,
  points: readonly string[],
  synonyms: ReadonlyMap<string, string>,
): Figure[] {
  const dates = annotation.dates.filter(({ type }) => type !== 'DURATION');
  const out: Figure[] = [];
  let nextDate = 0;
  for (const { zone, start, end } of annotation.zones) {
    if (!ZONES.has(zone)) continue;
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= start) nextDate++;
    // Digits of dates become blanks, so that offsets stay and no figure is seen in them.
    const written = points.slice(start, end);
    const line = [...written];
    for (let at = nextDate; (dates[at]?.start ?? end) < end; at++)
      for (
        let point = Math.max(start, dates[at]?.start ?? 0);
        point < Math.min(end, dates[at]?.end ?? 0);
        point++
      )
        line[point - start] = ' '.repeat(written[point - start]?.length ?? 1);
    const whole = written.join('');
    for (const { 0: sentence, index } of line.join('').matchAll(SENTENCE))
      out.push(...figuresIn(sentence, whole.slice(index, index + sentence.length), synonyms));
  }
  return out;
}
