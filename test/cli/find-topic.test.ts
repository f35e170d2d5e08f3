import { expect, test } from 'vitest';
import { findTopic } from '../../src/cli/find-topic.ts';

const ids = ['us-talks', 'eu-talks', 'missile-limits', 'nuclear-programme', 'nuclear-weapons', 'talks'];

test.each<[name: string, id: string | null]>([
  ['missile-limits', 'missile-limits'],
  ['Missile-Limits', 'missile-limits'],
  ['missiles', 'missile-limits'],
  ['missile', 'missile-limits'],
  ['nuclear weapon', 'nuclear-weapons'],
  ['talks', 'talks'],
  ['us talks', 'us-talks'],
  ['nuclear', null],
  ['u', null],
  ['mis', null],
  ['missiles talks', null],
  ['', null],
  ['—', null],
])('%j is %j', (name, id) => expect(findTopic(name, ids)).toBe(id));
