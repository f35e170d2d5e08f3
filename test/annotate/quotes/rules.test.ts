import { describe, expect, it } from 'vitest';
import { quoteRules } from '../../../src/annotate/quotes/rules.ts';
import { parseMarked, readQuotes } from './marked.ts';

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
          const { text, source, cue, content } = parseMarked(example);
          const found = readQuotes(text).quotes.find(({ rule }) => rule === name);
          expect(found).toMatchObject({
            ...(source.length > 0 ? { source } : {}),
            ...(cue.length > 0 ? { cue } : {}),
            content: expect.arrayContaining(content),
          });
        });
      for (const example of leaves)
        it(`leaves ${example}`, () => {
          expect(readQuotes(example).quotes.map(({ rule }) => rule)).not.toContain(name);
        });
    });
});
