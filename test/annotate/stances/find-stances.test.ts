import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { findTopics } from '../../../src/annotate/stances/topic-mentions.ts';
import { topicsFileSchema } from '../../../src/lexicon/topics.ts';
import { toTopicIndex } from '../../../src/lexicon/topics-index.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { toScene } from './scene.ts';

const file = topicsFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../../src/lexicon/packs/iran/topics.json', import.meta.url), 'utf8')),
);
const source = 'invented';
const state = (id: string, name: string, adjectives: string[], capitalVoice: string[]) => ({
  id,
  name,
  aliases: [],
  capitalVoice,
  adjectives,
  people: [],
  ambiguous: false,
  source,
});
const topics = toTopicIndex([file], {
  people: [],
  organizations: [],
  states: [
    state('iran', 'Iran', ['Iranian'], ['Tehran']),
    state('israel', 'Israel', ['Israeli'], []),
    state('france', 'France', ['French'], ['Paris']),
  ],
});
const names = ['Iran', 'Israel', 'France'];

function read(example: string): string[] {
  const { view, quotes, speakers } = toScene(example, names);
  return findStances(view, quotes, speakers, topics, '2025-01-01').map(
    ({ holder, topic, position }) => `${holder.id} ${topic.id} ${position}`,
  );
}

