import path from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../src/corpus/read-pack.ts';
import type { Pack } from '../../src/lexicon/pack.ts';
import { findPackFaults } from '../../src/lexicon/pack-faults.ts';
import { topicsFileSchema } from '../../src/lexicon/topics.ts';
import { root } from '../e2e/run.ts';

const source = 'made up';
const topic = { name: 'T', proposition: 'P.', source };

const pack = (changed: Partial<Pack> = {}): Pack => ({
  info: { name: 'p', title: 'P', description: '', language: 'en', version: 1 },
  people: [],
  organizations: [],
  states: [
    {
      ...{ id: 'ruritania', name: 'Ruritania', aliases: [], capitalVoice: [], adjectives: [] },
      people: [],
      ambiguous: false,
      source,
    },
  ],
  groups: [],
  outlets: [],
  topics: topicsFileSchema.parse({ topics: [] }),
  ...changed,
});

const person = { id: 'a', name: 'A', aliases: [], source };
const role = { title: 'Minister', also: [] };

test('nothing wrong', async () => {
  const people = [
    { ...person, country: 'ruritania', roles: [{ ...role, of: 'ruritania', from: '2024-08', to: null }] },
  ];
  expect(await findPackFaults(pack({ people }))).toEqual([]);
});

test.each<[Partial<Pack>, string]>([
  [
    { people: [{ ...person, country: 'sylvania', roles: [] }] },
    'people.json: people[0].country: there is no state "sylvania"',
  ],
  [
    { people: [{ ...person, roles: [role, { ...role, of: 'b' }] }] },
    'people.json: people[0].roles[1].of: there is no state or organization "b"',
  ],
  [
    { people: [{ ...person, roles: [{ ...role, from: 'May 2024' }] }] },
    'people.json: people[0].roles[0].from: "May 2024" is no EDTF date, such as 2024-08',
  ],
  [
    {
      people: [
        { ...person, roles: [] },
        { ...person, roles: [] },
      ],
    },
    'people.json: people[1].id: a is people[0] already',
  ],
  [
    { groups: [{ id: 'g', name: 'G', aliases: [], members: ['ruritania', 'x'], source }] },
    'groups.json: groups[0].members[1]: there is no entry "x"',
  ],
  [
    { outlets: [{ id: 'o', name: 'O', domains: [], aliases: [], country: 'x', source }] },
    'outlets.json: outlets[0].country: there is no state "x"',
  ],
  [
    {
      topics: topicsFileSchema.parse({
        topics: [{ ...topic, id: 't', mentions: [{ say: '{parley} now' }] }],
      }),
    },
    'topics.json: topics[0].mentions[0]: there is no group of words "parley"',
  ],
  [
    {
      topics: topicsFileSchema.parse({
        topics: [{ ...topic, id: 't', frames: ['quarrel'], mentions: [{ say: '{talks}' }] }],
      }),
    },
    'topics.json: topics[0].frames[0]: there is no frame "quarrel"',
  ],
  [
    {
      topics: topicsFileSchema.parse({
        topics: [{ ...topic, id: 't', groups: { party: ['{foes}'] }, frames: ['talks'], mentions: [] }],
      }),
    },
    'topics.json: topics[0].groups.party: there is no group of words "foes"',
  ],
  [
    {
      topics: topicsFileSchema.parse({
        topics: [{ ...topic, id: 't', parties: ['ruritania', 'x'], mentions: [{ say: 'talks' }] }],
      }),
    },
    'topics.json: topics[0].parties[1]: there is no entry "x"',
  ],
])('%#: %j', async (changed, fault) => {
  expect(await findPackFaults(pack(changed))).toEqual([fault]);
});

test('the shipped pack has none', async () => {
  expect(await findPackFaults(await readPack(path.join(root, 'src/lexicon/packs/iran')))).toEqual([]);
});
