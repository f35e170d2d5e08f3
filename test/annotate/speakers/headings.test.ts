import { expect, test } from 'vitest';
import { isTitleCase } from '../../../src/annotate/speakers/headings.ts';
import { toLowerCaseTest } from '../../../src/annotate/speakers/lower-case-test.ts';
import type { ZoneName } from '../../../src/model/records.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import type { Paragraph } from '../../../src/text/view.ts';

/** Of the last line. */
function isTitled(text: string, zone: ZoneName): boolean {
  const view = toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone })),
  );
  return isTitleCase(view, view.paragraphs.at(-1) as Paragraph);
}

test.each<[line: string, zone: ZoneName, titled: boolean]>([
  ['Grain Plan Fails Before Harvest', 'headline', true],
  ['Grain plan fails before harvest', 'headline', false],
  ['Grain Plan Fails Again', 'headline', true],
  // Four longer words at least; shorter ones do not count.
  ['Grain Plan Fails', 'headline', false],
  ['Grain Plan Fails In The Old Sea', 'headline', false],
  ['a Grain Plan to be of no use at all Fails Again', 'headline', true],
  ['One 2022 Plan 2023 Fails 2024', 'headline', false],
  // Seven in ten.
  ['Grain Plan Fails Again Over Zenda Port while many slept here', 'headline', false],
  ['Grain Plan Fails Again Over Zenda Port while many slept', 'headline', true],
  // Body lines seldom are headings, and none that ends with a stop.
  ['Grain Plan Fails Before Harvest', 'body', true],
  ['Grain Plan Fails Before Harvest.', 'body', false],
  ['Grain Plan Fails Before Harvest.', 'headline', true],
  ['Grain Plan Fails. Zenda Waits', 'body', true],
  ['Zenda '.repeat(60).trim(), 'body', true],
  [`${'It rained. '.repeat(30)}\nGrain Plan Fails Before Harvest`, 'body', true],
  ['Zenda '.repeat(61).trim(), 'body', false],
])('%s as %s is in title case: %s', (line, zone, titled) => {
  expect(isTitled(line, zone)).toBe(titled);
});

test.each<[text: string, word: string, lower: boolean]>([
  ['The dam broke.', 'dam', true],
  ['Dam and Dam.', 'dam', false],
  ['The dams broke.', 'dam', false],
  ['The dams and the dam broke.', 'dam', true],
  ['A big dam', 'dam', true],
  ['dam', 'dam', false],
  // Words that begin alike are passed over twenty times.
  [`${'The dams '.repeat(19)} dam.`, 'dam', true],
  [`${'The dams '.repeat(20)} dam.`, 'dam', false],
  // The text is searched up to a bound.
  [`${'X'.repeat(39_995)} dam.`, 'dam', true],
  [`${'X'.repeat(39_999)} dam.`, 'dam', false],
  // Tags below an article have no capitals at all.
  ['Lund came.\ntom reed ida lund ferries', 'lund', false],
  ['Lund came.\nThe tom reed ida lund ferries', 'lund', true],
])('%.40s has %s in lower case: %s', (text, word, lower) => {
  const isAlsoLower = toLowerCaseTest(text);
  expect([isAlsoLower(word), isAlsoLower(word)]).toEqual([lower, lower]);
});
