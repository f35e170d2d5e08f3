import type { CompletedCommand, CompletedOption, Value } from './to-commands.ts';

/** Between single quotes. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Within a description of `_arguments`: colons and brackets mean something there. */
const escapeText = (text: string) => text.replace(/[\\:[\]]/g, '\\$&');

function toAction(value: Value): string {
  switch (value.kind) {
    case 'choices':
      return `(${value.choices.join(' ')})`;
    case 'folder':
      return '_files -/';
    case 'file':
      return '_files';
    default:
      return ' ';
  }
}

function toSpec({ long, short, description, value }: CompletedOption): string {
  const tail = value.kind === 'none' ? '' : `:${long.slice(2)}:${toAction(value)}`;
  const text = quote(`[${escapeText(description)}]${tail}`);
  return short === null ? `'*'${long}${text}` : `'*'{${short},${long}}${text}`;
}

function toCase({ name, options, argument }: CompletedCommand): string {
  const specs = options.map(toSpec);
  const rest = argument.kind === 'none' ? [] : [quote(`*:${name}:${toAction(argument)}`)];
  return `    ${name})\n      _arguments ${[...specs, ...rest].join(' \\\n        ')} ;;`;
}

/** A completion script for zsh, to be evaluated or put into a folder of `fpath`. */
export function formatZsh(program: string, commands: readonly CompletedCommand[]): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const described = commands.map(
    (command) => `    ${quote(`${command.name}:${command.summary.replaceAll(':', '\\:')}`)}`,
  );
  return `#compdef ${program}
# zsh completion of ${program}: eval "$(${program} completion zsh)"
${name}() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(toCase).join('\n')}
  esac
}
if [[ $funcstack[1] == ${name} ]]; then
  ${name} "$@"
else
  compdef ${name} ${program}
fi
`;
}
