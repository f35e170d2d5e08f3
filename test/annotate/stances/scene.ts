import type { SpeakersFound, SpokenQuote, Voice } from '../../../src/annotate/findings.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import type { Range } from '../../../src/text/view.ts';

const BASES: Readonly<Record<string, string>> = {
  'ruled out': 'rule out',
  'did not rule out': 'rule out',
  'did not accept': 'accept',
  'did not call for': 'call for',
  denied: 'deny',
  said: 'say',
  offered: 'offer',
  accused: 'accuse',
  urged: 'urge',
  welcomed: 'welcome',
  'hinted at': 'hint at',
};

/** `Source |cue| <content>` as text, quote and voices; the first word of the source is who speaks. */
export function toScene(example: string, states: readonly string[] = ['Ruritania', 'Sylvania']) {
  const [, source = '', cue = '', content = ''] = /^([^|]+)\|([^|]+)\| <(.*)>$/.exec(example) ?? [];
  const text = `${source}${cue} ${content}.`;
  const view = toTextView(text, [{ start: 0, end: text.length, zone: 'body' }]);
  const cueRange = { start: source.length, end: source.length + cue.length };
  const range = { start: cueRange.end + 1, end: text.length - 1 };
  const lemma = BASES[cue] ?? cue.replace(/ed$/, '');
  const id = source.trim().split(' ')[0]?.toLowerCase() ?? '';
  const speaker = { id, name: source.trim() };
  const quote: SpokenQuote = {
    id: 'q1',
    type: 'indirect',
    source: [{ start: 0, end: source.length - 1 }],
    cue: { ranges: [cueRange], text: cue, lemma },
    content: [range],
    verbatim: [],
    negated: cue.includes(' not '),
    zone: 'body',
    rule: 'test',
    confidence: 1,
    speaker,
    speakers: [],
    via: [],
    venue: null,
    said: null,
  };
  const voices = states.map((name): Voice => {
    const mentions: Range[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length });
    return { id: name.toLowerCase(), name, kind: 'state', roles: [], aliases: [], mentions };
  });
  const speakers: SpeakersFound = { voices, sources: [] };
  return { view, quotes: [quote], speakers };
}
