import { expect, test } from 'vitest';
import { speak } from './marked.ts';

type Rows = readonly (readonly [text: string, ...ways: string[]])[];

/** Texts with, for each attribution, who speaks, `via` who hands it on, outermost first, and `on` what platform or occasion. */
const texts: Readonly<Record<string, Rows>> = {
  'media that hand words on': [
    ['⟦Kelnov⟧ ⟨said⟩ {no}, SPA reported.', 'kelnov via strelsau-press'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, SPA also reported today.', 'kelnov via strelsau-press'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, SPA said.', 'kelnov via strelsau-press'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, according to the Ruritanian state news agency SPA.', 'kelnov via strelsau-press'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, as quoted by the official Zenda Times.', 'kelnov via zenda-times'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, reported state-run SPA.', 'kelnov via strelsau-press'],
    ['SPA, citing a source, said ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov via strelsau-press'],
    ['SPA, quoting ⟦Kelnov⟧, ⟨said⟩ {no}.', 'kelnov via strelsau-press'],
    ['SPA, leaving Zenda, heard ⟦Kelnov⟧, ⟨say⟩ {no}.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} of SPA, reported Zenda TV.', 'kelnov via zenda-tv'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, quoted by a local Ruritanian Zenda Times.', 'kelnov via zenda-times'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} in the Tilos Herald, which reported rain.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, reported the Grain Board.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, reported the Tilos Herald.', 'kelnov via tilos-herald'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, reported TilosTV.', 'kelnov via tilostv'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, reported Ruritania.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, reported Alice Reed.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}. SPA reported rain.', 'kelnov'],
  ],
  'the agency': [
    [
      '⟦SPA⟧ ⟨reported⟩ {rain}. ⟦Kelnov⟧ ⟨said⟩ {no}, the agency reported.',
      'strelsau-press',
      'kelnov via strelsau-press',
    ],
    ['⟦SPA⟧ ⟨reported⟩ {rain}. ⟦Kelnov⟧ ⟨said⟩ {no}, an agency reported.', 'strelsau-press', 'kelnov'],
    ['⟦SPA⟧ ⟨reported⟩ {rain}. ⟦Kelnov⟧ ⟨said⟩ {no}, the agency left.', 'strelsau-press', 'kelnov'],
    ['⟦SPA⟧ ⟨reported⟩ {rain}. ⟦Kelnov⟧ ⟨said⟩ {no}, the ministry reported.', 'strelsau-press', 'kelnov'],
    ['⟦Alice Reed⟧ ⟨reported⟩ {rain}. ⟦Kelnov⟧ ⟨said⟩ {no}, the agency reported.', 'alice-reed', 'kelnov'],
    [
      '⟦Kelnov⟧ ⟨said⟩ {so}, SPA reported. ⟦Alice Reed⟧ ⟨said⟩ {no}, the agency reported.',
      'kelnov via strelsau-press',
      'alice-reed via strelsau-press',
    ],
  ],
  'who publishes': [
    ['In a note published by the Grain Board, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov via grain-board'],
    ['In a note read by the Grain Board, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov'],
    ['In a note published by Alice Reed, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov'],
    ['In a note published for the Grain Board, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov'],
  ],
  "one's own words": [
    ['⟦SPA⟧ ⟨said⟩ {no}, SPA reported.', 'strelsau-press'],
    ['⟦Kelnov⟧ ⟨said⟩ {no}, SPA reported, SPA reported.', 'kelnov via strelsau-press'],
    [
      'According to SPA, ⟦the Grain Board⟧ ⟨said⟩ {no}, in a note issued by the Grain Board, reported Zenda TV.',
      'grain-board via strelsau-press',
    ],
    ['⟦Kelnov⟧ ⟨said⟩ {that ⟦he⟧ ⟨hoped⟩ {so}}.', 'kelnov', 'kelnov'],
    ['⟦Kelnov⟧ ⟨dismiss⟩ {that ⟦Alice Reed⟧ ⟨hoped⟩ {so}}.', 'kelnov', 'alice-reed'],
    [
      '⟦SPA⟧ ⟨reported⟩ {that ⟦Kelnov⟧ ⟨said⟩ {that ⟦Alice Reed⟧ ⟨hoped⟩ {so}}}.',
      'strelsau-press',
      'kelnov via strelsau-press',
      'alice-reed via strelsau-press, kelnov',
    ],
  ],
  'a chain that goes on': [
    [
      '⟦Kelnov⟧ ⟨said⟩ {no}, SPA reported. ⟦He⟧ ⟨added⟩ {so}, reported Zenda TV.',
      'kelnov via strelsau-press',
      'kelnov via zenda-tv',
    ],
    [
      '⟦Boris Kelnov⟧ ⟨said⟩ {no}, SPA reported. It rained. ⟦He⟧ ⟨added⟩ {so}.',
      'boris-kelnov via strelsau-press',
      'boris-kelnov via strelsau-press',
    ],
    [
      '⟦Boris Kelnov⟧ ⟨said⟩ {no}, SPA reported. It rained. It was cold. ⟦He⟧ ⟨added⟩ {so}.',
      'boris-kelnov via strelsau-press',
      'boris-kelnov',
    ],
    [
      '⟦Boris Kelnov⟧ ⟨said⟩ {no}, SPA reported. ⟦Alice Reed⟧ ⟨said⟩ {yes}. ⟦He⟧ ⟨added⟩ {so}.',
      'boris-kelnov via strelsau-press',
      'alice-reed',
      'boris-kelnov',
    ],
    [
      '⟦SPA⟧ ⟨said⟩ {that Boris Kelnov left}. ⟦He⟧ ⟨wept⟩ {so}.',
      'strelsau-press',
      'boris-kelnov via strelsau-press',
    ],
    ['⟦Alice Reed⟧ ⟨said⟩ {that Boris Kelnov left}. ⟦He⟧ ⟨wept⟩ {so}.', 'alice-reed', 'boris-kelnov'],
    [
      '⟦SPA⟧ ⟨said⟩ {that on the last day of the month of May Boris Kelnov left}. ⟦He⟧ ⟨wept⟩ {so}.',
      'strelsau-press',
      'boris-kelnov',
    ],
    [
      '⟦Boris Kelnov⟧ ⟨said⟩ {that ⟦Alice Reed⟧ ⟨hoped⟩ {so}}, SPA reported. ⟦He⟧ ⟨added⟩ {no}.',
      'boris-kelnov via strelsau-press',
      'alice-reed via strelsau-press, boris-kelnov',
      'boris-kelnov via strelsau-press',
    ],
    [
      '⟦The Grain Board⟧ ⟨said⟩ {no} in a statement, SPA reported. ⟦The statement⟧ ⟨added⟩ {so}.',
      'grain-board via strelsau-press',
      'grain-board via strelsau-press',
    ],
  ],
  platforms: [
    ['⟦Kelnov⟧ ⟨said⟩ {no} on Telegram. ⟦He⟧ ⟨added⟩ {so}.', 'kelnov on Telegram', 'kelnov on Telegram'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} on Twitter.', 'kelnov on X'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} on X today.', 'kelnov on X'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} on x today.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} on Truth Social today.', 'kelnov on Truth Social'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} on Truth.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} on telegram.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} of Telegram.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} via the messaging app Telegram.', 'kelnov on Telegram'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} to his official Facebook page.', 'kelnov on Facebook'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} over the old Telegram.', 'kelnov'],
    ['Telegram in hand, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov'],
    ['On Telegram, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov on Telegram'],
    ['⟦Kelnov⟧ ⟨said⟩ {that rain fell on Telegram}.', 'kelnov'],
  ],
  occasions: [
    ['⟦Kelnov⟧ ⟨said⟩ {no} at a rally.', 'kelnov on rally'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} at a joint press conference today.', 'kelnov on joint press conference'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} at a press table.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} of a rally.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} during the long rally.', 'kelnov on rally'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} after a town hall.', 'kelnov on town hall'],
    ['Rally over, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov'],
    ['At a debate, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov on debate'],
    ['Lund came in. Rally over, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨held⟩ a rally, {no}.', 'kelnov on rally'],
  ],
  'media spoken to': [
    ['⟦Kelnov⟧ ⟨told⟩ Zenda TV {no}.', 'kelnov on Zenda TV'],
    ['⟦Kelnov⟧ ⟨told⟩ the state broadcaster Zenda TV {no}.', 'kelnov on Zenda TV'],
    ['⟦Kelnov⟧ ⟨told⟩ Ruritania’s Zenda TV {no}.', 'kelnov on Zenda TV'],
    ['⟦Kelnov⟧ ⟨told⟩ the Tilos Journal {no}.', 'kelnov on Tilos Journal'],
    ['⟦Kelnov⟧ ⟨told⟩ the Grain Board {no}.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨told⟩ Alice Reed {no}.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨told⟩ of Zenda TV {no}.', 'kelnov'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} in an interview with Zenda TV.', 'kelnov on Zenda TV'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} in remarks aired late on Monday on Zenda TV.', 'kelnov on Zenda TV'],
    ['Speaking yesterday in Zenda to SPA, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov on SPA'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} during talks aired by Zenda TV.', 'kelnov on Zenda TV'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} in a talk broadcast by his state station Zenda TV.', 'kelnov on Zenda TV'],
    ['According to Zenda TV, ⟦Kelnov⟧ ⟨said⟩ {no}.', 'kelnov via zenda-tv'],
    ['⟦Kelnov⟧ ⟨said⟩ {no} in an interview, according to Zenda TV.', 'kelnov via zenda-tv'],
    ['Zenda TV met ⟦Kelnov⟧, who ⟨said⟩ {no}.', 'kelnov'],
  ],
  'whose venue': [
    [
      '⟦Kelnov⟧ ⟨said⟩ {no} on Telegram and ⟦Alice Reed⟧ ⟨said⟩ {yes} at a rally.',
      'kelnov on Telegram',
      'alice-reed on rally',
    ],
    ['⟦Kelnov⟧ ⟨said⟩ {no} and on Telegram ⟦Alice Reed⟧ ⟨said⟩ {yes}.', 'kelnov', 'alice-reed on Telegram'],
    ['⟦Kelnov⟧ ⟨told⟩ Zenda TV {no} at a rally.', 'kelnov on Zenda TV'],
  ],
};

const waysIn = (marked: string) =>
  speak(marked).sources.map(({ speaker, via, venue }) =>
    [
      speaker?.id ?? 'nobody',
      ...(via.length > 0 ? [`via ${via.map(({ id }) => id).join(', ')}`] : []),
      ...(venue === null ? [] : [`on ${venue}`]),
    ].join(' '),
  );

test.each(Object.entries(texts))('%s', (_name, rows) => {
  expect(rows.map(([text]) => [text, ...waysIn(text)])).toEqual(rows);
});
