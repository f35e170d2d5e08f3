/** More room is made by this factor: what is not used of it is memory lost. */
const GROWTH = 1.2;
const LEAST_ROOM = 1024;

/**
 * Lists of values that come again and again, such as the words of many texts: by number, one list after
 * another. An array for each would take several times the memory.
 */
export class Pool<T> {
  readonly #numberOf = new Map<T, number>();
  readonly #values: T[] = [];
  #numbers: Uint32Array = new Uint32Array(LEAST_ROOM);
  #length = 0;

  #toNumber(value: T): number {
    const known = this.#numberOf.get(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numberOf.set(value, number);
    return number;
  }

  /** Appends a list. @returns where it begins */
  add(list: readonly T[]): number {
    const start = this.#length;
    const end = start + list.length;
    if (end > this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(end * GROWTH));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    for (const value of list) this.#numbers[this.#length++] = this.#toNumber(value);
    return start;
  }

  /** The values from `start` to `end`, half-open, by the places that `add` gave; a new list each time. */
  read(start: number, end: number): T[] {
    const list: T[] = [];
    for (let at = start; at < end; at++) list.push(this.#values[this.#numbers[at] as number] as T);
    return list;
  }
}
