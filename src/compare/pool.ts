/** Room is made in pieces of so many numbers: what is kept never moves, and little of it stays unused. */
const PIECE = 2 ** 16;

/**
 * Lists of values that come again and again, such as the words of many texts: by number, one list after
 * another. An array for each would take several times the memory.
 */
export class Pool<T> {
  readonly #numberOf = new Map<T, number>();
  readonly #values: T[] = [];
  readonly #pieces: Uint32Array[] = [];
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
    for (const value of list) {
      const at = this.#length++ % PIECE;
      if (at === 0) this.#pieces.push(new Uint32Array(PIECE));
      (this.#pieces.at(-1) as Uint32Array)[at] = this.#toNumber(value);
    }
    return start;
  }

  /** The values from `start` to `end`, half-open, by the places that `add` gave; a new list each time. */
  read(start: number, end: number): T[] {
    const list: T[] = [];
    for (let at = start; at < end; at++) {
      const number = (this.#pieces[Math.floor(at / PIECE)] as Uint32Array)[at % PIECE] as number;
      list.push(this.#values[number] as T);
    }
    return list;
  }
}
