import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { toOption } from '../../src/cli/options.ts';
import { run } from './run.ts';

const script = async (shell: string) => (await run(['completion', shell])).stdout;
const names = commandSpecs.map(({ name }) => name);
const hasShell = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

const spawnIn = (shell: string, args: readonly string[], input: string) =>
  spawnSync(shell, args, { input, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } });

/** What bash offers for the last of the words. */
async function completeInBash(words: readonly string[]): Promise<readonly string[]> {
  const program = `${await script('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _iran_corpus; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', program, 'bash', ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((word) => word !== '');
}

describe.skipIf(!hasShell('bash'))('bash', () => {
  test.each([
    [['iran-corpus', 'quo'], ['quotes']],
    [
      ['iran-corpus', ''],
      [...names, 'help', '--help', '--version'],
    ],
    [['iran-corpus', 'help', 'sch'], ['schema']],
    [
      ['iran-corpus', 'help', 'ex'],
      [...names.filter((name) => name.startsWith('ex')), 'exit-codes'],
    ],
    [['iran-corpus', 'quotes', '--form'], ['--format']],
    [['iran-corpus', 'quotes', '--format', 'nd'], ['ndjson']],
    [['iran-corpus', 'quotes', '-f', 'nd'], ['ndjson']],
    [['iran-corpus', 'quotes', '--format', '=', 'nd'], ['ndjson']],
    [
      ['iran-corpus', 'quotes', '--color', '='],
      ['auto', 'always', 'never'],
    ],
    [['iran-corpus', 'quotes', 'articles/', '--min-c'], ['--min-confidence']],
    [['iran-corpus', 'docs', '--min-c'], []],
    [
      ['iran-corpus', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['iran-corpus', 'nothing', '--fo'], []],
    [
      ['iran-corpus', 'schema', 'quo'],
      ['quotes', 'quotes-record'],
    ],
    [
      ['iran-corpus', 'schema', 'cha'],
      ['changes', 'changes-record'],
    ],
    [['iran-corpus', 'quotes', '--topic', 'us-'], ['us-talks']],
    [['iran-corpus', 'compare', '-t', 'miss'], ['missile-limits']],
    [
      ['iran-corpus', 'quotes', '--type', ''],
      ['direct', 'mixed', 'indirect'],
    ],
    [['iran-corpus', 'speakers', '--type', 'o'], ['organization']],
    [['iran-corpus', 'changes', 'b.json', '--type', 'new-cl'], ['new-claim']],
    [['iran-corpus', 'changes', 'b.json', '--format', 'g'], ['github']],
    [['iran-corpus', 'annotate', '--format', 'n'], ['ndjson']],
    [['iran-corpus', 'quotes', '--sort', 'conf'], ['confidence']],
    [['iran-corpus', 'speakers', '--sort', 'q'], ['quotes']],
    [['iran-corpus', 'compare', '--sort', 'pos'], ['position']],
    [
      ['iran-corpus', 'export', '--to', ''],
      ['brat', 'web-annotation'],
    ],
  ])('%j', async (words, offered) => {
    expect(await completeInBash(words)).toEqual(offered);
  });
});

test.skipIf(!hasShell('zsh'))('zsh reads its script', async () => {
  const { status, stderr } = spawnIn('zsh', ['-n'], await script('zsh'));
  expect([status, stderr]).toEqual([0, '']);
});

test.skipIf(!hasShell('fish'))('fish completes', async () => {
  const lines = `${await script('fish')}\ncomplete -C 'iran-corpus quotes --form'\n`;
  const { stdout } = spawnIn('fish', ['-c', lines], '');
  expect(stdout).toBe('--format\thow to print\n');
});

/** The lines of a script that are about one command. */
function sectionOf(text: string, shell: string, name: string): string {
  const lines = text.split('\n');
  if (shell === 'fish') return lines.filter((line) => line.includes(`_from ${name}'`)).join('\n');
  const from = lines.indexOf(`    ${name})`);
  const length = lines.slice(from + 1).findIndex((line) => /^ {4}\S+\)$|^ {2}esac$/.test(line));
  return lines.slice(from, from + 1 + length).join('\n');
}

test.each(['bash', 'zsh', 'fish'])('%s: every command with every option', async (shell) => {
  const { stdout, stderr, code } = await run(['completion', shell]);
  expect([code, stderr]).toEqual([0, '']);
  for (const { name, options } of commandSpecs) {
    const part = sectionOf(stdout, shell, name);
    for (const option of options) {
      const { long = '' } = toOption(option);
      expect(part, `${name} ${long}`).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
    }
  }
});

test('another shell is explained', async () => {
  const { code, stderr } = await run(['completion', 'zhs']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/completion zhs: there is no script for this shell\. Did you mean zsh\?/);
  expect((await run(['completion', 'powershell'])).stderr).toMatch(/There are: bash, zsh, fish\./);
  expect((await run(['completion'])).code).toBe(2);
});
