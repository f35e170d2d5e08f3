import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { diffWords } from '../../../src/output/report/diff-words.ts';
import { toSafeText } from '../../../src/output/sanitise.ts';

test.each([
  ['“We will not talk.”', '“We will talk.”', '“We will <del>not</del> talk.”', '“We will talk.”'],
  ['talks are over', 'talks are not at all over', 'talks are over', 'talks are <ins>not at all</ins> over'],
  ['a <b> c', 'a d c', 'a &lt;<del>b</del>&gt; c', 'a <ins>d</ins> c'],
  ['no word', 'shared here', '<del>no word</del>', '<ins>shared here</ins>'],
])('%s / %s', (gist, wording, left, right) => {
  const diff = diffWords(gist, wording);
  expect([diff.gist.markup, diff.wording.markup]).toEqual(
    [left, right].map((text) => text.replaceAll("'", '&#39;')),
  );
  expect(diff.isSame).toBe(false);
});

test('case, British spelling and punctuation make no difference', () => {
  expect(diffWords('Its defence programme', 'its “defense” program.').isSame).toBe(true);
});

test('nothing is lost on either side', () => {
  const words = fc.array(fc.constantFrom('talks', 'over', 'not', '<i>', '“we', 'we”', '&', '…'), {
    maxLength: 15,
  });
  const textOf = (markup: string) =>
    parseHTML(`<html><body>${markup}</body></html>`).document.body.textContent;
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [gist, wording] = [left.join(' '), right.join(' ')];
      const diff = diffWords(gist, wording);
      expect(textOf(diff.gist.markup)).toBe(toSafeText(gist));
      expect(textOf(diff.wording.markup)).toBe(toSafeText(wording));
    }),
  );
});
