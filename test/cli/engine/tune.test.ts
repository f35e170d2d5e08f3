import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { toSettings } from '../../../src/cli/engine/tune.ts';

const tuning = { growth: 15, inlined: 100, budget: 400 };

describe('what V8 is told', () => {
  test.each([
    ['10.2.154.26-node.36', []],
    [
      '11.3.244.8-node.38',
      ['heap-growing-percent=15', 'max-inlined-bytecode-size-cumulative=100', 'interrupt-budget=400'],
    ],
    ['11.8.172.17-node.18', ['heap-growing-percent=15', 'max-inlined-bytecode-size-cumulative=100']],
    ['12.4.254.21-node.57', ['heap-growing-percent=15', 'max-inlined-bytecode-size-cumulative=100']],
    ['13.6.233.17-node.53', ['heap-growing-percent=15', 'max-inlined-bytecode-size-cumulative=100']],
    ['14.1.146.11-node.25', ['heap-growing-percent=15', 'max-inlined-bytecode-size-cumulative=100']],
    ['15.0.1', []],
    ['', []],
  ])('by V8 %s', (version, settings) => {
    expect(toSettings(version, tuning)).toEqual(settings.map((setting) => `--${setting}`));
  });

  test('this V8 knows all of it', () => {
    const settings = toSettings(process.versions.v8, tuning);
    const { status, stderr } = spawnSync(process.execPath, [...settings, '-e', '0'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
