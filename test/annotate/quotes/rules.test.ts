import { describe, expect, it } from 'vitest';
import { quoteRules } from '../../../src/annotate/quotes/rules.ts';
import { parseMarked, readQuotes, toReading } from './marked.ts';

describe('quote rules', () => {
  it('have names of their own', () => {
    expect(new Set(quoteRules.map(({ name }) => name)).size).toBe(quoteRules.length);
  });
  for (const { name, takes, leaves } of quoteRules)
    describe(name, () => {
      it('has an example either way', () => {
        expect(takes.length).toBeGreaterThan(0);
        expect(leaves.length).toBeGreaterThan(0);
      });
      for (const example of takes)
        it(`takes ${example}`, () => {
          const { rule, source, cue, content, ...rest } = toReading(name, example);
          const found = readQuotes(parseMarked(example).text).quotes.find((quote) => quote.rule === rule);
          const whole = found?.content.length === content.length;
          expect(found).toMatchObject({
            ...(whole ? rest : {}),
            ...(source.length > 0 ? { source } : {}),
            ...(cue.length > 0 ? { cue } : {}),
          });
          // What follows without a mark is not checked.
          expect(found?.content.slice(0, content.length)).toEqual(content);
        });
      for (const example of leaves)
        it(`leaves ${example}`, () => {
          expect(readQuotes(example).quotes.map(({ rule }) => rule)).not.toContain(name);
        });
    });
});

describe('broken texts', () => {
  const rows = ['T:', 'Mon signaling that', 't\nstating\nthat\n', 'said according to', '“', '\ud835𝐀 said i'];
  for (const text of rows)
    it(`leave no empty part: ${JSON.stringify(text)}`, () => {
      for (const { source, cue, content } of readQuotes(text).quotes)
        expect([...source, ...cue, ...content]).not.toContain('');
    });
});
