import path from 'node:path';
import { createFileNames } from '../../export/file-names.ts';
import { toSafeJson, toSafeText } from '../../output/sanitise.ts';
import { type AnnotatedArticle, openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { type NewFile, openExportFolder, writeTogether } from '../export-folder.ts';
import type { Options } from '../options.ts';

/** Makes the files of a document from its name. */
type ToFiles = (article: AnnotatedArticle, name: string) => readonly NewFile[];

/** An address that others can be relative to. @throws {UsageError} it is none */
function toBase({ base }: Options): string {
  if (base === undefined) return '';
  if (!URL.canParse(base))
    throw new UsageError(`--base ${base}: this is no address. Write https://example.org/.`);
  return base.endsWith('/') ? base : `${base}/`;
}

async function toBratFiles(): Promise<ToFiles> {
  const { formatBrat } = await import('../../export/brat.ts');
  return ({ annotation, text }, name) => [
    [`${name}.txt`, text],
    [`${name}.ann`, formatBrat(annotation)],
  ];
}

async function toWebAnnotationFiles(options: Options): Promise<ToFiles> {
  const { toWebAnnotations } = await import('../../export/web-annotation.ts');
  const base = toBase(options);
  return ({ annotation, text }, name) => {
    const file = (ending: string) => `${base}${encodeURIComponent(name)}.${ending}`;
    const addresses = { text: file('txt'), annotations: file('jsonld') };
    return [
      [`${name}.txt`, text],
      [`${name}.jsonld`, `${toSafeJson(toWebAnnotations(annotation, text, addresses), 2)}\n`],
    ];
  };
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Writes each document's text and standoff annotations into a folder, and lists the files it wrote. Nothing
 * that is there is replaced, but with `--force`; what is there and the same counts as written.
 */
export const run: Run = async (paths, options, context) => {
  const { to, output: folder = '.', force = false, quiet, json } = options;
  if (options.base !== undefined && to !== 'web-annotation')
    throw new UsageError('--base: only --to web-annotation writes addresses.');
  const toFiles = to === 'brat' ? await toBratFiles() : await toWebAnnotationFiles(options);
  const corpus = await openAnnotations(paths, options, context);
  await openExportFolder(folder);
  const toName = createFileNames();
  const all: string[] = [];
  let articles = 0;
  let refused = 0;

  async function write(files: readonly NewFile[]): Promise<void> {
    const result = await writeTogether(folder, files, force);
    if ('taken' in result) {
      refused++;
      const name = toSafeText(path.join(folder, result.taken));
      context.stderr.write(`iran-corpus: ${name}: is there already, and other. Add --force to replace it.\n`);
      return;
    }
    for (const name of result.written) {
      all.push(name);
      if (!json) context.stdout.write(`${toSafeText(path.join(folder, name))}\n`);
    }
  }

  if (to === 'brat') {
    const { formatBratConfiguration } = await import('../../export/brat-configuration.ts');
    await write([['annotation.conf', formatBratConfiguration()]]);
  }
  for await (const article of corpus.articles()) {
    articles++;
    await write(toFiles(article, toName(article.annotation.id)));
  }
  if (json)
    context.stdout.write(
      `${toSafeJson(
        all.map((name) => path.join(folder, name)),
        2,
      )}\n`,
    );
  if (!quiet) {
    const left = refused > 0 ? `, ${refused} left as they were` : '';
    context.stderr.write(
      `iran-corpus: ${toSafeText(`${plural(articles, 'article')} in ${folder}: ${plural(all.length, 'file')} written${left}.`)}\n`,
    );
  }
  return corpus.failures() + refused > 0 ? exitCodes.input : exitCodes.done;
};
