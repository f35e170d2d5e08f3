import type { StanceFound } from '../../../src/annotate/findings.ts';
import { topicsFileSchema } from '../../../src/lexicon/topics.ts';
import { toTopicIndex } from '../../../src/lexicon/topics-index.ts';

const source = 'invented';
const state = (id: string, name: string, adjective: string, capital: string[] = []) => ({
  ...{ id, name, aliases: [], capitalVoice: capital, adjectives: [adjective], people: [] },
  ...{ ambiguous: false, source },
});

/** Two topics with a rival for bare words, and each kind of mention that a topic may have. */
export const topics = toTopicIndex(
  [
    topicsFileSchema.parse({
      groups: { talks: ['talks', 'negotiat*'], party: ['Sylvania', 'Ruritania'] },
      topics: [
        {
          id: 'talks',
          name: 'Talks',
          proposition: 'Ruritania and Sylvania should negotiate.',
          joint: true,
          parties: ['ruritania', 'sylvania'],
          reserved: ['ruritania'],
          cameo: { reject: '125' },
          mentions: [
            { say: '{talks}', near: '{party}' },
            { say: 'the talks|proposal', bare: 'article' },
            { say: 'diplomacy', bare: 'near' },
          ],
          not: ['talks with Elbonia'],
          source,
        },
        {
          id: 'dam',
          name: 'The dam',
          proposition: 'Sylvania should build the dam.',
          doers: ['sylvania'],
          article: 'dam',
          mentions: [
            { say: 'dam' },
            { say: 'monster dam', tone: 'against' },
            { say: 'blessed dam', tone: 'for' },
            { say: 'removal|end of the dam', orientation: 'against' },
            { say: 'answer|respond in kind', of: 'ruritania' },
            { say: 'barrage', tone: 'open' },
            { say: '~flood .. vale' },
            { say: 'wall', near: 'river', unless: 'garden' },
          ],
          source,
        },
        {
          id: 'canal',
          name: 'The canal',
          proposition: 'The canal should be dug.',
          matter: 'against',
          parties: ['elbonia'],
          mentions: [{ say: 'canal' }, { say: 'diplomacy', bare: 'near' }],
          source,
        },
      ],
    }),
  ],
  {
    people: [],
    organizations: [],
    states: [
      state('ruritania', 'Ruritania', 'Ruritanian', ['Strelsau']),
      state('sylvania', 'Sylvania', 'Sylvanian'),
      state('elbonia', 'Elbonia', 'Elbonian'),
    ],
    groups: [
      {
        ...{ id: 'union', name: 'Union', aliases: ['Ruritania, Sylvania and Elbonia'], source },
        members: ['ruritania', 'sylvania', 'elbonia'],
      },
    ],
  },
);

/** One stance in a line; `isNarrated`: with who says so. */
export const toRow = (view: { readonly text: string }, isNarrated: boolean) => (stance: StanceFound) => {
  const { holder, topic, position, rule, act, cameo, attributedBy, evidence } = stance;
  const words = evidence.map(({ start, end }) => view.text.slice(start, end)).join('|');
  const by = isNarrated ? `, ${attributedBy}` : '';
  return `${holder.id} ${topic.id} ${position} (${rule}, ${act}${cameo ? ` ${cameo}` : ''}${by}): ${words}`;
};

/** Each stance: holder, topic, position; rule, act with its code, who says so; the words it rests on. */
export type Row = readonly [text: string, ...stances: string[]];

export const NAMES: readonly string[] = ['Ruritania', 'Sylvania', 'Lund', 'Os', 'Hale', 'Officials'];
