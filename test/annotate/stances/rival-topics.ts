import { topicsFileSchema } from '../../../src/lexicon/topics.ts';
import { toTopicIndex } from '../../../src/lexicon/topics-index.ts';

const source = 'invented';
const topic = (id: string, rest: object) => ({
  ...{ id, name: id, proposition: `The ${id}.`, source },
  ...rest,
});

/** Two pairs of parties with talks of their own, and what else tells topics from one another. */
export const rivalTopics = toTopicIndex(
  [
    topicsFileSchema.parse({
      groups: { talks: ['talks', 'negotiat*'], north: ['Ruritania'], south: ['Sylvania'] },
      topics: [
        topic('north-talks', {
          joint: true,
          parties: ['ruritania'],
          mentions: [
            { say: '{talks}', near: '{north}' },
            { say: 'the talks|proposal', bare: 'article' },
            { say: 'the talks on gold', bare: 'article' },
            { say: 'diplomacy', bare: 'near' },
            { say: 'our table', speakers: true },
          ],
          not: ['talks with Elbonia'],
        }),
        topic('south-talks', {
          joint: true,
          parties: ['sylvania'],
          mentions: [
            { say: '{talks}', near: '{south}' },
            { say: 'the talks|proposal', bare: 'article' },
            { say: 'diplomacy', bare: 'near' },
            { say: 'our table', speakers: true },
          ],
        }),
        topic('dam', {
          article: 'dam',
          mentions: [
            { say: 'dam' },
            { say: 'old dam wall' },
            { say: 'end of the dam', orientation: 'against' },
            { say: 'ban on dams' },
            { say: 'concrete', bare: 'main' },
          ],
          not: ['on dams'],
        }),
        topic('mill', {
          article: 'mill',
          elsewhere: 'farm',
          mentions: [{ say: 'mill' }, { say: 'sails', bare: 'article' }],
        }),
        topic('pact', {
          frames: ['talks'],
          groups: { party: ['Elbonia'], talks: ['quarrels'] },
          mentions: [{ say: '{party} pact', near: '{talks}' }],
        }),
        topic('gates', { mentions: [{ say: 'gates', near: 'river', unless: 'garden' }] }),
      ],
    }),
  ],
  { people: [], organizations: [], states: [] },
);
