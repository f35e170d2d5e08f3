import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/lines.ts';
import { findQuotations } from '../../src/text/quotations.ts';

/** Outermost quotations of a text, as they stand; unclosed ones end in `…open`. */
function read(text: string): string[] {
  return findQuotations(text, findLines(text))
    .filter(({ depth }) => depth === 0)
    .map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '…open'));
}

describe('quotation marks', () => {
  const rows: readonly (readonly [text: string, quotations: readonly string[]])[] = [
    ['He said “no” and left.', ['“no”']],
    ['He said "no" and left.', ['"no"']],
    ["He said 'no' and left.", ["'no'"]],
    ['He said «no» and left.', ['«no»']],
    ["He said ``no'' and left.", ["``no''"]],
    ["He said ''no'' and left.", ["''no''"]],
    ['He said “no" and left.', ['“no"']],
    ['‘They aren’t here,’ he said.', ['‘They aren’t here,’']],
    ['‘The ministers’ plan failed,’ he said.', ['‘The ministers’ plan failed,’']],
    ['The ‘talks’ were ‘short’.', ['‘talks’', '‘short’']],
    ['“He told me ‘no’,” she said.', ['“He told me ‘no’,”']],
    ['‘He told me “no”,’ she said.', ['‘He told me “no”,’']],
    ["''He said 'no,''' she recalled.", ["''He said 'no,'''"]],
    ['“One,” he said. “Two.”', ['“One,”', '“Two.”']],
    ['“One, he said. “Two.”', ['“One, he said. …open', '“Two.”']],
    ['One,” he said. “Two.”', ['“Two.”']],
    ['“A lost mark', ['“A lost mark…open']],
    ['[“Why?”] he asked.', ['“Why?”']],
    ['He paused—“no”—and left.', ['“no”']],
  ];
  for (const [text, quotations] of rows) it(text, () => expect(read(text)).toEqual(quotations));

  const none = [
    'The officials’ demands grew.',
    "It's the '90s, isn't it?",
    'Rock ’n’ roll ’til dawn.',
    'He is 6\'2" tall.',
    'A 5" pipe and a 3\' board.',
    'O’Brien met D’Angelo.',
    '',
  ];
  for (const text of none) it(`none in ${text}`, () => expect(read(text)).toEqual([]));

  /** `> ` for each quotation that holds it, then the words; `after N` where it goes on with the Nth. */
  const whole: readonly (readonly [text: string, quotations: readonly string[]])[] = [
    ['‘They aren’t here,’ he said of the ministers’ plan.', ['‘They aren’t here,’']],
    [
      '“He said ‘it is “no” to us’ and left,” she said.',
      ['“He said ‘it is “no” to us’ and left,”', '> ‘it is “no” to us’', '> > “no”'],
    ],
    ['“One.\n“Two.\n“Three.”', ['“One.…open', '“Two.…open after 0', '“Three.” after 1']],
    ['“One.\nTwo.”\nThree.', ['“One.…open', 'Two.” after 0']],
    ['“One.\nTwo” it was.\nThree.', ['“One.…open']],
    ['“One.\n‘Two.’', ['“One.…open', '‘Two.’']],
    ['‘One.\n‘Two.’', ['‘One.…open', '‘Two.’ after 0']],
    ['‘One is here.\nTwo.', []],
    ['«One.\n«Two.»', ['«One.…open', '«Two.» after 0']],
    ['He said “no "yes" no” and left.', ['“no …open', '"yes"']],
    ["It is 5\" long and 6' tall, '90s, '90 and '9.", []],
    ["He said '95 was good' and 'no'.", ["'no'"]],
    ['”No” he said. ”No”.', ['”No”', '”No”']],
    ['He said ” no ” and left.', []],
    ['He said " no " and left.', ['" no "']],
    ["``no'' and `no' and ''no'' and ```no'''.", ["``no''", "`no'", "''no''", "```no'''", "> `no'"]],
    ["''He said 'no''' and '''no'''.", ["''He said 'no'''", "> 'no'", "'''no'''", "> 'no'"]],
    ["rock 'n' roll and 'n roll", []],
    ["''", []],
    ["'a", []],
    ['‘90s’ and ‘9’', ['‘9’']],
  ];
  it.each(whole)('%s: depth, end and what goes on', (text, quotations) => {
    const found = findQuotations(text, findLines(text)).map(
      ({ start, end, depth, closed, continues }) =>
        `${'> '.repeat(depth)}${text.slice(start, end)}${closed ? '' : '…open'}${continues < 0 ? '' : ` after ${continues}`}`,
    );
    expect(found).toEqual(quotations);
  });

  it('goes on with a quotation that the next paragraph opens again', () => {
    const text = '“First part.\n“Second part.”\nNo more.';
    const found = findQuotations(text, findLines(text));
    expect(found.map(({ continues, closed }) => [continues, closed])).toEqual([
      [-1, false],
      [0, true],
    ]);
  });

  it('harms no other paragraph by a stray mark', () => {
    expect(read('A stray “ mark\nHe said “no”.')).toContain('“no”');
    expect(read('A stray ” mark\nHe said “no”.')).toEqual(['“no”']);
  });

  it('nests and stays inside its paragraph, whatever the marks', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '«',
      '»',
      '`',
      ' ',
      'a',
      's',
      '.',
      ',',
      '\n',
      '😀',
      '1',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        const lines = findLines(text);
        let last = -1;
        for (const { start, end, inner, paragraph } of findQuotations(text, lines)) {
          const line = lines[paragraph];
          expect(line && start >= line.start && end <= line.end).toBe(true);
          expect(start <= inner.start && inner.start <= inner.end && inner.end <= end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
    );
  });
});
