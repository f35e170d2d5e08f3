import { expect, test } from 'vitest';
import { findTopicMentions } from '../../../src/annotate/stances/topic-mentions.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { rivalTopics } from './rival-topics.ts';

/** [words that bring topics up](topics): `?` where the text around tells which, `whose` where the holder does. */
const texts: readonly string[] = [
  'Ruritania held [talks](north-talks).',
  'Sylvania held [talks](south-talks).',
  'Elbonia held talks.',
  'Ruritania left, but Sylvania held [talks](south-talks).',
  'Ruritania left, but [talks](north-talks) were held.',
  'Ruritania and Sylvania held [talks](north-talks south-talks).',
  'Ruritania held talks with Elbonia.',
  'Ruritania held [talks](north-talks). [The talks](north-talks?) failed.',
  'Sylvania left. [The talks](south-talks?) failed.',
  'The talks failed.',
  'Ruritania left. [The talks](north-talks?) failed.',
  'Ruritania held [talks](north-talks). It rained. It rained. It rained. [The talks](north-talks?) failed.',
  'Ruritania held [talks](north-talks). It rained. It rained. It rained. It rained. [The talks](north-talks?) failed.',
  'Ruritania held [talks](north-talks). Sylvania held [talks](south-talks). [The talks](south-talks?) failed.',
  'Ruritania held [talks](north-talks). Ruritania held [talks](north-talks). Sylvania held [talks](south-talks). It rained. It rained. It rained. It rained. [The talks](north-talks?) failed.',
  'Ruritania held [talks](north-talks). It rained. It rained. [Diplomacy](north-talks?) failed.',
  'Ruritania held [talks](north-talks). It rained. It rained. It rained. It rained. Diplomacy failed.',
  'Diplomacy failed. Ruritania held [talks](north-talks).',
  '[Diplomacy](north-talks?) failed as Ruritania held [talks](north-talks).',
  'Ruritania held [talks](north-talks). The talks with Elbonia failed. The talks ended.',
  'The talks with Elbonia failed, and the [talks](north-talks) of Ruritania ended, and the [talks](north-talks) go on.',
  'Ruritania held [talks](north-talks). [The talks on gold](north-talks?) failed.',
  'Ruritania held [talks](north-talks). [Our table](whose) is full.',
  '[Our table](whose) is full.',
  'The [dam](dam) broke.',
  'The [old dam wall](dam) broke.',
  'The [end of the dam](dam) came.',
  'The [dam](dam), the [dam](dam).',
  'The [gates](gates) by the river.',
  'The gates. The river.',
  'The gates in the garden.',
  'The [gates](gates) by the river, though the garden is near.',
  'The garden, but the [gates](gates) by the river.',
  'The [gates](gates), but the river rose. The garden.',
  'The gates by the river in the garden.',
  'The [gates](gates) by the river. The garden.',
  'The gates, but the river rose in the garden.',
  'The [gates](gates) at the river, but a garden.',
  'It rained.\nIt rained.\nIt rained.\nThe [dam](dam) broke.',
  'It rained.\nIt rained.\nIt rained.\nIt rained.\nThe dam broke.',
  'It rained.\nIt rained.\nIt rained.\nIt rained.\nThe dam broke. The dam fell. The dam sank.',
  'It rained.\nIt rained.\nIt rained.\nIt rained.\nThe [dam](dam) broke. The [dam](dam) fell. The [dam](dam) sank. The [dam](dam).',
  'It rained.',
  '[Negotiating](north-talks) with Ruritania is hard.',
  'The [dam](dam) broke. A [ban on dams](dam) and a dispute on dams.',
  'The [dam](dam) broke. The [dam](dam) fell. It rained. It rained. It rained. It rained. [Concrete](dam?) is dear.',
  'The [dam](dam) broke. It rained. It rained. It rained. It rained. Concrete is dear.',
  'The [mill](mill) stood.\nThe [sails](mill?) turned.',
  'The [mill](mill) stood.\nThe farm burned. The sails turned.',
  'The [mill](mill) stood.\nThe [sails](mill?) turned. The farm burned.',
  'The [mill](mill) stood. The farm burned. The [sails](mill?) turned.',
  'The farm burned. The [mill](mill) stood. The [sails](mill?) turned.',
  'The [mill](mill) stood. The [mill](mill) ran. The [mill](mill) fell.\nThe farm burned.\nThe [sails](mill?) turned.',
  'The [mill](mill) stood.\nThe farm burned.\nThe farm smoked.\nThe farm fell.\nThe sails turned.',
  'They [sat with the men of Elbonia](pact).',
  'Lund [met Elbonia](pact).',
  'Lund contacted a friend in Elbonia.',
  'The [Elbonia pact](pact) ended the [quarrels](pact?).',
  'Lund [met Elbonia](pact). He [left the door ajar](pact?).',
];

const unmarked = (marked: string) => marked.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

test('what brings a topic up, and which', () => {
  const found = texts.map((marked) => {
    const text = unmarked(marked);
    const view = toTextView(
      text,
      findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
    );
    const names = new Map<string, string[]>();
    for (const { topic, first, last, explicit, speakers } of findTopicMentions(view, rivalTopics).found) {
      const place = `${view.tokens[first]?.start} ${view.tokens[last - 1]?.end}`;
      const name = speakers ? 'whose' : `${rivalTopics.topics[topic]?.ref.id}${explicit ? '' : '?'}`;
      names.set(place, [...(names.get(place) ?? []), name]);
    }
    return [...names].reduceRight((out, [place, own]) => {
      const [start = 0, end = 0] = place.split(' ').map(Number);
      return `${out.slice(0, start)}[${out.slice(start, end)}](${own.join(' ')})${out.slice(end)}`;
    }, text);
  });
  expect(found).toEqual(texts);
});
