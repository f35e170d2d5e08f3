import { type SynonymGroup, synonyms } from '../lexicon/en/synonyms.ts';
import type { Pack } from '../lexicon/pack.ts';
import { toSynonymIndex } from './stems.ts';

const isOneWord = (name: string) => !/[\s-]/.test(name);

/** Single words that name one state or group: what a paraphrase puts for each other. */
function toGroups({ info, states, groups }: Pack): SynonymGroup[] {
  const named = [
    ...states
      .filter(({ ambiguous }) => !ambiguous)
      .map(({ name, aliases, capitalVoice, adjectives, people }) => [
        ...[name, ...aliases, ...capitalVoice, ...adjectives, ...people],
      ]),
    ...groups.filter(({ ambiguous }) => !ambiguous).map(({ name, aliases }) => [name, ...aliases]),
  ];
  return named
    .map((names) => names.filter(isOneWord).map((name) => name.toLowerCase()))
    .filter((words) => words.length > 1)
    .map((words) => ({ words, source: `pack ${info.name}` }));
}

/** The synonyms of English, and those that the pack's names are to each other. */
export const toPackSynonyms = (pack: Pack): ReadonlyMap<string, string> =>
  toSynonymIndex([...synonyms, ...toGroups(pack)]);
