import { expect, test } from 'vitest';
import { makeFolder } from '../corpus/temporary-folder.ts';
import { json, root, run } from './run.ts';

const DOCUMENT = '000_2ff7fd694e83b69a';
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of these
const ESCAPE = /\u001b\[[\d;]*m/g;

interface Found {
  readonly quotes: readonly {
    readonly id: string;
    readonly content: { readonly spans: readonly object[] };
  }[];
  readonly stances: readonly { readonly id: string }[];
  readonly dates: readonly object[];
}

const count = (text: string, wanted: string) => text.split(wanted).length - 1;

test('every quote, stance and date is marked in the text and told in the legend', async () => {
  const { stdout, stderr, code } = await run(['show', DOCUMENT], { env: { COLUMNS: '400' } });
  expect([code, stderr]).toEqual([0, '']);
  const { quotes, stances, dates } = await json<Found>(['annotate', `seeds/${DOCUMENT}.txt`]);
  const [text = '', legend = ''] = stdout.split('\nQUOTES\n');
  const ends = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id.split(':')[1]);
  for (const [at, id] of ends(quotes).entries()) {
    expect(count(text, `{${id} `), id).toBe(quotes[at]?.content.spans.length);
    expect(legend).toMatch(new RegExp(`^ {2}${id} .*: (?:direct|mixed|indirect)`, 'm'));
  }
  // A line may end between the two.
  for (const id of ends(stances)) {
    expect(text).toMatch(new RegExp(`\\[${id}\\s[+±−]\\]`));
    expect(legend).toMatch(new RegExp(`^ {2}${id} .* · .*: [+±−] `, 'm'));
  }
  for (const at of dates.keys()) expect(text).toContain(`(d${at + 1})`);
  expect(legend).toContain('DATES\n');
  expect(text).toMatch(/Larijani emphasized that \{q5 “the path .* closed\[s\d+ ±\],”\} stressing/);
});

test('lines are no wider than asked, and all words of the article are there', async () => {
  const { stdout } = await run(['show', DOCUMENT], { env: { COLUMNS: '60' } });
  expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]);
  expect(stdout).toContain('Read more:');
  const coloured = await run(['show', DOCUMENT, '--color', 'always'], { env: { COLUMNS: '60' } });
  expect(coloured.stdout).toMatch(ESCAPE);
  expect(coloured.stdout.replace(ESCAPE, '')).toBe(stdout);
});

test('a path names an article too; another one is explained', async () => {
  const byId = await run(['show', DOCUMENT]);
  expect(await run(['show', `seeds/${DOCUMENT}.txt`], { cwd: root })).toEqual(byId);
  const unknown = await run(['show', '000_2ff7']);
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toMatch(
    /show 000_2ff7: there is no such document\. Did you mean 000_2ff7fd694e83b69a/,
  );
});

test('nothing found is said; what an article holds cannot steer the terminal', async () => {
  const folder = await makeFolder({ 'a.txt': 'Trees \u001b[2J grow\u202e here.\n', 'b.txt': '' });
  const { stdout } = await run(['show', 'a', '--corpus', folder.path]);
  expect(stdout).toMatch(/Trees \ufffd\[2J grow\ufffd here\.\n\nNothing was found in this article\.\n$/);
  expect((await run(['show', 'b', '--corpus', folder.path])).stdout).toMatch(/Nothing was found/);
  await folder.remove();
});
