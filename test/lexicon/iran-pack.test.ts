import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPack } from '../../src/corpus/read-pack.ts';
import type { Pack } from '../../src/lexicon/pack.ts';
import { root } from '../e2e/run.ts';

let pack: Pack;

beforeAll(async () => {
  pack = await readPack(path.join(root, 'src/lexicon/packs/iran'));
});

test('people, with the offices they held', () => {
  expect(pack.people.length).toBeGreaterThanOrEqual(150);
  expect(pack.people.filter(({ roles }) => roles.length > 0).length).toBeGreaterThanOrEqual(150);
});

test('organisations', () => {
  expect(pack.organizations.length).toBeGreaterThanOrEqual(80);
});

test('all members of the United Nations, with capitals', () => {
  expect(pack.states.length).toBeGreaterThanOrEqual(193);
  expect(pack.states.filter(({ capital }) => !capital)).toEqual([]);
});

// The adjective is the name itself, or shared with another state.
const WITHOUT_ADJECTIVE = ['dominica', 'liechtenstein', 'new-zealand', 'republic-of-the-congo', 'vatican'];

test('states with their adjectives', () => {
  const without = pack.states.filter(({ adjectives }) => adjectives.length === 0).map(({ id }) => id);
  expect(without.sort()).toEqual(WITHOUT_ADJECTIVE);
});

test('outlets, each with a domain', () => {
  expect(pack.outlets.length).toBeGreaterThanOrEqual(60);
  expect(pack.outlets.filter(({ domains }) => domains.length === 0)).toEqual([]);
});

describe('voices of states', () => {
  test.each([
    ['iran', 'Tehran'],
    ['united-states', 'Washington'],
    ['russia', 'Kremlin'],
  ])('%s speaks as %s', (id, voice) => {
    expect(pack.states.find((state) => state.id === id)?.capitalVoice).toContain(voice);
  });

  test('the White House is an organisation', () => {
    expect(pack.organizations.map(({ id }) => id)).toContain('white-house');
  });
});
