import type { DateItem, Reading } from './date-item.ts';
import { nextItem } from './to-date-items.ts';

/** A number in words and the position after it. */
interface Spelled {
  readonly value: number;
  readonly next: number;
}

const wordValue = (item: DateItem | undefined, name: string): number | null => {
  const found = item?.readings.find((reading) => reading.class === name);
  return found && typeof found.value === 'number' ? found.value : null;
};

/** The position of the next number word, over a hyphen or an "and" where `and` allows; -1 for none. */
function nextWord(items: readonly DateItem[], at: number, and: boolean): number {
  const next = nextItem(items, at);
  if (next < 0) return -1;
  const { lower } = items[next] as DateItem;
  return lower === '-' || (and && lower === 'and') ? nextItem(items, next) : next;
}

/** "twenty", "twenty-five", "nineteen". */
function readTens(items: readonly DateItem[], at: number): Spelled | null {
  const value = wordValue(items[at], 'CARD');
  if (value === null) return null;
  if (value < 20 || value % 10 !== 0) return { value, next: at + 1 };
  const unitAt = nextWord(items, at, false);
  const unit = unitAt < 0 ? null : wordValue(items[unitAt], 'CARD');
  return unit !== null && unit >= 1 && unit <= 9
    ? { value: value + unit, next: unitAt + 1 }
    : { value, next: at + 1 };
}

/** "two hundred", "a hundred and five" without its "a". */
function readHundreds(items: readonly DateItem[], at: number): Spelled | null {
  const tens = wordValue(items[at], 'MAG') === 100 ? { value: 1, next: at } : readTens(items, at);
  if (!tens) return null;
  const magAt = tens.next === at ? at : nextWord(items, tens.next - 1, false);
  if (magAt < 0 || wordValue(items[magAt], 'MAG') !== 100) return tens;
  const restAt = nextWord(items, magAt, true);
  const rest = restAt < 0 ? null : readTens(items, restAt);
  return rest
    ? { value: tens.value * 100 + rest.value, next: rest.next }
    : { value: tens.value * 100, next: magAt + 1 };
}

function readNumber(items: readonly DateItem[], at: number): Spelled | null {
  const magnitude = wordValue(items[at], 'MAG');
  const head = magnitude !== null && magnitude > 100 ? { value: 1, next: at } : readHundreds(items, at);
  if (!head) return null;
  const magAt = head.next === at ? at : nextWord(items, head.next - 1, false);
  const mag = magAt < 0 ? null : wordValue(items[magAt], 'MAG');
  if (mag === null || mag < 1000) return head;
  const restAt = nextWord(items, magAt, true);
  const rest = restAt < 0 ? null : readHundreds(items, restAt);
  return rest && rest.value < mag
    ? { value: head.value * mag + rest.value, next: rest.next }
    : { value: head.value * mag, next: magAt + 1 };
}

/** "nineteen ninety-four", "twenty twenty-five": two numbers below a hundred, as years are said. */
function readSpokenYear(items: readonly DateItem[], at: number): Spelled | null {
  const century = readTens(items, at);
  if (!century || century.value < 15 || century.value > 20) return null;
  const restAt = nextItem(items, century.next - 1);
  const rest = restAt < 0 ? null : readTens(items, restAt);
  return rest && rest.value >= 10 ? { value: century.value * 100 + rest.value, next: rest.next } : null;
}

/** "twenty-first": tens, then an ordinal below ten. */
function readOrdinal(items: readonly DateItem[], at: number): Spelled | null {
  const tens = wordValue(items[at], 'CARD');
  if (tens === null || tens < 20) return null;
  const unitAt = nextWord(items, at, false);
  const unit = unitAt < 0 ? null : wordValue(items[unitAt], 'ORD');
  return unit !== null && unit < 10 ? { value: tens + unit, next: unitAt + 1 } : null;
}

function readingsOf(items: readonly DateItem[], at: number): { readings: Reading[]; next: number } | null {
  const year = readSpokenYear(items, at);
  if (year) return { readings: [{ class: 'YEAR', value: year.value }], next: year.next };
  const ordinal = readOrdinal(items, at);
  if (ordinal) {
    const { value } = ordinal;
    return {
      readings: [
        { class: 'ORD', value },
        { class: 'NTH', value },
      ],
      next: ordinal.next,
    };
  }
  const number = readNumber(items, at);
  if (!number) return null;
  const { value, next } = number;
  const readings: Reading[] = [{ class: 'NUM', value }];
  if (value >= 2000 && value < 2100) readings.push({ class: 'YEAR', value });
  if (value >= 1 && value <= 12 && next === at + 1) readings.push({ class: 'HOUR', value });
  return { readings, next };
}

/** Joins the words of a number ("twenty", "five") to one item; all other items stay as they are. */
export function mergeNumberWords(items: readonly DateItem[]): readonly DateItem[] {
  const merged: DateItem[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at] as DateItem;
    const first = item.readings[0]?.class;
    const found = first === 'CARD' || first === 'MAG' ? readingsOf(items, at) : null;
    const last = found && items[found.next - 1];
    if (!found || !last) {
      merged.push(item);
      at++;
      continue;
    }
    merged.push({
      ...item,
      end: last.end,
      lower: found.next === at + 1 ? item.lower : '',
      readings: found.readings,
      lastToken: last.lastToken,
      joined: last.joined,
    });
    at = found.next;
  }
  return merged;
}
