import type { CompletedCommand, CompletedOption, Value } from './to-commands.ts';

const words = (list: readonly string[]) => `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$cur"))`;

/** Not even names of files. */
const NOTHING = 'compopt +o default 2>/dev/null';

/** What to do for a value; null where none follows. Names of files bash completes itself, with spaces and all. */
function toReply(value: Value): string | null {
  switch (value.kind) {
    case 'choices':
      return words(value.choices);
    case 'folder':
      return 'compopt -o dirnames +o default 2>/dev/null';
    case 'file':
      return ':';
    case 'text':
      return NOTHING;
    case 'none':
      return null;
  }
}

const flagsOf = ({ long, short }: CompletedOption) => (short === null ? [long] : [short, long]);

function toCase({ name, options, argument }: CompletedCommand): string {
  const values = options.flatMap((option) => {
    const reply = toReply(option.value);
    return reply === null ? [] : [`        ${flagsOf(option).join('|')}) ${reply}; return ;;`];
  });
  const all = options.flatMap(flagsOf);
  return `    ${name})
      case "$prev" in
${values.join('\n')}
      esac
      if [[ $cur == -* ]]; then ${words(all)}
      else ${toReply(argument) ?? NOTHING}
      fi ;;`;
}

/** A completion script for bash 4 and later; it needs no other package. */
export function formatBash(program: string, commands: readonly CompletedCommand[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const names = commands.map((command) => command.name);
  return `# bash completion of ${program}: eval "$(${program} completion bash)"
${name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command= at
  COMPREPLY=()
  # --format=json comes as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${names.join('|')}) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "$command" in
    '') ${words([...names, '--help', '--version'])} ;;
${commands.map(toCase).join('\n')}
  esac
}
complete -o default -F ${name} ${program}
`;
}
