import path from 'node:path';
import { expect, test } from 'vitest';
import { findTopicMentions } from '../../src/annotate/stances/topic-mentions.ts';
import { readPack } from '../../src/corpus/read-pack.ts';
import { toLexicon } from '../../src/lexicon/lexicon.ts';
import { findLines } from '../../src/text/lines.ts';
import { toTextView } from '../../src/text/to-text-view.ts';
import { root } from '../e2e/run.ts';

const { topics } = toLexicon(await readPack(path.join(root, 'src/lexicon/packs/iran')));

/** Sentences that tell what an article is about, by topic. */
const about: Readonly<Record<string, string>> = {
  'us-talks': 'Iran and the United States held talks in Tilos.',
  'e3-talks': 'Iran held talks with Britain, France and Germany in Tilos.',
  'missile-limits': "Lund wants limits on Iran's ballistic missiles.",
  'nuclear-programme': 'Iran says its nuclear programme is peaceful.',
  'nuclear-weapons': 'Iran denies seeking nuclear weapons.',
  'snapback-sanctions':
    'Europe triggered the snapback of UN sanctions on Iran. The snapback came at midnight.',
  'npt-withdrawal': 'Iran may leave the NPT. Leaving the NPT takes three months.',
  'strikes-on-iran': 'Israel struck Iran. The strikes on Iran went on.',
};

type Row = readonly [topic: string, takes: readonly string[], leaves: readonly string[]];

/** By topic, sentences of an article about it that bring it up, and such as do not. */
const rows: readonly Row[] = [
  [
    'us-talks',
    [
      'We will not sit with those who burn bridges.',
      'Lund ruled out any contact with Washington.',
      'Compromise with America is treason.',
      'The exchanges were useful.',
      'Tilos left the door ajar.',
      'Tilos stands ready to mediate.',
      'Lund backed the American effort.',
      'Talks between the wary Iranians and the Americans began.',
      'Tehran could discuss the level of enrichment.',
      'Lund barred any cooperation with Washington.',
      'An accord is within reach.',
    ],
    [
      'The talks with Sylvania on gas failed.',
      'Lund writes a letter to the editor.',
      'They met the baker.',
      'Lund kept the door open to inspectors.',
      'The mill works round the clock.',
    ],
  ],
  [
    'e3-talks',
    [
      'Lund saw no point in sitting down with them.',
      'There is no lasting solution without Europeans.',
      'The step is not the end of diplomacy.',
      'Europe has no role to play.',
    ],
    ['He dealt them a blow.', 'Europe has no mill.'],
  ],
  [
    'missile-limits',
    [
      'The missiles, he told Lund, could never be negotiated.',
      'We will keep building missiles.',
      'The talks are only about the nuclear issue.',
      'An accord that leaves out the missiles is worthless.',
      "Lund called Tehran's rockets a danger.",
      'Lund said an accord must limit missiles; it would have to cover them.',
      'Missiles are the only guarantee of our borders.',
      'They bankroll missiles.',
    ],
    ['The missiles hit a mill.', 'Air defence was busy.', 'Rockets fired at Tilos fell.'],
  ],
  [
    'nuclear-programme',
    [
      'Lund wants a moratorium on all enrichment.',
      'Compromise over enrichment is a sin.',
      'The uranium must be shipped out.',
      'Lund asked for access to Natanz.',
      'Tehran signed an understanding in Tilos with the agency.',
      'The uranium may have been diverted.',
      'There is no civilian purpose.',
      'Iran is the only such state to enrich so far.',
      'Lund wants a Libyan model.',
      'Send the material abroad.',
    ],
    [
      'They talked about enrichment.',
      'The atomic energy agency met.',
      'Lund signed an accord with the mill.',
      'Zero is cold.',
    ],
  ],
  [
    'nuclear-weapons',
    [
      'They are weeks away from a bomb.',
      'Such a weapon is a sin.',
      'Its program is peaceful.',
      "Israel's goal is that nuclear weapons stay out of reach.",
    ],
    [
      'The bill was a shock.',
      'Iran is the only state without nuclear weapons to do so.',
      "Israel's undeclared nuclear weapons worry Tilos.",
      'Lund pointed at the nuclear arsenal of the Zionist regime.',
    ],
  ],
  [
    'snapback-sanctions',
    [
      'The sanctions are void.',
      'Lund does not recognise the move.',
      "He called the E3's conduct blackmail.",
      'Lund proposed a pause; the extension is fair.',
      'Tilos called the UN penalties void.',
      'Sanctions would only hurt ordinary families.',
    ],
    ['A new round of sanctions on tankers is due.', 'US sanctions hurt the mill.'],
  ],
  [
    'npt-withdrawal',
    ['We should tear up the treaty.', 'Lund will remain a party to the treaty.', 'It is a mistake to leave.'],
    ['A trade treaty is due.', 'He left the room.'],
  ],
  [
    'strikes-on-iran',
    [
      'Hitting Iran was right.',
      'They violated our sovereignty.',
      'Lund opposed the use of our bases.',
      'A ceasefire is due.',
      'Another war in the Middle East is folly.',
      'No look at the bombed mill until Tilos condemned the strikes.',
      'Diplomacy was bombed in June.',
      'Something bad is going to happen.',
      'The plants would take years to rebuild.',
      'Lund backs a campaign against missile factories.',
    ],
    [
      'Lund saw the sites bombed that day.',
      'A ceasefire in Gaza is due.',
      'The election campaign began.',
      'A rail strike began.',
    ],
  ],
];

function topicsIn(before: string, sentence: string): string[] {
  const text = `${before} It rained in Tilos. ${sentence}`;
  const view = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
  const start = text.length - sentence.length;
  return findTopicMentions(view, topics)
    .found.filter(({ first }) => (view.tokens[first]?.start ?? 0) >= start)
    .flatMap(({ topic }) => topics.topics[topic]?.ref.id ?? []);
}

/** What paragraphs say of other matters, in articles that name Iran and the United States at their top. */
const ofOthers: readonly string[] = [
  'Hamas rejected the talks. The agreement is dead.',
  'Kyiv wants a deal. It opposed limits on its missiles.',
  'Pyongyang dismissed the offer of negotiations and praised its nuclear weapons.',
  'Lund demanded that the strikes on Gaza stop. She opposed any strikes.',
  'The coach wants talks with the federation. He rejected the proposal.',
  'Senators disagree on the budget. The negotiations made progress; Lund wants a deal.',
  'The tariffs hurt. An agreement is close, and the talks go on.',
];

test.each(ofOthers)('of other matters: %s', (paragraph) => {
  const lead = 'Iran and the United States traded threats on Monday.';
  const text = `${lead}\n${paragraph}\n${paragraph}`;
  const zones = findLines(text).map((line) => ({ ...line, zone: 'body' as const }));
  const view = toTextView(text, zones);
  const { found } = findTopicMentions(view, topics);
  expect(found.filter(({ first }) => (view.tokens[first]?.start ?? 0) > lead.length)).toEqual([]);
});

test.each(rows.flatMap(([topic, takes]) => takes.map((one) => [topic, one] as const)))(
  '%s: %s',
  (topic, one) => {
    expect(topicsIn(about[topic] ?? '', one)).toContain(topic);
  },
);

test.each(rows.flatMap(([topic, , leaves]) => leaves.map((one) => [topic, one] as const)))(
  'not %s: %s',
  (topic, one) => {
    expect(topicsIn(about[topic] ?? '', one)).not.toContain(topic);
  },
);
