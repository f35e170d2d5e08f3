import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { root, run } from './run.ts';

let folder: TemporaryFolder;
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8' });

// As a user has it: the packed package, installed where nothing else is, without a registry.
beforeAll(async () => {
  folder = await makeFolder({ 'package.json': '{"type":"module","private":true}' });
  const tarball = npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder.path).trim();
  npm(folder.path, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
});
afterAll(() => folder.remove());

/** Compiles a program with all checks, without the types of Node or any package but ours, and runs it. */
function compileAndRun(name: string, text: string): string {
  writeFileSync(path.join(folder.path, `${name}.ts`), text);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const target = ['--target', 'es2023', '--lib', 'es2023,dom', '--module', 'nodenext', '--types', ''];
  node(tsc, '--ignoreConfig', '--strict', '--exactOptionalPropertyTypes', ...target, `${name}.ts`);
  return node(`${name}.js`);
}

const seeds = JSON.stringify(path.join(root, 'seeds'));

test('nothing else is installed', () => {
  const { packages } = JSON.parse(
    readFileSync(path.join(folder.path, 'node_modules/.package-lock.json'), 'utf8'),
  );
  expect(Object.keys(packages)).toEqual(['node_modules/iran-corpus']);
});

test('the example of the README runs as printed', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const { program = '', output } =
    /```ts\n(?<program>(?:(?!```)[\s\S])*)```\n+```text\n(?<output>(?:(?!```)[\s\S])*)```/.exec(readme)
      ?.groups ?? {};
  expect(program).toContain("from 'iran-corpus'");
  expect(compileAndRun('example', program)).toBe(output);
});

test('annotate and compare give what the commands print', async () => {
  const given = compileAndRun(
    'same',
    `import { annotate, compare, readCorpus, readLexicon } from 'iran-corpus';
    import type { AnnotatedArticle, Annotation, Comparison } from 'iran-corpus';
    const lexicon = await readLexicon();
    const articles: AnnotatedArticle[] = [];
    for await (const read of readCorpus([${seeds}], lexicon))
      if ('document' in read)
        articles.push({ text: read.document.text, annotation: annotate(read.document, lexicon) });
    const annotations: Annotation[] = articles.map(({ annotation }) => annotation);
    const comparison: Comparison = await compare(articles, lexicon);
    console.log(JSON.stringify({ annotations, comparison }));`,
  );
  const { annotations, comparison } = JSON.parse(given);
  const printed = (await run(['annotate', 'seeds', '--json'])).stdout;
  const withPath = (annotation: { path: string }) => ({
    ...annotation,
    path: path.relative(root, annotation.path),
  });
  expect(annotations.map(withPath)).toEqual(JSON.parse(printed));
  expect(comparison).toEqual(JSON.parse((await run(['compare', 'seeds', '--json'])).stdout));
});

test('a text of one’s own, and what is wrong with it', () => {
  const given = compileAndRun(
    'own',
    `import { annotate, type Article, readCorpus, readLexicon, toDocument } from 'iran-corpus';
    const lexicon = await readLexicon();
    const article: Article = { id: 'a', text: '“We will go on,” the minister said on Monday.', published: '2026-03-04' };
    const { quotes, dates, outlet } = annotate(await toDocument(article, lexicon), lexicon);
    const wrong = await toDocument({ ...article, published: 'Monday' }, lexicon).catch(String);
    const nowhere = await readLexicon('nowhere').catch(({ message }) => message);
    const missing = [];
    for await (const read of readCorpus(['missing.txt'], lexicon)) missing.push(read);
    const topic: string | undefined = lexicon.topics[0]?.proposition;
    console.log(JSON.stringify({ quotes: quotes.map(({ said }) => said), dates: dates.map(({ value }) => value),
      outlet, wrong, nowhere, missing, topic: typeof topic }));`,
  );
  expect(JSON.parse(given)).toEqual({
    quotes: ['2026-03-02'],
    dates: ['2026-03-02'],
    outlet: null,
    wrong: 'RangeError: published: "Monday" is no EDTF date, such as 2026-03-02 or 2026-03-02~',
    nowhere: expect.stringMatching(/^nowhere\/pack\.json: cannot be read \(ENOENT\)/),
    missing: [{ problem: { path: 'missing.txt', message: 'does not exist' } }],
    topic: 'string',
  });
});

test('a wrong use does not compile', () => {
  const wrong = `import { annotate, compare } from 'iran-corpus';
    annotate({ text: '' }, { topics: [] });`;
  expect(() => compileAndRun('wrong', wrong)).toThrow();
});
