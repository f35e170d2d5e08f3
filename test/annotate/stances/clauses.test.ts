import { expect, test } from 'vitest';
import { toClauses } from '../../../src/annotate/stances/clauses.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';

/** Texts with | where a clause begins: a mark or a conjunction belongs to what it begins. */
const texts: readonly string[] = [
  'It left.| It came back.',
  'It left|; it came',
  'It left| but it came',
  'It left,| though it came',
  'The dam| which broke',
  'The man| who left',
  'It left| because it rained',
  'It left| while it rained',
  'It left| yet it came',
  'It left| (it rained| )',
  'It left| – it rained',
  'It left|: it rained',
  'It said that it left',
  'It said that it left and| that it came',
  'It said that it left or| that it came',
  'It left and came',
  'It left,| and came',
  'It left,| as it rained',
  'It left as it rained',
  'It left,| with a cup',
  'It left with a cup',
  'It left,| we came',
  'It left, Lund came',
  'It left,| saying no',
  'It left, king of all',
  'It left,| doing so',
  'It left saying no',
  'It said,| “no',
  'It said|:| “no',
  'It said “no',
  'It left| if it rained,| it came',
  'If it rained,| it came, Lund came',
  'If it rained,| Lund came, Os left',
  'Once it rained,| Lund came',
  'Should it rain,| Lund comes',
  'It said it would go| should Lund come',
  'It said Lund should come',
  'What they said Lund should do',
  'It is after a dam',
  'It left| after the rain',
  'It left,| a move he called wrong',
  'It left| –| a bold step he called wrong',
  'It left, a man of letters',
  'It made a move he called wrong',
  'Until it rains,| Lund stays',
  'Often it rains, Lund stays',
  'It left| and we came',
  'It left| and it came',
  'It left| or she came',
  'It left| but we came',
  'It wants no bomb| and rejects talks',
  'It wants no bomb| and rejected talks',
  'It wants no bomb| or oppose talks',
  'It wants no bomb| and favors talks',
  'It wants no bomb| and favours talks',
  'It rejects and condemns talks',
  'It wants no bomb and rejecting talks',
];

test('where clauses begin', () => {
  const found = texts.map((marked) => {
    const text = marked.replaceAll('|', '');
    const view = toTextView(
      text,
      findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
    );
    const clauses = toClauses(view.tokens);
    let out = '';
    let at = 0;
    for (const [index, { end }] of view.tokens.entries()) {
      const begins = index > 0 && clauses[index] !== clauses[index - 1];
      out += (begins ? '|' : '') + text.slice(at, end);
      at = end;
    }
    return out;
  });
  expect(found).toEqual(texts);
});
