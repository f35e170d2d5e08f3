import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { quoteRules } from '../../../src/annotate/quotes/rules.ts';
import { stanceRules } from '../../../src/annotate/stances/rules.ts';
import { commandSpecs } from '../../../src/cli/command-specs.ts';
import { exitCodes } from '../../../src/cli/errors.ts';
import { formatTopic } from '../../../src/cli/help/format-topic.ts';
import type { HelpPart } from '../../../src/cli/help/help-topic.ts';
import { helpTopics } from '../../../src/cli/help/help-topics.ts';
import { toOption } from '../../../src/cli/options.ts';
import { manifestEntrySchema } from '../../../src/corpus/manifest-schema.ts';
import { peopleFileSchema } from '../../../src/lexicon/pack.ts';
import { toPhraseIndex } from '../../../src/lexicon/phrase-index.ts';
import { phraseNotation } from '../../../src/lexicon/phrase-notation.ts';
import { findPhrases } from '../../../src/lexicon/phrases.ts';
import { topicsFileSchema } from '../../../src/lexicon/topics.ts';
import { comparisonSchema } from '../../../src/model/comparison.ts';
import { listSchemas } from '../../../src/model/list-records.ts';
import { formatNames } from '../../../src/output/formats.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import { parseLine } from './command-lines.ts';

const read = async (name: string): Promise<readonly HelpPart[]> => {
  const topic = helpTopics.find((one) => one.name === name);
  if (!topic) throw new Error(`no topic ${name}`);
  return topic.load();
};

const termsOf = (parts: readonly HelpPart[]) =>
  parts.flatMap((part) => ('rows' in part ? part.rows.map(([term]) => term) : []));
const linesOf = (parts: readonly HelpPart[]) => parts.flatMap((part) => ('lines' in part ? part.lines : []));

/** The rows below a heading. */
function rowsBelow(parts: readonly HelpPart[], heading: string): readonly string[] {
  const at = parts.findIndex((part) => 'heading' in part && part.heading === heading);
  const next = parts.findIndex((part, index) => index > at && 'heading' in part);
  return termsOf(parts.slice(at, next < 0 ? undefined : next));
}

test('no topic is called like a command', () => {
  const commands = commandSpecs.map(({ name }) => name);
  expect(helpTopics.filter(({ name }) => commands.includes(name) || name === 'topics')).toEqual([]);
});

test.each(helpTopics.map(({ name }) => [name]))('%s keeps to the width', async (name) => {
  const parts = await read(name);
  const free = new Set(linesOf(parts).map((line) => `    ${line}`));
  for (const width of [40, 80, 200]) {
    const lines = formatTopic(parts, width).split('\n');
    const most = Math.min(width, 88);
    expect(lines.filter((line) => line.length > most && !free.has(line))).toEqual([]);
  }
});

describe('what topics tell is so', () => {
  test('exit codes', async () => {
    expect(termsOf(await read('exit-codes'))).toEqual(Object.values(exitCodes).map(String));
  });
  test('formats', async () => {
    expect(termsOf(await read('formats'))).toEqual(formatNames);
  });
  test('rules', async () => {
    const parts = await read('rules');
    expect(rowsBelow(parts, 'Quotes')).toEqual(quoteRules.map(({ name }) => name));
    expect(rowsBelow(parts, 'Stances')).toEqual(stanceRules.map(({ name }) => name));
  });
  test('fields', async () => {
    const parts = await read('fields');
    const common = rowsBelow(parts, 'Every record of a list');
    const { annotation, ...lists } = listSchemas;
    for (const [name, { shape }] of Object.entries(lists))
      expect([...common, ...rowsBelow(parts, name)].sort(), name).toEqual(Object.keys(shape).sort());
    expect(rowsBelow(parts, 'annotate')).toEqual(Object.keys(annotation.shape));
  });
  test('every type that a field has is told', async () => {
    const told = rowsBelow(await read('fields'), 'Types');
    const types = [...Object.values(listSchemas), comparisonSchema].flatMap((schema) =>
      Object.keys(z.toJSONSchema(schema).$defs ?? {}),
    );
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => !told.includes(type))).toEqual([]);
  });
  test('manifest', async () => {
    expect(rowsBelow(await read('corpus'), 'Manifest')).toEqual(Object.keys(manifestEntrySchema.shape));
  });
  test('filters are options', async () => {
    const known = new Set(commandSpecs.flatMap(({ options }) => options.map((name) => toOption(name).long)));
    const flags = termsOf(await read('filters')).flatMap((term) => term.match(/--[a-z-]+/g) ?? []);
    expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
  });
  test('variables of the environment are those that the program reads', async () => {
    const folder = path.join(import.meta.dirname, '../../../src/cli');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const found = files.flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return [...text.matchAll(/\benv\.([A-Z_]+)\b|\{ ([A-Z_]+): \w+ \} = env\b/g)].map(([, a, b]) => a ?? b);
    });
    expect(termsOf(await read('environment')).sort()).toEqual([...new Set(found)].sort());
  });
});

describe('examples', () => {
  test('of commands are command lines', () => {
    for (const { examples } of commandSpecs)
      for (const [line] of examples) expect(() => parseLine(line), line).not.toThrow();
  });
  test('every command has one, and every part of it is told', () => {
    for (const { name, examples, options, summary } of commandSpecs) {
      expect(examples.length, name).toBeGreaterThan(0);
      expect(
        examples.every(([line]) => line.split(' ')[0] === name),
        name,
      ).toBe(true);
      expect(summary, name).toMatch(/^[a-z][^.]*$/);
      expect(new Set(options).size, name).toBe(options.length);
      expect(options.filter((option) => toOption(option).description === '')).toEqual([]);
    }
  });
  test('of topics are command lines', async () => {
    for (const { name } of helpTopics)
      for (const line of linesOf(await read(name)))
        if (line.startsWith('$ ')) {
          expect(line).toMatch(/^\$ iran-corpus /);
          expect(() => parseLine(line.replace('$ iran-corpus ', '')), line).not.toThrow();
        }
  });
  test('of files follow their schemas', async () => {
    const files = linesOf(await read('packs'))
      .filter((line) => !line.startsWith('$ '))
      .join('\n');
    const [people, topics] = files.split(/\n(?=\{)/);
    expect(peopleFileSchema.safeParse(JSON.parse(people ?? '')).error).toBeUndefined();
    expect(topicsFileSchema.safeParse(JSON.parse(topics ?? '')).error).toBeUndefined();
    const manifest = linesOf(await read('corpus'))
      .filter((line) => !line.startsWith('$ '))
      .join('\n');
    expect(
      JSON.parse(manifest).documents.map((one: object) => manifestEntrySchema.safeParse(one).success),
    ).toEqual([true]);
  });
  test.each(phraseNotation.map((one) => [one.notation, one] as const))(
    'of phrases: %s',
    (notation, { phrase, takes, leaves }) => {
      const count = (text: string) => {
        const { tokens } = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
        return findPhrases(toPhraseIndex([{ phrase, value: 0 }]), tokens).length;
      };
      expect(phrase).toContain(notation);
      expect([count(takes), count(leaves)]).toEqual([1, 0]);
    },
  );
});
