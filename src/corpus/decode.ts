/** Bytes that are no text. `message` is the end of a sentence: "is binary". */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/** How much of a file is looked at to tell text from other things; git looks as far. */
const SAMPLE = 8000;
/** Texts hold tabs and line ends, and hardly any other control character. */
const MOST_CONTROLS = 0.05;
/** All but tabs, line ends and the escapes of terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are counted
const CONTROLS = /[\x00-\x07\x0e-\x1a\x1c-\x1f]/g;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

function isBinary(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes.subarray(0, SAMPLE);
  const sample = Buffer.from(buffer, byteOffset, length).toString('latin1');
  if (sample.includes('\0')) return true;
  return (sample.match(CONTROLS)?.length ?? 0) > length * MOST_CONTROLS;
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Whether most of the bytes beyond ASCII make UTF-8 sequences: then a bad one is damage, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let next = 0;
    while (next < more && isContinuation(bytes[at + 1 + next])) next++;
    if (more > 0 && next === more) good++;
    else bad++;
    at += next;
  }
  return good > bad;
}

const DEFAULT_LEGACY = 'windows-1252';

async function decodeLegacy(bytes: Uint8Array, encoding: string): Promise<string> {
  // TextDecoder's own windows-1252 turns curly quotes into control characters on some Node 20 releases.
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/**
 * The text that a file's bytes hold: UTF-8, UTF-16 with a byte order mark, else Windows-1252. The mark
 * is dropped; nothing else is changed, but that broken sequences become U+FFFD.
 * @param declared the encoding that a page or a server gives, by its name in the Encoding Standard; it
 *   counts where the bytes do not show that they are something else
 * @throws {DecodeError} binary data
 */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<string> {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) throw new DecodeError('is binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const legacy = declared === null || declared === 'utf-8' ? DEFAULT_LEGACY : declared;
    // Many a server declares Windows-1252 whatever the page is in: that says nothing.
    const isOther = legacy !== DEFAULT_LEGACY;
    return !isOther && isMostlyUtf8(bytes)
      ? new TextDecoder('utf-8').decode(bytes)
      : decodeLegacy(bytes, legacy);
  }
}
