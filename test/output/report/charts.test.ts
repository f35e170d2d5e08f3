import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawLanes } from '../../../src/output/report/charts/draw-lanes.ts';
import type { ChartPoint, Lane } from '../../../src/output/report/charts/lane.ts';
import { mergePoints } from '../../../src/output/report/charts/merge-points.ts';
import { toTickFormat, toTicks } from '../../../src/output/report/charts/to-ticks.ts';
import { toTimeSpan } from '../../../src/output/report/charts/to-time-span.ts';

const at = (day: string) => Date.parse(day);
const point = (day: string, label = '', position: ChartPoint['position'] = 'opposes'): ChartPoint => ({
  ...{ from: at(day), to: at(day), position, label, anchor: 'a1-s1' },
});
const day = (text: string) => ({ from: text, to: text });
const span = { from: at('2026-01-01'), to: at('2026-12-31') };

test.each([
  ['2026-03-01', '2026-03-08', ['2 Mar 2026', '4 Mar 2026', '6 Mar 2026']],
  ['2026-01-01', '2026-05-01', ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026']],
  ['2024-01-01', '2027-12-31', ['2024', '2025', '2026', '2027']],
])('marks from %s to %s', (from, to, expected) => {
  const ticks = toTicks({ from: at(from), to: at(to) }, 5);
  expect(ticks.map(toTickFormat(ticks))).toEqual(expected);
});

test('a century is marked too, and a second', () => {
  expect(toTicks({ from: at('1000-01-01'), to: at('2900-01-01') }, 5).length).toBeLessThan(20);
  expect(toTicks({ from: 0, to: 1 }, 5).length).toBeLessThan(3);
});

test.each([
  ['apart', [0, 20, 40], [1, 1, 1]],
  ['close', [0, 5, 40], [2, 1]],
  ['the number beside two takes room', [0, 5, 25, 60], [3, 1]],
  ['one', [7], [1]],
  ['none', [], []],
])('discs: %s', (_, times, sizes) => {
  const points = times.map(
    (from): ChartPoint => ({ from, to: from, position: 'supports', label: '', anchor: null }),
  );
  expect(mergePoints(points, (time) => time, 16, 24).map(({ points: own }) => own.length)).toEqual(sizes);
});

test('what lies far from all articles does not squeeze the rest', () => {
  const near = toTimeSpan([day('2026-03-02')], [day('2026-03-01'), day('1979-02-11'), null]);
  expect(near && new Date(near.from).getUTCFullYear()).toBe(2026);
  expect(toTimeSpan([], [day('1979-02-11')])?.from).toBeLessThan(at('1979-02-11'));
  expect(toTimeSpan([day('2026-03-02')], [])).toBeNull();
  expect(toTimeSpan([null], [null, { from: '', to: '' }])).toBeNull();
});

const lanes: Lane[] = [
  {
    label: '"><script>alert(1)</script> & <b> \u202e',
    points: [point('2026-02-01', '</title><img src=x onerror=alert(1)> "&amp;"'), point('2026-05-01')],
    changes: [],
  },
];

test('a drawing holds no style, no script and no element of a label', () => {
  const { markup } = drawLanes(lanes, span, 400, 'x" onload="alert(1)');
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  const names = new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()));
  for (const name of ['script', 'style', 'img', 'b']) expect(names).not.toContain(name);
  const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].map(({ name }) => name),
  );
  expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  expect([...document.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
    '#a1-s1',
    '#a1-s1',
  ]);
});

test('the same lanes give the same bytes', () => {
  expect(drawLanes(lanes, span, 400, 'x').markup).toBe(drawLanes(lanes, span, 400, 'x').markup);
});
