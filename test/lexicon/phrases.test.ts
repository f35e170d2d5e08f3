import { describe, expect, it } from 'vitest';
import { toPhraseIndex } from '../../src/lexicon/phrase-index.ts';
import { GroupTable } from '../../src/lexicon/phrase-sequences.ts';
import { findPhrases } from '../../src/lexicon/phrases.ts';
import { toTextView } from '../../src/text/to-text-view.ts';

const groups = new GroupTable({ talks: ['talks', 'negotiat*', 'sit down'] });

function find(phrase: string, text: string): string[] {
  const view = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
  return findPhrases(toPhraseIndex([{ phrase, value: 0, groups }]), view.tokens).map(({ first, last }) =>
    text.slice(view.tokens[first]?.start, view.tokens[last - 1]?.end),
  );
}

describe('phrases', () => {
  const takes: readonly (readonly [phrase: string, text: string, found: string])[] = [
    ['talks', 'The Talks ended.', 'Talks'],
    ['negotiat*', 'They negotiated.', 'negotiated'],
    ['open|ready to', 'We are ready to go.', 'ready to'],
    ['US', 'The US left.', 'US'],
    ['{talks} with', 'To sit down with us.', 'sit down with'],
    [
      '{talks} with .. Sylvania',
      'Talks with the people of Sylvania ended.',
      'Talks with the people of Sylvania',
    ],
    ['refuse* to? talk', 'They refused talk.', 'refused talk'],
    ['talks with <name>', 'They held talks with Sylvania.', 'talks with Sylvania'],
    ['~meet|~talk again', 'They met again.', 'met again'],
    ['~sit down', 'They are sitting down.', 'sitting down'],
    ['~lie about', 'He is lying about it.', 'lying about'],
    ['~try again', 'He tried again.', 'tried again'],
    ['job .. done', 'The job is only “half done”.', 'job is only “half done'],
    ['lip service', 'They pay “lip” service.', 'lip” service'],
  ];
  for (const [phrase, text, found] of takes)
    it(`${phrase} takes ${text}`, () => expect(find(phrase, text)).toEqual([found]));

  const leaves: readonly (readonly [phrase: string, text: string])[] = [
    ['talks', 'The talking ended.'],
    ['US', 'They told us.'],
    ['~talk', 'A talkative man.'],
    ['meeting .. Sylvania', '“From one meeting to another,” Sylvania said.'],
    ['{talks} .. Sylvania', 'Talks, said a man, ended. Sylvania won.'],
    ['{talks} .. Sylvania', 'Talks ended, Sylvania said.'],
    ['talks with <name>', 'They held talks with neighbours.'],
    ['talks in <name>', 'They held talks in June.'],
    ['talks on <name>', 'They held talks on Friday.'],
    ['{talks} with .. Sylvania', 'Talks with the many people all over Sylvania.'],
  ];
  for (const [phrase, text] of leaves)
    it(`${phrase} leaves ${text}`, () => expect(find(phrase, text)).toEqual([]));

  it('lets a table of groups replace what the groups of its base refer to', () => {
    const words = { meet: ['hold {what}', '{when}'], what: ['talks'], when: ['sit down'] };
    const base = new GroupTable(words);
    const own = new GroupTable({ ...words, what: ['parleys'] }, base);
    const entries = [
      { phrase: '{meet} today', value: 'base', groups: base },
      { phrase: '{meet} today', value: 'own', groups: own },
    ];
    const valuesIn = (text: string) => {
      const { tokens } = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
      return findPhrases(toPhraseIndex(entries), tokens).map(({ value }) => value);
    };
    expect(valuesIn('They hold talks today.')).toEqual(['base']);
    expect(valuesIn('They hold parleys today.')).toEqual(['own']);
    expect(valuesIn('They sit down today.')).toEqual(['base', 'own']);
  });

  it('refuses what it cannot compile', () => {
    expect(() => toPhraseIndex([{ phrase: '{nobody}', value: 0 }])).toThrow(RangeError);
    expect(() => toPhraseIndex([{ phrase: '.. talks', value: 0 }])).toThrow(RangeError);
    for (const a of ['{a}', 'talk with {a}', 'talk with {nobody}', '.. talks']) {
      const entry = { phrase: 'hold {a}', value: 0, groups: new GroupTable({ a: [a] }) };
      expect(() => toPhraseIndex([entry])).toThrow(RangeError);
    }
  });
});
