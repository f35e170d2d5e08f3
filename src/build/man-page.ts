import { type CommandSpec, commandSpecs } from '../cli/command-specs.ts';
import type { HelpPart } from '../cli/help/help-topic.ts';
import { helpTopics } from '../cli/help/help-topics.ts';
import { toOption } from '../cli/options.ts';

const NAME = 'iran-corpus';
/** Sections that every manual page calls so, by the topic that fills them. */
const SECTIONS: Readonly<Record<string, string>> = { 'exit-codes': 'exit status' };

/** Text as roff takes it for text: no escapes, no requests at the start of a line, ASCII alone. */
export const toRoff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[^\x20-\x7e\n]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `\\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    })
    .replace(/^(?=[.'])/gm, '\\&');

const toHeading = (macro: 'SH' | 'SS', text: string) =>
  `.${macro} "${toRoff(text).replaceAll('"', '\\(dq')}"`;
const toEntry = (term: string, meaning: string) =>
  `.TP\n\\fB${toRoff(term)}\\fR\n${meaning === '' ? '\\&' : toRoff(meaning)}`;
const toExample = (lines: readonly string[]) => `.PP\n.nf\n.RS\n${lines.map(toRoff).join('\n')}\n.RE\n.fi`;

function toPart(part: HelpPart): string {
  if ('heading' in part) return toHeading('SS', part.heading);
  if ('text' in part) return `.PP\n${toRoff(part.text)}`;
  if ('lines' in part) return toExample(part.lines);
  const rows = part.rows.map(([term, meaning]) => toEntry(term.trim(), meaning)).join('\n');
  // Terms that are set in are parts of what stands above.
  return part.rows[0]?.[0].startsWith(' ') ? `.RS\n${rows}\n.RE` : rows;
}

const toCommand = ({ name, summary, argument, rest, options, examples }: CommandSpec) => [
  toHeading('SS', [name, argument?.[0], rest?.[0]].filter((part) => part !== undefined).join(' ')),
  toRoff(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`),
  ...[argument, rest].flatMap((one) => (one ? [toEntry(...one)] : [])),
  '.PP',
  toRoff(`Options: ${options.map((option) => toOption(option).long).join(', ')}.`),
  ...examples.map(([line, what]) => toEntry(`$ ${NAME} ${line}`, what)),
];

/** Every option once; where it differs between commands, each kind with those that take it. */
function toOptions(): readonly string[] {
  const names = [...new Set(commandSpecs.flatMap(({ options }) => options))];
  const options = names.map((name) => ({ name, option: toOption(name) }));
  return options
    .sort((a, b) => ((a.option.long ?? '') < (b.option.long ?? '') ? -1 : 1))
    .map(({ name, option }) => {
      const { flags, description, argChoices, long } = option;
      const isOne = options.filter((other) => other.option.long === long).length === 1;
      const takers = commandSpecs.filter((spec) => spec.options.includes(name)).map((spec) => spec.name);
      const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
      return toEntry(flags, `${description}${choices}${isOne ? '' : `: ${takers.join(', ')}`}.`);
    });
}

/** The manual page, from what `help` prints. It carries no date: the same program makes the same page. */
export async function formatManPage(version: string, description: string): Promise<string> {
  const topics = await Promise.all(
    helpTopics.map(async ({ name, load }) => [
      toHeading('SH', (SECTIONS[name] ?? name).toUpperCase()),
      ...(await load()).map(toPart),
    ]),
  );
  const lines = [
    `.TH ${toRoff(NAME.toUpperCase())} 1 "" "${toRoff(`${NAME} ${version}`)}" "User Commands"`,
    toHeading('SH', 'NAME'),
    `${toRoff(NAME)} \\- ${toRoff(description.replace(/\.$/, ''))}`,
    toHeading('SH', 'SYNOPSIS'),
    `.B ${toRoff(NAME)}\n.I command\n[options] [paths...]\n.br\n.B ${toRoff(NAME)} help\n[command | topic]`,
    toHeading('SH', 'DESCRIPTION'),
    toRoff(
      'Reads news articles and tells who said what, when, in which words and which position that is, and sets outlets side by side. It works by rules that it can explain: no model, no network, the same bytes on every machine.',
    ),
    toHeading('SH', 'COMMANDS'),
    ...commandSpecs.flatMap(toCommand),
    toHeading('SH', 'OPTIONS'),
    ...toOptions(),
    ...topics.flat(),
  ];
  // A heading begins a paragraph by itself.
  return `${lines.join('\n').replace(/^(\.S[HS] .*\n)\.PP\n/gm, '$1')}\n`;
}
