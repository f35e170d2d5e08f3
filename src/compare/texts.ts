/** Room is made in pieces of at most so many bytes: what is kept never moves, and little of it stays unused. */
const PIECE = 2 ** 22;
/** The first piece; each is twice as large as the one before. */
const FIRST_PIECE = 2 ** 14;
/** Before each text stands its size in bytes, doubled; one more where it is not in UTF-8. */
const HEAD = 4;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Texts that are kept to the end and seldom read, as bytes outside the heap: a string with one curly quotation mark
 * takes two bytes for each of its characters, and the heap is walked again and again.
 */
export class Texts {
  readonly #pieces: Buffer[] = [];
  /** Bytes used of the last piece. */
  #used = 0;

  /** Keeps a text. @returns where it stands, for `read` */
  add(text: string): number {
    // Half a surrogate pair, as in a text cut in two, has no UTF-8.
    const isWhole = !LONE_SURROGATE.test(text);
    const encoding = isWhole ? 'utf8' : 'utf16le';
    const size = Buffer.byteLength(text, encoding);
    let piece = this.#pieces.at(-1);
    if (!piece || this.#used + HEAD + size > piece.length) {
      const room = Math.min(PIECE, FIRST_PIECE * 2 ** this.#pieces.length);
      piece = Buffer.allocUnsafeSlow(Math.max(room, HEAD + size));
      this.#pieces.push(piece);
      this.#used = 0;
    }
    const at = this.#used;
    piece.writeUInt32LE(size * 2 + Number(!isWhole), at);
    piece.write(text, at + HEAD, encoding);
    this.#used = at + HEAD + size;
    return (this.#pieces.length - 1) * PIECE + at;
  }

  /** The text at a place that `add` gave. */
  read(place: number): string {
    const piece = this.#pieces[Math.floor(place / PIECE)] as Buffer;
    const at = place % PIECE;
    const head = piece.readUInt32LE(at);
    const start = at + HEAD;
    return piece.toString(head % 2 === 0 ? 'utf8' : 'utf16le', start, start + Math.floor(head / 2));
  }
}
