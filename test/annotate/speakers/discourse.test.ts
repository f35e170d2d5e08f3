import { expect, test } from 'vitest';
import { Discourse } from '../../../src/annotate/speakers/discourse.ts';
import type { Party } from '../../../src/annotate/speakers/party.ts';
import { toJointParty } from '../../../src/annotate/speakers/party.ts';

const party = (id: string, thing = false): Party => ({
  ...{ id, name: id, kind: thing ? 'organization' : 'person', gender: null, plural: false },
  ...{ thing, entity: null, members: [] },
});
const [lund, hale, board] = [party('lund'), party('hale'), party('board', true)];
const both = toJointParty([lund, hale]);

const inMind = (discourse: Discourse, clock: number) =>
  discourse.inMind(clock).map(({ party: { id, members }, weight }) => ({
    who: members.length > 0 ? members.map((one) => one.id).join('+') : id,
    weight: Number(weight.toFixed(3)),
  }));

test('each mention adds weight, each sentence of narration takes some away', () => {
  const discourse = new Discourse();
  discourse.note(lund, 1, 0);
  discourse.note(hale, 0.4, 1);
  expect(inMind(discourse, 1)).toEqual([
    { who: 'lund', weight: 0.6 },
    { who: 'hale', weight: 0.4 },
  ]);
  discourse.note(hale, 0.4, 2);
  expect(inMind(discourse, 2)).toEqual([
    { who: 'hale', weight: 0.64 },
    { who: 'lund', weight: 0.36 },
  ]);
  expect(discourse.weightOf(hale, 2)).toBeCloseTo(0.64);
  expect(discourse.weightOf(hale, 1)).toBeCloseTo(0.64);
  expect(discourse.weightOf(board, 2)).toBe(0);
});

test('nobody weighs more than 1.6, and who is not named again is forgotten', () => {
  const discourse = new Discourse();
  discourse.note(lund, 1, 0);
  discourse.note(lund, 1, 0);
  discourse.note(hale, 1, 0);
  expect(inMind(discourse, 0)).toEqual([
    { who: 'lund', weight: 1.6 },
    { who: 'hale', weight: 1 },
  ]);
  expect(inMind(discourse, 6)).toEqual([
    { who: 'lund', weight: 0.075 },
    { who: 'hale', weight: 0.047 },
  ]);
  discourse.note(lund, 0.1, 7);
  expect(inMind(discourse, 7)).toEqual([{ who: 'lund', weight: 0.145 }]);
  discourse.note(hale, 0.2, 7);
  expect(discourse.weightOf(hale, 7)).toBeCloseTo(0.2);
});

test('several who speak together have a weight of their own', () => {
  const discourse = new Discourse();
  discourse.note(lund, 0.5, 0);
  expect(discourse.joint).toBe(null);
  discourse.note(both, 1, 0);
  expect(discourse.joint).toBe(both);
  expect(inMind(discourse, 0)).toEqual([
    { who: 'lund+hale', weight: 1 },
    { who: 'lund', weight: 0.5 },
  ]);
});

test('who spoke last is in focus, a person and a thing at once', () => {
  const discourse = new Discourse();
  expect(discourse.focus).toBe(null);
  discourse.noteSubject(lund, 1, 0);
  discourse.noteSubject(board, 1, 1);
  discourse.note(hale, 1, 1);
  expect(discourse.focus).toBe(board);
  expect([lund, hale, board].map((one) => discourse.isInFocus(one))).toEqual([true, false, true]);
  expect([lund, hale, board].map((one) => discourse.isActing(one, 1))).toEqual([false, false, true]);
  discourse.noteSubject(hale, 1, 2);
  expect([lund, hale, board].map((one) => discourse.isInFocus(one))).toEqual([false, true, true]);
});
