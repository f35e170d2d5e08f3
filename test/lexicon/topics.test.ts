import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acts } from '../../src/lexicon/en/acts.ts';
import { polarity } from '../../src/lexicon/en/polarity.ts';
import { toPhraseIndex } from '../../src/lexicon/phrase-index.ts';
import { topicsFileSchema } from '../../src/lexicon/topics.ts';
import { toTopicIndex } from '../../src/lexicon/topics-index.ts';

const file = topicsFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../src/lexicon/packs/iran/topics.json', import.meta.url), 'utf8')),
);
const nobody = { people: [], organizations: [], states: [] };

describe('the topics of the Iran pack', () => {
  it('compile', () => {
    expect(toTopicIndex([file], nobody).topics.map(({ ref }) => ref.id)).toEqual(
      file.topics.map(({ id }) => id),
    );
  });
  it('have ids and propositions of their own', () => {
    expect(new Set(file.topics.map(({ id }) => id)).size).toBe(file.topics.length);
    expect(new Set(file.topics.map(({ proposition }) => proposition)).size).toBe(file.topics.length);
  });
  it('use every group', () => {
    const text = JSON.stringify(file);
    for (const name of Object.keys(file.groups)) expect(text, name).toContain(`{${name}}`);
  });
});

describe('a later pack', () => {
  it('replaces a topic of the same id', () => {
    const other = topicsFileSchema.parse({
      topics: [
        { id: 'us-talks', name: 'Other', proposition: 'X.', mentions: [{ say: 'x' }], source: 'invented' },
      ],
    });
    const topics = toTopicIndex([file, other], nobody).topics;
    expect(topics.filter(({ ref }) => ref.id === 'us-talks').map(({ ref }) => ref.name)).toEqual(['Other']);
  });
  it('may hold names that look like the notation', () => {
    const source = 'invented';
    const person = { id: 'a', name: 'A|B*', aliases: ['C ?D?'], roles: [], source };
    expect(() => toTopicIndex([file], { ...nobody, people: [person] })).not.toThrow();
  });
});

describe('acts and polarity', () => {
  it('give a lemma one act', () => {
    const lemmas = acts.flatMap((entry) => entry.lemmas);
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
  });
  it('compile', () => {
    const entries = polarity.flatMap((entry) =>
      entry.phrases.map((phrase) => ({ phrase, value: entry.class })),
    );
    expect(() => toPhraseIndex(entries)).not.toThrow();
  });
  it('list a phrase once in a class', () => {
    for (const { class: name, phrases } of polarity)
      expect(
        phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
        name,
      ).toEqual([]);
  });
});
