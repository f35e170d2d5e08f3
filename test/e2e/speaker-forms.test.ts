import { beforeAll, describe, expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { makeFolder } from '../corpus/temporary-folder.ts';
import { runHere } from './run-here.ts';

/** Two outlets that spell one name in two ways and call it by office, surname and pronoun as well. */
const NORTH = `Talks may go on, envoy says

TEHRAN — Iran’s envoy, Rudolf Hentzau, said on Monday that Tehran was ready for negotiations with the United States. “We support indirect talks with Washington,” Hentzau said. He rejected any limits on Iran’s missile program.
`;
const SOUTH = `No talks on missiles

TEHRAN — Rudolph Hentzau, Iran’s envoy, said on Tuesday that negotiations with the United States would continue. Mr. Hentzau rejected limits on the missile program. “We support indirect talks with Washington,” the envoy added. Flavia Strofzin, a lawmaker, opposed talks with Washington.
`;
const MANIFEST = `{"documents":[
  {"file":"north.txt","outlet":"North Post","published":"2026-03-02"},
  {"file":"south.txt","outlet":"South Post","published":"2026-03-03"}
]}`;

const FORMS = ['Rudolf Hentzau', 'rudolf-hentzau', 'Hentzau', 'HENTZAU', 'Rudolph Héntzau', 'Mr. Hentzau'];

const commands = commandSpecs
  .filter(({ name, options }) => options.includes('speaker') && name !== 'changes' && name !== 'report')
  .map(({ name }) => name);

let corpus = '';

beforeAll(async () => {
  const folder = await makeFolder({ 'north.txt': NORTH, 'south.txt': SOUTH, 'manifest.json': MANIFEST });
  corpus = folder.path;
  return folder.remove;
});

const ask = (command: string, speaker: string) =>
  runHere([command, '--corpus', corpus, '--speaker', speaker, '--format', 'json']);

test('commands that list what somebody says take --speaker', () => {
  expect(commands).toEqual(expect.arrayContaining(['speakers', 'quotes', 'stances', 'claims', 'timeline']));
});

describe.each(commands)('%s --speaker', (command) => {
  test('any form of a name finds the same, and only that person', async () => {
    const [first, ...others] = await Promise.all(FORMS.map((form) => ask(command, form)));
    expect(first?.code).toBe(0);
    expect(first?.stdout).toContain('rudolf-hentzau');
    expect(first?.stdout).not.toContain('flavia-strofzin');
    for (const other of others) expect(other.stdout).toBe(first?.stdout);
  });

  test('a part of a surname or a given name alone finds nobody', async () => {
    for (const form of ['Hent', 'Rudolf', 'Hentzau Strofzin']) {
      const { stdout, stderr } = await ask(command, form);
      expect(stdout).not.toContain('rudolf-hentzau');
      expect(stderr).toContain(`No speaker is called ${form}`);
    }
  });
});

test('who takes a position that only the reporter tells is found by name, too', async () => {
  const { stdout, stderr } = await runHere(['stances', 'seeds', '--speaker', 'Pezeshkian', '--json']);
  expect(stderr).toBe('');
  const ids = (JSON.parse(stdout) as { holder: { id: string } }[]).map(({ holder }) => holder.id);
  expect(ids).toEqual(['masoud-pezeshkian']);
});
