import type { CompletedCommand, CompletedOption, Value } from './to-commands.ts';

/** Between single quotes, as fish has them. */
const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function toFlags(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return ` -x -a ${quote(value.choices.join(' '))}`;
    case 'folder':
      return " -x -a '(__fish_complete_directories)'";
    case 'file':
      return ' -r -F';
    case 'text':
      return ' -x';
    case 'none':
      return '';
  }
}

/** A completion script for fish 3 and later. */
export function formatFish(program: string, commands: readonly CompletedCommand[]): string {
  const start = `complete -c ${program}`;
  const toOption = ({ long, short, description, value }: CompletedOption, when: string) =>
    `${start} -n ${when}${short === null ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}${toFlags(value)} -d ${quote(description)}`;
  const lines = commands.flatMap(({ name, summary, options, argument }) => {
    const when = quote(`__fish_seen_subcommand_from ${name}`);
    const argumentLine =
      argument.kind === 'none' || argument.kind === 'text' ? [] : [`${start} -n ${when}${toFlags(argument)}`];
    return [
      `${start} -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
      ...argumentLine,
      ...options.map((option) => toOption(option, when)),
    ];
  });
  return `# fish completion of ${program}: ${program} completion fish | source\n${start} -f\n${lines.join('\n')}\n`;
}
