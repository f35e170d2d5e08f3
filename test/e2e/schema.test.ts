import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonHere as json, runHere as run } from './run-here.ts';

const schemas = new Map<string, Promise<object>>();
const readSchema = (name: string) => {
  const schema = schemas.get(name) ?? json<object>(['schema', name]);
  schemas.set(name, schema);
  return schema;
};

const check = async (name: string, data: unknown) => {
  const schema = await readSchema(name);
  const ajv = new Ajv2020({ allErrors: true });
  const valid = ajv.validate(schema, data);
  return valid ? [] : ajv.errors;
};

const corpora = ['seeds', 'fixtures/articles', 'fixtures/stories'];

describe.each(corpora)('%s', (corpus) => {
  test.each(['docs', 'speakers', 'quotes', 'dates', 'stances', 'claims', 'timeline'])('%s', async (name) => {
    const records = await json<object[]>([name, corpus, '--json']);
    // Articles on different matters need not share a statement.
    if (name === 'claims' && corpus === 'fixtures/articles')
      return expect(await check(name, records)).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
    expect(await check(name, records)).toEqual([]);
    expect(await check(`${name}-record`, records[0])).toEqual([]);
  });
  test('compare', async () => {
    expect(await check('compare', await json(['compare', corpus, '--json']))).toEqual([]);
  });
  test('annotate', async () => {
    const { stdout } = await run(['annotate', corpus]);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(await check('annotation', JSON.parse(line))).toEqual([]);
  });
});

test('a schema refuses what is wrong', async () => {
  expect(await check('quotes', [{ document: 3 }])).not.toEqual([]);
  expect(await check('manifest', { documents: [{ outlet: 'x' }] })).not.toEqual([]);
  expect(await check('manifest', { documents: [{ file: 'a.txt' }] })).toEqual([]);
});

test('every name that is listed has a schema', async () => {
  const { stdout } = await run(['schema']);
  const names = stdout.trimEnd().split('\n');
  expect(names.length).toBeGreaterThan(15);
  for (const name of names)
    expect(await json(['schema', name])).toMatchObject({ $schema: expect.any(String) });
});
