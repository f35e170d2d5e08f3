import { describe, expect, test } from 'vitest';
import { stanceRules } from '../../src/annotate/stances/rules.ts';
import file from '../../src/lexicon/en/stance-counts.json' with { type: 'json' };
import {
  type StanceKind,
  stanceConfidence,
  stanceCountOf,
  stanceFactorOf,
  stanceKeys,
} from '../../src/lexicon/stance-judge.ts';

const entries = Object.entries(file.counts) as [string, [number, number]][];
const sumOf = (keys: readonly (readonly [string, readonly number[]])[], at: 0 | 1) =>
  keys.reduce((sum, [, count]) => sum + (count[at] ?? 0), 0);

describe('what was counted', () => {
  test.each([0, 1] as const)('rules and standings add up to all (%i)', (at) => {
    const rules = entries.filter(([key]) => key.startsWith('rule '));
    const standings = entries.filter(([key]) => !key.startsWith('rule ') && key !== 'all');
    expect([sumOf(rules, at), sumOf(standings, at)]).toEqual(Array(2).fill(stanceCountOf('all')[at]));
  });

  test('nothing is right more often than it is there', () => {
    expect(entries.filter(([, [right, all]]) => right > all || right < 0)).toEqual([]);
  });
});

describe('how likely a stance is right', () => {
  const kind = (more: Partial<StanceKind>): StanceKind => ({
    ...{ rule: 'never-seen', position: 'supports', contradicted: false },
    ...more,
  });

  test('a rule never seen is as good as all together', () => {
    const [right, all] = stanceCountOf('all');
    const { standing } = stanceKeys(kind({}));
    const odds = (right / (all - right)) * stanceFactorOf(standing);
    expect(stanceConfidence(kind({}))).toBeCloseTo(odds / (1 + odds), 1);
    expect(stanceFactorOf(stanceKeys(kind({})).rule)).toBe(1);
  });

  test.each(['supports', 'opposes'])('another position beside it speaks against “%s”', (position) => {
    expect(stanceConfidence(kind({ position, contradicted: true }))).toBeLessThan(
      stanceConfidence(kind({ position })),
    );
  });

  test('is a share in two digits, whatever the rule', () => {
    for (const { name } of stanceRules)
      for (const position of ['supports', 'conditional', 'opposes'])
        for (const contradicted of [true, false]) {
          const confidence = stanceConfidence({ rule: name, position, contradicted });
          expect([confidence > 0 && confidence < 1, Number(confidence.toFixed(2))]).toEqual([
            true,
            confidence,
          ]);
        }
  });
});