describe('stances on the topics of the Iran pack', () => {
  const rows: readonly (readonly [example: string, ...found: string[]])[] = [
    ['Iran |said| <it was ready for talks with the US>', 'iran us-talks conditional'],
    ['France |said| <it cannot accept Iranian enrichment>', 'france nuclear-programme opposes'],
    ['France |said| <it cannot accept even limited Iranian enrichment>', 'france nuclear-programme opposes'],
    ['Israel |said| <there can be no enrichment on Iranian soil>', 'israel nuclear-programme opposes'],
    ['Israel |demanded| <that Iran’s nuclear programme be dismantled>', 'israel nuclear-programme opposes'],
    ['France |said| <Iran’s enrichment was a matter of serious concern>', 'france nuclear-programme opposes'],
    [
      'Iran |said| <it would not return to talks with the US without assurances>',
      'iran us-talks conditional',
    ],
    [
      'Israel |said| <it would strike Iran if it resumed enrichment>',
      'israel strikes-on-iran supports',
      'israel nuclear-programme opposes',
    ],
    ['Israel |said| <it would back strikes on Iran if talks failed>', 'israel strikes-on-iran conditional'],
    ['France |said| <the talks between Iran and the US should go on>', 'france us-talks supports'],
    ['France |said| <the talks between Iran and the US had begun>'],
    ['France |warned| <Iran against leaving the NPT>', 'france npt-withdrawal opposes'],
    ['France |said| <Iran should leave the NPT>', 'france npt-withdrawal supports'],
    ['Iran |said| <talks with Britain, France and Germany no longer made sense>', 'iran e3-talks opposes'],
    ['Iran |said| <it would not negotiate with Washington>', 'iran us-talks opposes'],
    ['Iran |said| <it would not negotiate with Washington under pressure>', 'iran us-talks conditional'],
    ['Iran |did not rule out| <negotiations with the United States>', 'iran us-talks conditional'],
    ['France |said| <the way to talks between Iran and Washington was open>', 'france us-talks supports'],
    ['Iran |said| <negotiating with the three European powers was pointless>', 'iran e3-talks opposes'],
    ['Iran |rejected| <curbs on its missile programme>', 'iran missile-limits opposes'],
    ['Israel |demanded| <limits on the range of Iran’s missiles>', 'israel missile-limits supports'],
    ['Iran |denied| <seeking a nuclear bomb>', 'iran nuclear-weapons opposes'],
    ['Israel |accused| <Iran of developing a nuclear weapon>', 'israel nuclear-weapons opposes'],
    ['Iran |said| <it would never give up enrichment>', 'iran nuclear-programme supports'],
    ['France |welcomed| <the return of UN sanctions on Iran>', 'france snapback-sanctions supports'],
    ['Iran |said| <the snapback mechanism was legally void>', 'iran snapback-sanctions opposes'],
    ['Iran |threatened| <to withdraw from the NPT>', 'iran npt-withdrawal supports'],
    ['Iran |condemned| <the Israeli strikes on its nuclear sites>', 'iran strikes-on-iran opposes'],
    ['Israel |said| <the strikes on Iran were justified>', 'israel strikes-on-iran supports'],
    ['Iran |denied| <that it had asked for talks with the US>', 'iran us-talks conditional'],
    ['Iran |denied| <seeking talks with the US>', 'iran us-talks opposes'],
    [
      'France |offered| <to host talks for both delegations of Iran and the US if they agreed>',
      'france us-talks supports',
    ],
    ['France |said| <the door to talks between Iran and the US was open>', 'france us-talks supports'],
    ['Iran |said| <for talks to resume the US must show good faith>', 'iran us-talks conditional'],
    ['Israel |said| <Iran had a secret plan for a nuclear weapon>', 'israel nuclear-weapons opposes'],
    ['France |said| <Iran must restore access for inspectors>', 'france nuclear-programme opposes'],
    ['Israel |said| <it would never tolerate Iranian enrichment>', 'israel nuclear-programme opposes'],
    ['Israel |said| <it had obliterated the nuclear sites of Iran>', 'israel strikes-on-iran supports'],
    [
      'Israel |backed| <an operation against the nuclear programme of Iran>',
      'israel strikes-on-iran supports',
    ],
    ['France |called| <Iran’s missiles a threat to Europe>', 'france missile-limits supports'],
    ['France |demanded| <that the range of Iran’s missiles be limited>', 'france missile-limits supports'],
    ['Iran |said| <there could be no talks with the US under fire>', 'iran us-talks conditional'],
    ['Iran |said| <it would not hold talks with the US at any cost>', 'iran us-talks conditional'],
    ['France |said| <a deal in the talks of Iran and the US was within reach>', 'france us-talks supports'],
    ['France |said| <enrichment in Iran was a red line>', 'france nuclear-programme opposes'],
    ['France |said| <snapback against Iran would be triggered>', 'france snapback-sanctions supports'],
    ['France |said| <the strikes on Iran were unconstitutional>', 'france strikes-on-iran opposes'],
    [
      'France |said| <after the strikes on Iran there was no military solution>',
      'france strikes-on-iran opposes',
    ],
    ['Israel |said| <it would strike Iran again if need be>', 'israel strikes-on-iran supports'],
    ['Israel |said| <its very successful attack on Iran was over>', 'israel strikes-on-iran supports'],
    ['France |rejected| <the brutal attack on Iran>', 'france strikes-on-iran opposes'],
    ['Iran |said| <it was after no nuclear weapons>', 'iran nuclear-weapons opposes'],
    ['Iran |said| <it was pressing ahead with a bill to leave the NPT>', 'iran npt-withdrawal supports'],
    [
      'France |said| <it would not hesitate to trigger snapback against Iran>',
      'france snapback-sanctions supports',
    ],
    ['Israel |said| <it was Iran that had a nuclear bomb>', 'israel nuclear-weapons opposes'],
    ['Iran |said| <Israel had claimed that Iran seeks a nuclear bomb>', 'israel nuclear-weapons opposes'],
    ['Iran |said| <the inspection deal with the IAEA was null and void>', 'iran nuclear-programme supports'],
    ['France |demanded| <information on the uranium of Iran>', 'france nuclear-programme opposes'],
    ['France |said| <Iran enriched uranium beyond any peaceful purpose>', 'france nuclear-programme opposes'],
    ['Iran |said| <the know-how of Iran cannot be bombed>', 'iran nuclear-programme supports'],
    ['France |said| <it saw no civilian use for enrichment in Iran>', 'france nuclear-programme opposes'],
    ['Iran |said| <they killed our scientists>', 'iran strikes-on-iran opposes'],
    ['Iran |said| <any attack by Israel would be treated as war>', 'iran strikes-on-iran opposes'],
    [
      'Israel |said| <the attack on Iran was over but every option was on the table>',
      'israel strikes-on-iran supports',
    ],
    ['Iran |said| <the terminated resolutions cannot be revived>', 'iran snapback-sanctions opposes'],
    ['France |said| <Iran should stay in the treaty>', 'france npt-withdrawal opposes'],
    ['Israel |said| <Iran was rebuilding its missiles>', 'israel missile-limits supports'],
    ['Israel |said| <a deal that lets Iran keep its missiles is bad>', 'israel missile-limits supports'],
    ['France |said| <talks between Iran and the US would bring peace>', 'france us-talks supports'],
  ];
  for (const [example, ...found] of rows) it(example, () => expect(read(example)).toEqual(found));

  const silent: readonly string[] = [
    'France |said| <there will be talks between Iran and the US on Monday>',
    'Iran |said| <the US wants talks with Tehran>',
    'Iran |said| <talks with the US were held in June>',
    'Iran |said| <talks with Oman would go on>',
    'France |said| <Iran fired missiles at a base>',
    'France |said| <a strike of port workers in Iran was over>',
    'France |rejected| <talks with a union>',
    'Iran |warned| <that talks with the US would resume>',
    'Iran |said| <inspectors of the IAEA had access>',
    'France |said| <Iran had no nuclear weapons>',
    'France |said| <inspectors should return to the bombed sites in Iran>',
    'Iran |said| <the army would deal a blow to the US>',
    'France |said| <its door was open to visitors from Iran>',
    'Iran |said| <its fire had obliterated the nuclear sites of another country>',
    'Iran |said| <it had withdrawn from a trade deal with the US>',
    'Israel |said| <it had a nuclear weapon>',
    'Israel |said| <an embassy attack by Iran was over>',
    'France |demanded| <information on the weather of Iran>',
    'France |said| <Iran had weapons-grade steel>',
    'Iran |said| <a round of strikes in June had ended the harvest>',
    'Iran |welcomed| <a closed-door meeting of its cabinet>',
    'France |said| <Iran rebuilt its missiles>',
  ];
  for (const example of silent) it(`takes no side: ${example}`, () => expect(read(example)).toEqual([]));
});

