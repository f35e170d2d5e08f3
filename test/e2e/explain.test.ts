import { describe, expect, test } from 'vitest';
import { makeFolder } from '../corpus/temporary-folder.ts';
import { json, run } from './run.ts';

const ARTICLE = 'The mayor of Tilos, Ida Lund, spoke on Monday.\n\n“The dam is safe,” she said on Tuesday.\n';

interface Listed {
  readonly id: string;
  readonly rule: string;
  readonly content: { readonly text: string };
}

async function withArticle<T>(text: string, use: (cwd: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder({
    'a.txt': text,
    'manifest.json': '{"documents":[{"file":"a.txt","published":"2026-03-04"}]}',
  });
  try {
    return await use(folder.path);
  } finally {
    await folder.remove();
  }
}

test('a quote: sentence, speaker, date, rule, precision, confidence', async () => {
  await withArticle(ARTICLE, async (cwd) => {
    const [quote] = await json<Listed[]>(['quotes', 'a.txt', '--text', 'dam', '--json'], { cwd });
    const { stdout, code } = await run(['explain', '--corpus', '.', quote?.id ?? ''], {
      cwd,
      env: { COLUMNS: '140' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('  {“The dam is safe,”} [she] <said> on Tuesday.\n  [source] <cue> {words}\n');
    expect(stdout).toMatch(/Speaker {5}Ida Lund: “she”, a pronoun for a person: .* \(pronoun-person\)/);
    expect(stdout).toMatch(/Said {8}2026-03-03: from “Tuesday” beside the cue \(.+\)/);
    expect(stdout).toMatch(/Rule {8}quote-source-verb: “C,” S said\n/);
    expect(stdout).toMatch(/takes {3}\{“The dam will be closed by June,”\} \[the mayor\] <said>\./);
    expect(stdout).toMatch(/leaves {2}/);
    expect(stdout).toMatch(/Precision {3}\d+ of \d+ candidates of this rule were right \(\d+%\)/);
    expect(stdout).toMatch(/Confidence {2}0\.\d+, from what was right of its like:\n.*such cues/);
  });
});

test('a quote and a stance as JSON: the record that annotate prints, with what explains it', async () => {
  const document = '000_2ff7fd694e83b69a';
  const { quotes, stances } = await json<{ quotes: Listed[]; stances: Listed[] }>([
    'annotate',
    `seeds/${document}.txt`,
  ]);
  expect(quotes.length).toBeGreaterThan(3);
  expect(stances.length).toBeGreaterThan(2);
  for (const one of [...quotes.slice(0, 2), ...stances.slice(0, 2)]) {
    const explained = await json<{ rule: { name: string }; record: Listed; parts: { text: string }[] }>([
      'explain',
      one.id,
      '--json',
    ]);
    expect(explained.record).toEqual(one);
    expect(explained.rule.name).toBe(one.rule);
    expect(explained.parts.length).toBeGreaterThan(0);
  }
});

test('a stance: position, topic with its proposition, the quote it was read from', async () => {
  const [stance] = await json<(Listed & { quote: string })[]>(['stances', '--speaker', 'Larijani', '--json']);
  const { stdout } = await run(['explain', stance?.id ?? '']);
  expect(stdout).toMatch(/Speaker {5}Ali Larijani: read from the quote \S+:q\d+\n/);
  expect(stdout).toMatch(/Position {4}± conditional \(offer\)/);
  expect(stdout).toMatch(/Topic {7}Talks with the United States: .+\./);
  expect(stdout).toMatch(/takes {3}Ruritania <said> \{.*\} → /);
});

describe('an unknown id is explained, and the exit code is 2', () => {
  test.each([
    ['000_2ff7fd694e83b69a:q99', /no such quote or stance\. Did you mean 000_2ff7fd694e83b69a:q\d+/],
    ['000_2ff7fd694e83b6a9:q1', /no such document\. Did you mean 000_2ff7fd694e83b69a\?/],
    ['000:q1', /no such document\. Did you mean 000_2ff7fd694e83b69a\?/],
    ['q1', /names no quote or stance\. Write DOCUMENT:q1/],
    [':', /names no quote or stance/],
    ['nothing:like:it', /no such document\. See iran-corpus docs/],
  ])('%s', async (id, message) => {
    const { code, stdout, stderr } = await run(['explain', id]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

test('what an article holds cannot steer the terminal', async () => {
  await withArticle('“The dam \u001b[2J is safe,” the mayor\u202e said.\n', async (cwd) => {
    const { stdout, code } = await run(['explain', '--corpus', '.', 'a:q1'], { cwd });
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});
