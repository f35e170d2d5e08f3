import { toWords } from './words.ts';

/** Platforms where people publish their own words; the first spelling is the one printed. Source: their owners' names for them. */
export const platforms: readonly (readonly string[])[] = [
  ['X', 'twitter', 'x (formerly twitter)'],
  ['Telegram'],
  ['Truth Social', 'his truth social platform'],
  ['Facebook'],
  ['Instagram'],
  ['YouTube'],
  ['TikTok'],
  ['WhatsApp'],
  ['Threads'],
  ['Bluesky'],
  ['Mastodon'],
  ['LinkedIn'],
  ['Weibo'],
  ['VK'],
  ['Signal'],
  ['Snapchat'],
  ['Reddit'],
  ['Eitaa'],
  ['Bale'],
  ['Rubika'],
];

/** Occasions on which somebody speaks, as they are printed. A lone "interview" names no place and is left out. */
export const occasions: readonly string[] = toWords(
  `press_conference news_conference press_briefing news_briefing briefing joint_press_conference joint_news_conference
    town_hall rally debate hearing`,
);

/** What ends the name of a broadcaster or paper when no pack knows it. */
export const broadcasterEnds: ReadonlySet<string> = new Set(
  toWords(
    'tv television radio news channel network times post journal magazine press agency broadcasting cnn bbc nbc cbs abc msnbc npr pbs',
  ),
);

/** Verbs of relaying: a news outlet before or after them hands on what another said. */
export const relayVerbs: ReadonlySet<string> = new Set(
  toWords(
    'reported reports report reporting quoted quotes quoting cited cites citing published carried relayed said',
  ),
);

/** Nouns for where something was said, behind "in a" or "during the": such a phrase is part of no content and no source. */
export const venueNouns: ReadonlySet<string> = new Set(
  toWords(
    `statement interview tweet speech letter post email e-mail address briefing memo press news conference televised
    written joint video message op-ed call report filing telephone phone town`,
  ),
);

/** In which something is said by more words than one. Source: the wording of agencies. */
export const venuePlurals: ReadonlySet<string> = new Set(
  toWords('remarks comments statements interviews speeches letters posts messages tweets notes emails'),
);
