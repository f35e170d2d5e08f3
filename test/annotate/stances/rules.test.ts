import { describe, expect, it } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { stanceRules } from '../../../src/annotate/stances/rules.ts';
import { topicsFileSchema } from '../../../src/lexicon/topics.ts';
import { toTopicIndex } from '../../../src/lexicon/topics-index.ts';
import { toScene } from './scene.ts';

const topics = toTopicIndex(
  [
    topicsFileSchema.parse({
      groups: { talks: ['talks', 'negotiat*'], party: ['Sylvania', 'Ruritania'] },
      topics: [
        {
          id: 'talks',
          name: 'Talks',
          proposition: 'Ruritania and Sylvania should negotiate.',
          joint: true,
          doers: ['ruritania'],
          reserved: ['ruritania'],
          mentions: [{ say: '{talks}', near: '{party}' }],
          source: 'invented',
        },
        {
          id: 'dam',
          name: 'The dam',
          proposition: 'Sylvania should build the dam.',
          mentions: [
            { say: 'dam' },
            { say: 'monster dam', tone: 'against' },
            { say: 'blessed dam', tone: 'for' },
          ],
          source: 'invented',
        },
        {
          id: 'flood',
          name: 'The flood',
          proposition: 'The vale should be flooded.',
          doers: ['ruritania'],
          mentions: [{ say: '~flood the? vale' }],
          source: 'invented',
        },
        {
          id: 'raid',
          name: 'The raid',
          proposition: 'It is right to raid Ruritania.',
          doers: ['sylvania'],
          ongoing: true,
          mentions: [{ say: 'raided' }],
          source: 'invented',
        },
        {
          id: 'bomb',
          name: 'The bomb',
          proposition: 'Sylvania should have a bomb.',
          reproach: 'sylvania',
          mentions: [{ say: 'bomb|bombs' }],
          source: 'invented',
        },
      ],
    }),
  ],
  { people: [], organizations: [], states: [] },
);

function read(example: string) {
  const { view, quotes, speakers } = toScene(example);
  return findStances(view, quotes, speakers, topics, null).filter(({ holder }) => holder.id === 'ruritania');
}

describe('stance rules', () => {
  it('have names of their own', () => {
    expect(new Set(stanceRules.map(({ name }) => name)).size).toBe(stanceRules.length);
  });
  for (const { name, takes, leaves } of stanceRules)
    describe(name, () => {
      for (const [example, position] of takes)
        it(`takes ${example}`, () => {
          expect(read(example).map((stance) => [stance.rule, stance.position])).toEqual([[name, position]]);
        });
      for (const example of leaves)
        it(`leaves ${example}`, () => {
          expect(read(example).map(({ rule }) => rule)).not.toContain(name);
        });
    });
});
