/** Room is made in pieces of so many numbers, a power of two: what is kept never moves, and little of it stays unused. */
const PIECE = 2 ** 16;

type Numbers = Int32Array | Uint32Array | Float64Array;

/** A list of numbers that grows without being copied. */
export class Pieces<T extends Numbers> {
  readonly #pieces: T[] = [];
  readonly #create: (length: number) => T;
  #length = 0;

  /** @param create makes an array of a length, all 0 */
  constructor(create: (length: number) => T) {
    this.#create = create;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length++ % PIECE;
    if (at === 0) this.#pieces.push(this.#create(PIECE));
    (this.#pieces.at(-1) as T)[at] = value;
  }

  /** @param index from 0, below `length` */
  at(index: number): number {
    return (this.#pieces[Math.floor(index / PIECE)] as T)[index % PIECE] as number;
  }

  set(index: number, value: number): void {
    (this.#pieces[Math.floor(index / PIECE)] as T)[index % PIECE] = value;
  }
}
