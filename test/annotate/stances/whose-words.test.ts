import { describe, expect, it } from 'vitest';
import { findStances } from '../../../src/annotate/stances/find-stances.ts';
import { topicsFileSchema } from '../../../src/lexicon/topics.ts';
import { toTopicIndex } from '../../../src/lexicon/topics-index.ts';
import { toScene } from './scene.ts';

const topic = (id: string, say: string, joint: boolean) => ({
  id,
  name: id,
  proposition: `For the ${id}.`,
  joint,
  mentions: say.split('|').map((one) => ({ say: one })),
  source: 'invented',
});

const topics = toTopicIndex(
  [topicsFileSchema.parse({ topics: [topic('talks', 'talks|meetings', true), topic('dam', 'dam', false)] })],
  { people: [], organizations: [], states: [] },
);

const read = (text: string) => {
  const { view, quotes, speakers } = toScene(text);
  return findStances(view, quotes, speakers, topics, null).map((one) => `${one.topic.id} ${one.position}`);
};

describe('whose words they are, and of what', () => {
  it.each([
    // What another is told to have said is his.
    ['Ruritania |said| <the mayor had told them that the dam was useful>', []],
    ['Ruritania |said| <it had told them that the dam was useful>', ['dam supports']],
    // Where somebody says it is no matter of his.
    ['Ruritania |said| <it has argued in meetings that war was folly>', []],
    // What is said of the deed, or of the row, is not said of what it is about.
    ['Ruritania |said| <flooding a vale in the middle of talks was folly>', []],
    ['Ruritania |said| <the row over the dam was folly>', []],
    ['Ruritania |said| <the dam was folly>', ['dam opposes']],
    ['Ruritania |said| <talks that lead away from the dam were useful>', ['talks supports']],
    // Of two things the worse one.
    ['Ruritania |said| <any ditch would be better than the dam>', ['dam opposes']],
    // What is given in return is not what is stopped.
    ['Ruritania |urged| <Sylvania to stop the trade in exchange for the dam>', ['dam supports']],
    ['Ruritania |urged| <Sylvania to stop the dam>', ['dam opposes']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
