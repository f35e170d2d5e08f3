import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { helpTopics } from '../../src/cli/help/help-topics.ts';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { json, root, run } from './run.ts';

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

describe('help', () => {
  test('of everything: examples, commands, topics', async () => {
    const { stdout, stderr, code } = await run(['help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Examples:\n {2}\$ iran-corpus /);
    for (const { name } of commandSpecs) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout).toContain('help topics');
    expect((await run(['--help'])).stdout).toBe(stdout);
  });
  test('of a command is what --help prints: examples, then options under headings', async () => {
    const { stdout } = await run(['help', 'quotes']);
    expect(stdout).toMatch(
      /^Examples:\n[\s\S]*\nUsage: [\s\S]*\nChoosing:\n[\s\S]*\nPrinting:\n[\s\S]*\nReading:\n/,
    );
    expect((await run(['quotes', '--help'])).stdout).toBe(stdout);
  });
  test('topics are listed, and each is shown', async () => {
    const { stdout } = await run(['help', 'topics']);
    for (const { name, summary } of helpTopics)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}`, 'm'));
    const { stdout: codes, code } = await run(['help', 'exit-codes']);
    expect(code).toBe(0);
    expect(codes).toMatch(/^ {2}3 +some input could not be read/m);
  });
});

describe('pack', () => {
  const kosovo = path.join(root, 'fixtures/packs/kosovo');
  test('tells the topics of the shipped one, and of another', async () => {
    expect((await run(['pack'])).stdout).toContain('missile-limits');
    const { name, people, topics } = await json<{ name: string; people: number; topics: { id: string }[] }>([
      'pack',
      '--pack',
      kosovo,
      '--json',
    ]);
    expect([name, people]).toEqual(['kosovo', 7]);
    expect(topics.map(({ id }) => id)).toEqual(['dialogue', 'serb-association', 'recognition']);
  });
  test('tells what is wrong with file and field, and exits with 1 where asked to', async () => {
    const names = ['pack', 'people', 'organizations', 'states', 'groups', 'outlets', 'topics'];
    const files = Object.fromEntries(
      names.map((name) => [`${name}.json`, readFileSync(path.join(kosovo, `${name}.json`), 'utf8')]),
    );
    const people = files['people.json']?.replace('"country": "kosovo"', '"country": "kosova"') ?? '';
    folder = await makeFolder({ ...files, 'people.json': people.replace('"gender": "f"', '"sex": "f"') });
    const where = path.join(folder.path, 'people.json');
    const { code, stderr } = await run(['pack', '--pack', folder.path, '--exit-status']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `iran-corpus: ${where}: people[1].sex: there is no such field`,
      `iran-corpus: ${where}: people[3].country: there is no state "kosova"`,
    ]);
    expect(code).toBe(1);
    expect((await run(['pack', '--pack', folder.path])).code).toBe(0);
  });
  test('what does not follow the schema is no pack', async () => {
    folder = await makeFolder({ 'pack.json': '{"name":"x","title":"X","description":"","language":"en"}' });
    const { code, stdout, stderr } = await run(['quotes', '--pack', folder.path]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/pack\.json: version: /);
  });
});
