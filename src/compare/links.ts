import { Pieces } from './pieces.ts';

/** Digits of a score, in its 64 bits: so many of so many values each. */
const DIGITS = 4;
const VALUES = 2 ** 16;

/** Puts `order` in the order of a key, smallest first; equal ones stay as they are. */
function sortBy(
  order: Uint32Array<ArrayBuffer>,
  keyOf: (at: number) => number,
  keys: number,
): Uint32Array<ArrayBuffer> {
  /** Where the next of each key goes. */
  const next = new Uint32Array(keys + 1);
  for (const at of order) next[keyOf(at) + 1] = (next[keyOf(at) + 1] as number) + 1;
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Uint32Array(order.length);
  for (const at of order) {
    const key = keyOf(at);
    sorted[next[key] as number] = at;
    next[key] = (next[key] as number) + 1;
  }
  return sorted;
}

/**
 * Which utterances are alike, and how surely: positions and scores side by side in flat arrays, since a large corpus
 * has millions of them.
 */
export class Links {
  readonly #size: number;
  readonly #left = new Pieces((length) => new Int32Array(length));
  readonly #right = new Pieces((length) => new Int32Array(length));
  readonly #score = new Pieces((length) => new Float64Array(length));
  /** Neighbours of each position, sorted, one after another, and where each one's begin. */
  #neighbours: Int32Array | null = null;
  #starts: Int32Array = new Int32Array(0);

  /** @param size positions are below it */
  constructor(size: number) {
    this.#size = size;
  }

  get length(): number {
    return this.#left.length;
  }

  /**
   * @param left smaller than `right`; no two links have both in common
   * @param score above 0
   */
  add(left: number, right: number, score: number): void {
    this.#left.push(left);
    this.#right.push(right);
    this.#score.push(score);
    this.#neighbours = null;
  }

  /** Calls back with each link, surest first, then in the order of positions. */
  each(link: (left: number, right: number) => void): void {
    const [left, right, score] = [this.#left, this.#right, this.#score];
    // The least telling first: numbers above 0 are in the order of their bits.
    let order = Uint32Array.from({ length: this.length }, (_, at) => at);
    order = sortBy(order, (at) => right.at(at), this.#size);
    order = sortBy(order, (at) => left.at(at), this.#size);
    const bits = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
    for (let digit = DIGITS - 1; digit >= 0; digit--)
      order = sortBy(
        order,
        (at) => {
          bits.setFloat64(0, score.at(at));
          return VALUES - 1 - bits.getUint16(digit * Uint16Array.BYTES_PER_ELEMENT);
        },
        VALUES,
      );
    for (const at of order) link(left.at(at), right.at(at));
  }

  /** Whether two positions are linked, in either order. */
  isLinked(a: number, b: number): boolean {
    const neighbours = this.#neighbours ?? this.#index();
    const wanted = Math.max(a, b);
    let low = this.#starts[Math.min(a, b)] as number;
    let high = this.#starts[Math.min(a, b) + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((neighbours[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low < (this.#starts[Math.min(a, b) + 1] as number) && neighbours[low] === wanted;
  }

  #index(): Int32Array {
    const size = this.#size;
    const starts = new Int32Array(size + 1);
    for (let at = 0; at < this.length; at++) {
      const after = this.#left.at(at) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
    const next = starts.slice();
    const neighbours = new Int32Array(this.length);
    for (let at = 0; at < this.length; at++) {
      const left = this.#left.at(at);
      neighbours[next[left] as number] = this.#right.at(at);
      next[left] = (next[left] as number) + 1;
    }
    for (let at = 0; at < size; at++) neighbours.subarray(starts[at], starts[at + 1]).sort();
    this.#starts = starts;
    this.#neighbours = neighbours;
    return neighbours;
  }
}
