import { Pieces } from './pieces.ts';

/**
 * Lists of values that come again and again, such as the words of many texts: by number, one list after
 * another. An array for each would take several times the memory.
 */
export class Pool<T> {
  readonly #numberOf = new Map<T, number>();
  readonly #values: T[] = [];
  readonly #list = new Pieces((length) => new Uint32Array(length));

  #toNumber(value: T): number {
    const known = this.#numberOf.get(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numberOf.set(value, number);
    return number;
  }

  /** Appends a list. @returns where it begins */
  add(list: readonly T[]): number {
    const start = this.#list.length;
    for (const value of list) this.#list.push(this.#toNumber(value));
    return start;
  }

  /** The values from `start` to `end`, half-open, by the places that `add` gave; a new list each time. */
  read(start: number, end: number): T[] {
    const list: T[] = [];
    for (let at = start; at < end; at++) list.push(this.#values[this.#list.at(at)] as T);
    return list;
  }
}
