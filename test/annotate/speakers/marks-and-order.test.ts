import { expect, test } from 'vitest';
import { toClock, toVoiceMarks } from '../../../src/annotate/speakers/marks.ts';
import { orderAttributions } from '../../../src/annotate/speakers/order-attributions.ts';
import { toView } from './found.ts';
import { readMarked } from './marked.ts';

/** Words of a text by whose voice they are: `-` the narrator's, `told` and `quoted` ones as they stand. */
function voicesIn(marked: string): string {
  const { text, attributions } = readMarked(marked);
  const view = toView(text);
  const marks = toVoiceMarks(view, attributions);
  return view.tokens.map(({ text: word }, at) => (marks[at] ? `${marks[at]}${word}` : word)).join(' ');
}

test('whose voice words are: 1 in words told of, 2 between quotation marks', () => {
  const rows = [
    ['⟦Lund⟧ ⟨said⟩ {it rained}. It did.', 'Lund said 1it 1rained . It did .'],
    ['“It rained here today” was all.', '“ It rained here today ” was all .'],
    ['“It rained here again today” was all.', '“ 2It 2rained 2here 2again 2today ” was all .'],
    [
      '⟦Lund⟧ ⟨said⟩ {“it rained here ‘a lot again this very year’ and there”}.',
      'Lund said 1“ 2it 2rained 2here 2‘ 2a 2lot 2again 2this 2very 2year 2’ 2and 2there 1” .',
    ],
  ];
  expect(rows.map(([text = '']) => [text, voicesIn(text)])).toEqual(rows);
});

test('the clock goes on with each sentence of narration', () => {
  const rows: readonly (readonly [text: string, ...clock: number[]])[] = [
    ['It rained. It did. It was cold.', 1, 2, 3],
    ['No. It rained.', 0, 1],
    ['“It rained here again today,” he said. “It rained here again today.” It did.', 1, 1, 2],
    ['It rained.\n___\nIt did.', 1, 6, 7],
    ['It rained.\n5:45 p.m.\nIt did.', 1, 5, 6],
    ['It rained.\n5 pm\nIt did.', 1, 5, 6],
    ['It rained.\n17.45\nIt did.', 1, 5, 6],
    ['It rained.\n5:45 p.m. today\nIt did.', 1, 2, 3],
    ['It rained.\n__\nIt did.', 1, 1, 2],
    ['It rained.\n____________\nIt did.', 1, 6, 7],
    ['It rained.\n_____________\nIt did.', 1, 2, 3],
  ];
  const clockOf = (text: string) => {
    const view = toView(text);
    return [...toClock(view, toVoiceMarks(view, []))];
  };
  expect(rows.map(([text]) => [text, ...clockOf(text)])).toEqual(rows);
});

test('attributions in the order of their sources, each with the one whose words hold it', () => {
  const rows: readonly (readonly [text: string, ...order: string[]])[] = [
    ['⟦Lund⟧ ⟨said⟩ {no}. {Yes}, ⟨said⟩ ⟦Hale⟧.', 'Lund', 'Hale'],
    ['⟦Hale⟧ ⟨told⟩ us {that ⟦Lund⟧ ⟨said⟩ {no}}.', 'Hale', 'Lund in Hale'],
    [
      '⟦Hale⟧ ⟨told⟩ us {that ⟦Lund⟧ ⟨said⟩ {that ⟦Reed⟧ ⟨hoped⟩ {so}}}.',
      'Hale',
      'Lund in Hale',
      'Reed in Lund',
    ],
  ];
  const orderIn = (marked: string) => {
    const { text, attributions: found } = readMarked(marked);
    const attributions = found.toReversed();
    const nameOf = (index: number) => {
      const [source] = attributions[index]?.source ?? [];
      return text.slice(source?.start, source?.end);
    };
    return orderAttributions(toView(text), attributions).map(({ index, outer }) =>
      outer < 0 ? nameOf(index) : `${nameOf(index)} in ${nameOf(outer)}`,
    );
  };
  expect(rows.map(([text]) => [text, ...orderIn(text)])).toEqual(rows);
});
