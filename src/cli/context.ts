/** What a command has of the world outside: handed in, so that tests can hand in their own. */
export interface Context {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that holds the built program and, beside it, what the package ships. */
  readonly programFolder: string;
}
