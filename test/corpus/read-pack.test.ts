import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { PackError, readPack } from '../../src/corpus/read-pack.ts';
import { makeFolder, type TemporaryFolder } from './temporary-folder.ts';

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

const FILES = {
  'pack.json': '{"name":"x","title":"X","description":"Made up","language":"en","version":1}',
  'people.json': '{"people":[{"id":"jane-doe","name":"Jane Doe","source":"made up"}]}',
  'organizations.json': '{"organizations":[]}',
  'states.json': '{"states":[]}',
  'groups.json': '{"groups":[]}',
  'outlets.json': '{"outlets":[]}',
  'topics.json': '{"topics":[]}',
};

test('a small pack: what may be left out is filled in', async () => {
  folder = await makeFolder(FILES);
  const { people, info } = await readPack(folder.path);
  expect(people).toEqual([{ id: 'jane-doe', name: 'Jane Doe', source: 'made up', aliases: [], roles: [] }]);
  expect(info.name).toBe('x');
});

test('fields that no schema has are told', async () => {
  folder = await makeFolder({
    ...FILES,
    'people.json':
      '{"$schema":"people.schema.json","people":[{"id":"a","name":"A","source":"s","alias":["B"]}]}',
    'topics.json':
      '{"groups":{"talks":["talks"]},"topics":[{"id":"t","name":"T","proposition":"P.","source":"s","cameo":{"deny":"016"},"mentions":[{"say":"{talks}"},{"say":"b","bear":"near"}]}]}',
  });
  const told: string[] = [];
  await readPack(folder.path, (fault) => told.push(fault));
  expect(told).toEqual([
    'people.json: people[0].alias: there is no such field',
    'topics.json: topics[0].mentions[1].bear: there is no such field',
  ]);
});

describe('what is wrong is told with file and field', () => {
  test.each([
    ['people.json', undefined, /people\.json: cannot be read \(ENOENT\)/],
    ['people.json', '{', /people\.json: is no JSON/],
    [
      'people.json',
      '{"people":[{"id":"a","name":"A","source":"s"},{"id":"b","name":3,"source":"s"}]}',
      /people\.json: people\[1\]\.name: /,
    ],
    ['people.json', '{"people":[{"id":"No Id","name":"A","source":"s"}]}', /people\.json: people\[0\]\.id: /],
    ['states.json', '{"states":[{"id":"a","name":"A"}]}', /states\.json: states\[0\]\.source: /],
    ['topics.json', '[]', /topics\.json: the file: /],
    ['pack.json', '{"__proto__":{"name":"x"}}', /pack\.json: name: /],
  ])('%s %j', async (name, content, message) => {
    const { [name]: _, ...others } = FILES as Record<string, string>;
    folder = await makeFolder(content === undefined ? others : { ...others, [name]: content });
    const failure = await readPack(folder.path).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PackError);
    expect((failure as Error).message).toMatch(message);
  });
});

describe('the shipped pack', () => {
  const shipped = fileURLToPath(new URL('../../src/lexicon/packs/iran', import.meta.url));

  test('follows its schemas, and ids are unique', async () => {
    const told: string[] = [];
    const pack = await readPack(shipped, (fault) => told.push(fault));
    expect(told).toEqual([]);
    for (const list of [
      pack.people,
      pack.organizations,
      pack.states,
      pack.groups,
      pack.outlets,
      pack.topics.topics,
    ]) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(ids.length).toBeGreaterThan(0);
    }
  });
  test('says where every entry comes from', async () => {
    for (const name of ['people', 'organizations', 'states', 'groups', 'outlets', 'topics']) {
      const file = JSON.parse(await readFile(path.join(shipped, `${name}.json`), 'utf8')) as Record<
        string,
        { id: string; source?: string }[]
      >;
      expect(file[name]?.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
    }
  });
});
