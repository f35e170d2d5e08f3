/** A piece of a topic. Text is plain: words that a user types stand as they are typed. */
export type HelpPart =
  | { readonly heading: string }
  | { readonly text: string }
  /** What is explained, and how; in the order to be read. */
  | { readonly rows: readonly (readonly [term: string, meaning: string])[] }
  /** Lines that stand as they are, such as commands and files. */
  | { readonly lines: readonly string[] };

/** What `help` tells beside the commands; the manual page is made of the same. */
export interface HelpTopic {
  readonly name: string;
  /** One line, for the list of topics. */
  readonly summary: string;
  /** Loaded when it is asked for: some are made from rules and schemas. */
  readonly load: () => Promise<readonly HelpPart[]>;
}
