import type { SpokenQuote, Voice } from '../../../src/annotate/findings.ts';
import type { ZoneName } from '../../../src/model/records.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import type { Range } from '../../../src/text/view.ts';

/** Forms of cues that differ from their base form. */
const BASES: Readonly<Record<string, string>> = {
  said: 'say',
  called: 'call',
  rejected: 'reject',
  denied: 'deny',
  warned: 'warn',
  welcomed: 'welcome',
  repeated: 'repeat',
  backed: 'back',
  ruled: 'rule',
  out: 'rule',
  wants: 'want',
  accused: 'accuse',
  demanding: 'demand',
  blasted: 'blast',
  urged: 'urge',
  threatened: 'threaten',
  offered: 'offer',
  demanded: 'demand',
};

const KINDS: Readonly<Record<string, Voice['kind']>> = {
  Ruritania: 'state',
  Sylvania: 'state',
  Officials: 'anonymous',
};

/**
 * A text with quotes marked in it, `Source |cue| <content>`, and the voices of those names that stand in
 * it: first a person's or state's name, which is who speaks where a source begins with it.
 */
export function toArticle(marked: string, names: readonly string[], zones: readonly ZoneName[] = []) {
  let text = '';
  const quotes: SpokenQuote[] = [];
  let sentence = 0;
  let cue: Range | null = null;
  let open = 0;
  for (const character of marked) {
    if (character === '|' && open >= 0 && cue === null) cue = { start: text.length, end: -1 };
    else if (character === '|' && cue) cue = { start: cue.start, end: text.length };
    else if (character === '<') open = text.length;
    else if (character === '>' && cue) {
      const words = text.slice(cue.start, cue.end);
      const name = names.find((one) => text.slice(sentence, cue?.start).includes(one)) ?? '';
      const lemma = BASES[words.split(' ').at(-1) ?? ''] ?? words;
      quotes.push({
        ...{
          id: `q${quotes.length + 1}`,
          type: text.charAt(open) === '“' ? 'direct' : 'indirect',
          source: [{ start: sentence, end: cue.start - 1 }],
        },
        ...{ cue: { ranges: [cue], text: words, lemma }, content: [{ start: open, end: text.length }] },
        ...{ verbatim: [], negated: / not /.test(` ${words} `), zone: 'body', rule: 'test', confidence: 1 },
        ...{ speaker: { id: name.toLowerCase(), name }, speakers: [], via: [], venue: null, said: null },
      });
      cue = null;
    } else {
      text += character;
      if (character === '.' || character === '\n') sentence = text.length + (character === '.' ? 1 : 0);
    }
  }
  const lines = findLines(text).map((line, at) => ({ ...line, zone: zones[at] ?? ('body' as const) }));
  const voices = names.flatMap((name): Voice[] => {
    const mentions = Array.from(text.matchAll(new RegExp(`\\b${name}\\b`, 'g')), ({ index }) => ({
      start: index,
      end: index + name.length,
    }));
    const kind = KINDS[name] ?? 'person';
    return mentions.length === 0
      ? []
      : [{ id: name.toLowerCase(), name, kind, roles: [], aliases: [], mentions }];
  });
  return { view: toTextView(text, lines), quotes, speakers: { voices, sources: [] } };
}
