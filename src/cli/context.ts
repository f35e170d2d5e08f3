/** A stream, or as much of one as is needed to write to it. */
export interface Output {
  /** @returns whether it takes more; if not, it says `drain` when it does */
  readonly write: (piece: string | Uint8Array) => boolean;
  readonly once: (event: 'drain', listener: () => void) => unknown;
  /** Whether it is a terminal, and how many characters go in its line. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command has of the world outside: handed in, so that tests can hand in their own. */
export interface Context {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that holds the built program and, beside it, what the package ships. */
  readonly programFolder: string;
}
