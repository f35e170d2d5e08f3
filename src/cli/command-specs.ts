import type { Context } from './context.ts';
import type { ExitCode } from './errors.ts';
import {
  engineOptions,
  listOptions,
  type OptionName,
  type Options,
  printingOptions,
  readingOptions,
} from './options.ts';

/** Runs a command and tells how it ended. `paths` are its arguments. */
export type Run = (paths: readonly string[], options: Options, context: Context) => Promise<ExitCode>;

/** What a command lists, as far as shells are told of it. */
export interface ListNames {
  readonly columns: readonly { readonly name: string }[];
  readonly types?: readonly string[];
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Shown in the help before anything else: command line, and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly argument: readonly [string, string] | null;
  /** A second argument after it. */
  readonly rest?: readonly [string, string];
  readonly options: readonly OptionName[];
  readonly load: () => Promise<{ readonly run: Run; readonly list?: ListNames }>;
}

const PATHS = ['[paths...]', 'files, folders or globs; - is standard input'] as const;
const list = [...readingOptions, ...listOptions, ...printingOptions];

const found = [...engineOptions, ...list, 'speaker'] as const;

/** All commands, in the order of the help. A command's code is loaded when it runs. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'docs',
    summary: 'list the articles, with outlet and date and how these are known',
    examples: [
      ['docs', 'the articles of the corpus'],
      ['docs --since 2026 --json', 'those of 2026 and later, as JSON'],
    ],
    argument: PATHS,
    options: list,
    load: () => import('./commands/docs.ts'),
  },
  {
    name: 'speakers',
    summary: 'list who speaks in each article, as what, and how often',
    examples: [['speakers --type person --sort -quotes', 'people, those with most quotes first']],
    argument: PATHS,
    options: [...found, 'speakerType'],
    load: () => import('./commands/speakers.ts'),
  },
  {
    name: 'quotes',
    summary: 'list who said what: direct, mixed and indirect quotes with speaker and cue',
    examples: [
      ['quotes --speaker Larijani', 'what Larijani is made to say'],
      ['quotes --topic missile-limits --type direct', 'verbatim words on a topic'],
      ['quotes articles/ --text "lip service" --json', 'in a folder of your own, as JSON'],
    ],
    argument: PATHS,
    options: [...found, 'topic', 'quoteType', 'minConfidence'],
    load: () => import('./commands/quotes.ts'),
  },
  {
    name: 'dates',
    summary: 'list the dates, times and durations mentioned, on the calendar where they are known',
    examples: [['dates --since 2026-02 --until 2026-03', 'mentions of these months']],
    argument: PATHS,
    options: [...engineOptions, ...list, 'dateType'],
    load: () => import('./commands/dates.ts'),
  },
  {
    name: 'stances',
    summary: 'list who supports or opposes what, with the words that show it',
    examples: [
      ['stances --topic us-talks', 'positions on talks with the US'],
      ['stances --type opposes --speaker Khamenei', 'what one speaker is against'],
    ],
    argument: PATHS,
    options: [...found, 'topic', 'stanceType', 'minConfidence'],
    load: () => import('./commands/stances.ts'),
  },
  {
    name: 'compare',
    summary: 'set outlets side by side: positions, changes, wordings, omissions, figures',
    examples: [
      ['compare', 'everybody on everything'],
      ['compare --speaker Larijani --topic us-talks', 'one speaker on one topic'],
      ['compare --by document --json', 'all of it as one JSON object'],
    ],
    argument: PATHS,
    options: [
      ...readingOptions,
      ...engineOptions,
      ...([
        'speaker',
        'topic',
        'outlet',
        'since',
        'until',
        'by',
        'limit',
        'sort',
        'format',
        'json',
        'fields',
        'exitStatus',
      ] as const),
      ...printingOptions,
    ],
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'claims',
    summary: 'list statements that several articles report, in the words of each',
    examples: [['claims --type reworded', 'where a quote is not the same everywhere']],
    argument: PATHS,
    options: [...found, 'topic', 'claimType'],
    load: () => import('./commands/claims.ts'),
  },
  {
    name: 'timeline',
    summary: 'list positions in order of time, with changes marked',
    examples: [['timeline --speaker Larijani --topic us-talks', 'how one position moved']],
    argument: PATHS,
    options: [...found, 'topic', 'timelineType'],
    load: () => import('./commands/timeline.ts'),
  },
  {
    name: 'changes',
    summary: 'list what is new, gone or different since an earlier compare or quotes',
    examples: [
      ['changes baseline.json', 'since: compare --json --output baseline.json'],
      ['changes baseline.json --fail-on reversal,new-claim', 'exit with 1 for these, for a scheduled run'],
      ['changes baseline.json --format github', 'as annotations of a GitHub workflow'],
    ],
    argument: ['<baseline>', 'file that compare --json or quotes --json printed; - is standard input'],
    rest: PATHS,
    options: [
      ...readingOptions.filter((name) => name !== 'shard'),
      ...engineOptions,
      ...listOptions.filter((name) => name !== 'format' && name !== 'exitStatus'),
      ...(['changesFormat', 'exitChanged', 'failOn', 'speaker', 'topic', 'type'] as const),
      ...printingOptions,
    ],
    load: () => import('./commands/changes.ts'),
  },
  {
    name: 'annotate',
    summary: 'print everything found in each article, one JSON object a line',
    examples: [
      ['annotate articles/ > found.ndjson', 'a folder of texts'],
      ['annotate - < article.txt', 'one text from standard input, or one JSON document a line'],
    ],
    argument: PATHS,
    options: [
      ...readingOptions,
      ...engineOptions,
      'outlet',
      'limit',
      'sort',
      'annotationFormat',
      'json',
      'fields',
      'exitStatus',
      ...printingOptions,
    ],
    load: () => import('./commands/annotate.ts'),
  },
  {
    name: 'show',
    summary: 'show an article with its quotes, stances and dates marked',
    examples: [['show ARTICLE', 'an article by its id, as docs lists it']],
    argument: ['<document>', 'id of a document, or its path'],
    options: ['corpus', 'pack', 'maxBytes', ...printingOptions],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'explain',
    summary: 'tell why a quote or a stance is there: the sentence, the rule, how it was read',
    examples: [
      ['explain ARTICLE:q5', 'a quote by its id, as quotes --json prints it'],
      ['explain ARTICLE:s2', 'a stance'],
    ],
    argument: ['<id>', 'id of a quote or stance'],
    options: ['corpus', 'pack', 'maxBytes', 'recordFormat', 'json', 'fields', ...printingOptions],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'cache',
    summary: 'tell what is kept of earlier annotations, or remove it',
    examples: [
      ['cache', 'where it is and how large'],
      ['cache --clear', 'remove it'],
    ],
    argument: null,
    options: ['info', 'clear', 'recordFormat', 'json', 'fields', ...printingOptions],
    load: () => import('./commands/cache.ts'),
  },
  {
    name: 'report',
    summary: 'write one page for a browser: positions, timelines, wordings and the marked articles',
    examples: [
      ['report --output report.html', 'everything, in a file that needs no network'],
      ['report articles/ --speaker Larijani --output larijani.html', 'one speaker in a folder of your own'],
    ],
    argument: PATHS,
    options: [
      ...readingOptions,
      ...engineOptions,
      ...(['speaker', 'topic', 'outlet', 'since', 'until', 'exitStatus'] as const),
      ...printingOptions.filter((name) => name !== 'color'),
    ],
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'export',
    summary: 'write texts and standoff annotations for brat, or as W3C Web Annotations',
    examples: [
      ['export articles/ --to brat --output brat-data', 'a .txt and a .ann for each, and annotation.conf'],
      ['export --to web-annotation --output notes', 'a .txt and a .jsonld for each'],
    ],
    argument: PATHS,
    options: [
      'to',
      'exportFolder',
      'force',
      'base',
      ...readingOptions,
      ...engineOptions,
      'outlet',
      'json',
      'quiet',
    ],
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'import',
    summary: 'write articles from HTML pages, WARC files or JSON lines into a corpus folder',
    examples: [
      ['import pages/ --output articles', 'saved pages, with a manifest of what they tell of themselves'],
      ['import crawl.warc.gz --output articles', 'the pages of a web archive'],
      ['import - --output articles < found.jsonl', 'one JSON record an article'],
    ],
    argument: ['[paths...]', 'files, folders or globs; - is standard input'],
    options: ['folder', 'pack', 'maxBytes', 'json', 'quiet'],
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'init',
    summary: 'write a manifest for a folder of texts, with what they tell of themselves',
    examples: [
      ['init articles/', 'outlet, date and title, where a text shows them; the rest to fill in'],
      ['init articles/ --add', 'texts that are new since then'],
    ],
    argument: ['[dir]', 'folder of texts; by default this one'],
    options: ['add', 'pack', 'maxBytes', 'quiet'],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'evaluate',
    summary: 'score the engine against articles annotated by hand',
    examples: [
      ['evaluate gold/ --corpus texts/', 'brat standoff files, with the texts in another folder'],
      ['evaluate articles/ --errors 20', 'articles with *.gold.json beside them, and the first errors'],
    ],
    argument: ['[gold]', 'folder with *.ann or *.gold.json files'],
    options: [
      'corpus',
      'maxBytes',
      ...engineOptions,
      'errors',
      'recordFormat',
      'json',
      'fields',
      ...printingOptions,
    ],
    load: () => import('./commands/evaluate.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of what a command prints or a file must hold',
    examples: [
      ['schema', 'the names of the schemas'],
      ['schema annotation', 'of what annotate prints for a document'],
    ],
    argument: ['[name]', 'name of the schema'],
    options: ['output'],
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'pack',
    summary: 'tell what a pack knows, its topics first of all, and check it',
    examples: [
      ['pack', 'the topics that --topic takes'],
      ['pack --pack my-pack --exit-status', 'check a pack of your own; exit with 1 where something is wrong'],
    ],
    argument: null,
    options: ['pack', 'recordFormat', 'json', 'fields', 'exitFaults', ...printingOptions],
    load: () => import('./commands/pack.ts'),
  },
  {
    name: 'completion',
    summary: 'print a script that completes commands and options in bash, zsh or fish',
    examples: [
      ['completion bash >> ~/.bashrc', 'for good'],
      ['completion fish | source', 'in this shell'],
    ],
    argument: ['<shell>', 'bash, zsh or fish'],
    options: ['output'],
    load: () => import('./commands/completion.ts'),
  },
];