describe('stances the reporter states', () => {
  const narrated = (text: string) => {
    const view = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
    const mentions = names.map((name) => ({
      id: name.toLowerCase(),
      name,
      kind: 'state' as const,
      roles: [],
      aliases: [],
      mentions: Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }) => ({
        start: index,
        end: index + name.length,
      })),
    }));
    return findStances(view, [], { voices: mentions, sources: [] }, topics, null).map(
      ({ holder, topic, position, attributedBy }) => `${holder.id} ${topic.id} ${position} ${attributedBy}`,
    );
  };
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Iran has consistently rejected limits on its missiles.', 'iran missile-limits opposes narrator'],
    [
      'The limits on the missiles of Iran, as demanded by Israel, were dropped.',
      'israel missile-limits supports narrator',
    ],
    ['Iran has never accepted limits on its missiles.', 'iran missile-limits opposes narrator'],
    ['Tehran considers enrichment its inalienable right.', 'iran nuclear-programme supports narrator'],
    ['In Tehran, rejected limits on missiles were news.'],
    ['Missiles of Iran fell on Israel.'],
    ['Iran rejected a loan. Its missiles have limits.'],
  ];
  for (const [text, ...found] of rows) it(text, () => expect(narrated(text)).toEqual(found));
});

describe('topics of a quote', () => {
  it('are those its words bring up, once each', () => {
    const text = 'Iran said talks with the US and talks with Washington on missile limits must end.';
    const view = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
    const ids = findTopics(view, [{ start: 10, end: text.length }], topics).map(({ id }) => id);
    expect(ids).toEqual(['us-talks', 'missile-limits']);
    expect(findTopics(view, [{ start: 0, end: 9 }], topics)).toEqual([]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'Iran Israel the US talks negotiate not never if , “ ” . rejected rejects open to by missiles limits this such things stance snapback strikes on must should be'.split(
      ' ',
    ),
  );
  it('gives spans within it and never throws', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 12 }), (before, content) => {
        const { view, quotes, speakers } = toScene(
          `Iran ${before.join(' ').replace(/[|<>]/g, '')} |rejected| <${content.join(' ')}>`,
          names,
        );
        for (const { evidence } of findStances(view, quotes, speakers, topics, null))
          for (const { start, end } of evidence) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(view.text.length);
          }
      }),
      { numRuns: 60 },
    );
  });
});
