import { type SynonymGroup, synonyms } from '../lexicon/en/synonyms.ts';
import type { Pack } from '../lexicon/pack.ts';
import { toSynonymIndex } from './stems.ts';

const isOneWord = (name: string) => !/[\s-]/.test(name);

/**
 * Single words that name one state or group: what a paraphrase puts for each other. The id, which is no
 * word of a text, stands for all: "US" would be "us".
 */
function toGroups({ info, states, groups }: Pack): SynonymGroup[] {
  const named = [
    ...states.map(({ ambiguous, id, name, aliases, capitalVoice, adjectives, people }) => ({
      ...{ ambiguous, id },
      names: [name, ...aliases, ...capitalVoice, ...adjectives, ...people],
    })),
    ...groups.map(({ ambiguous, id, name, aliases }) => ({ ambiguous, id, names: [name, ...aliases] })),
  ];
  return named
    .filter(({ ambiguous }) => !ambiguous)
    .map(({ id, names }) => ({
      words: [id, ...names.filter(isOneWord).map((name) => name.toLowerCase())],
      source: `pack ${info.name}`,
    }));
}

/** The synonyms of English, and those that the pack's names are to each other. */
export const toPackSynonyms = (pack: Pack): ReadonlyMap<string, string> =>
  toSynonymIndex([...synonyms, ...toGroups(pack)]);
