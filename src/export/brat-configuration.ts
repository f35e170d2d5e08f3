import { actSchema, positionSchema, quoteTypeSchema } from '../model/records.ts';
import { bratTypes } from './brat.ts';

const under = (parent: string, types: readonly string[]) => [
  `!${parent}`,
  ...types.map((type) => `\t${type}`),
];

/**
 * The annotation.conf that lets brat show and edit what `formatBrat` writes
 * (https://brat.nlplab.org/configuration.html). Everything may overlap everything.
 */
export const formatBratConfiguration = (): string =>
  [
    '[entities]',
    ...['Source', 'Cue', 'Content', 'Verbatim', 'Position', 'ScareQuote'],
    ...under('Speaker', Object.values(bratTypes.speakers)),
    ...under('Timex', Object.values(bratTypes.dates)),
    '',
    '[relations]',
    'ReadFrom\tArg1:Position, Arg2:Content',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    'Attribution\tSource*:Source, Cue*:Cue, Content+:Content, Verbatim*:Verbatim',
    '',
    '[attributes]',
    `QuoteType\tArg:Attribution, Value:${quoteTypeSchema.options.join('|')}`,
    'NotSaid\tArg:Attribution',
    `Side\tArg:Position, Value:${positionSchema.options.join('|')}`,
    `Act\tArg:Position, Value:${actSchema.options.join('|')}`,
    '',
  ].join('\n');
