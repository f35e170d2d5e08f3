import { expect, test } from 'vitest';
import { checkMarkup } from '../../../src/import/html/check-markup.ts';
import { toPage } from '../samples.ts';

const DIV = '<div>';
const END = '</div>';

test.each([
  ['a page', toPage()],
  ['a large page', '<p class="a">Some words of it.</p>'.repeat(20_000)],
  ['a deep page', DIV.repeat(200) + 'words '.repeat(100)],
  [
    'large scripts and pictures',
    `<script>${'if (a < b) {}'.repeat(10_000)}</script><img src="data:${'A'.repeat(5_000_000)}">`,
  ],
  ['ends without beginnings', END.repeat(100_000)],
  ['an endless comment', '<!--'.repeat(1_000_000)],
])('can be taken apart: %s', (_, html) => {
  expect(checkMarkup(html)).toBeNull();
});

test.each([
  ['depth', DIV.repeat(300), 'is nested deeper than 256 elements'],
  ['depth, whatever is closed', `${DIV}</p>`.repeat(300), 'is nested deeper than 256 elements'],
  ['depth, hidden in attributes', `<div title="${END}">`.repeat(300), 'is nested deeper than 256 elements'],
  ['elements', '<br>a'.repeat(50_000), 'holds too many elements for an article'],
  ['entities', '&amp;'.repeat(100_000), 'holds too many elements for an article'],
  ['marks', '<'.repeat(16_000_000), 'holds too many elements for an article'],
  [
    'branches',
    `${DIV.repeat(200)}x${END.repeat(200)}`.repeat(190),
    'is too large and too deep for an article',
  ],
  ['deep text', `${DIV.repeat(200)}${'x'.repeat(2_000_000)}`, 'is too large and too deep for an article'],
  ['text', `<p>${' '.repeat(4_000_000)}`, 'holds too much text for an article'],
  [
    'attributes',
    `<p ${Array.from({ length: 400 }, (_, at) => `a${at}="1"`).join(' ')}>`,
    'holds an element that is no part of an article',
  ],
  ['classes', `<p class="${'a '.repeat(20_000)}">`, 'holds an element that is no part of an article'],
])('too much: %s', (_, html, problem) => {
  expect(checkMarkup(html)).toBe(problem);
});
