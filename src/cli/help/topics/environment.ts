import type { HelpPart } from '../help-topic.ts';

/** Every variable that the program reads. */
export const environment: readonly HelpPart[] = [
  {
    rows: [
      ['IRAN_CORPUS', 'what to read where no path is given; several are separated as in PATH'],
      ['IRAN_CORPUS_CACHE', 'folder for what is kept of earlier runs'],
      ['XDG_CACHE_HOME', 'where that is not set: its folder iran-corpus'],
      ['LOCALAPPDATA', 'where neither is set, on Windows'],
      ['HOME', 'where none is set: .cache/iran-corpus in it'],
      ['NODE_DISABLE_COMPILE_CACHE', 'keeps no compiled code, whatever it says'],
      ['NODE_OPTIONS', 'compiled code is kept apart for each that it is run with'],
      ['COLUMNS', 'width of tables, where the terminal does not count'],
      ['NO_COLOR', 'no colours, whatever it says, unless FORCE_COLOR or --color does'],
      ['FORCE_COLOR', 'colours even where nobody looks; 0 or false for none, 1 to 3 for how many'],
      ['PAGER', 'program to page long texts with; nothing or cat for none'],
      ['TERM', 'dumb for no colours, pager and progress'],
      ['CI', 'no progress'],
    ],
  },
  { heading: 'Files' },
  {
    text: 'Nothing is written but what --output names, and what the next run can use, which are annotations and compiled code: iran-corpus cache tells where, iran-corpus cache --clear removes it, --no-cache keeps nothing.',
  },
];
