/** A block of the README that shows a command and what it prints. */
export interface ReadmeBlock {
  /** Arguments of the command line. */
  readonly args: readonly string[];
  /** What stands below the command, with its last line feed. */
  readonly output: string;
  /** Offsets of the output in the README. */
  readonly start: number;
  readonly end: number;
}

const BLOCK = /^```console\n\$ iran-corpus (?<command>.*)\n(?<output>(?:(?!```).*\n)*)```$/dgm;
const ARGUMENT = /"(?<quoted>[^"]*)"|(?<plain>\S+)/g;
/** Longer output is cut, and a line with this stands for the rest. */
export const MORE = '…\n';
const LONGEST = 30;

export function findReadmeBlocks(readme: string): readonly ReadmeBlock[] {
  return Array.from(readme.matchAll(BLOCK), ({ groups, indices }) => {
    const [start, end] = indices?.groups?.output ?? [0, 0];
    const args = Array.from(
      (groups?.command ?? '').matchAll(ARGUMENT),
      (match) => match.groups?.quoted ?? match[0],
    );
    return { args, output: groups?.output ?? '', start, end };
  });
}

/** What the README shows of an output. */
export function toShown(output: string): string {
  const lines = output.split(/(?<=\n)/);
  return lines.length <= LONGEST ? output : [...lines.slice(0, LONGEST), MORE].join('');
}
