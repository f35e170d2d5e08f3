import { rememberNameKeys, toKebab } from './name-key.ts';
import type { Pack, PackOutlet } from './pack.ts';

/** An outlet by what it is told by. */
export interface OutletNames {
  readonly id: string;
  readonly name: string;
  /** Kebab cases of its id, name and aliases, in this order. */
  readonly keys: readonly string[];
  /** In lower case, without www; subdomains are included. */
  readonly domains: readonly string[];
}

/**
 * What a pack calls outlets and topics: all that most commands need of it where every annotation is kept. A
 * tenth of the pack, and read in a tenth of the time.
 */
export interface PackNames {
  readonly outlets: readonly OutletNames[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

export const toOutletNames = ({
  id,
  name,
  aliases,
  domains,
}: Pick<PackOutlet, 'id' | 'name' | 'aliases' | 'domains'>): OutletNames => ({
  id,
  name,
  keys: [...new Set([id, name, ...aliases].map(toKebab))].filter((key) => key !== ''),
  domains: domains.map((domain) => domain.toLowerCase().replace(/^www\./, '')),
});

export function toPackNames(pack: Pack): PackNames {
  const { outlets, topics } = pack;
  return {
    outlets: outlets.map(toOutletNames),
    topics: topics.topics.map(({ id, name }) => ({ id, name })),
  };
}

/**
 * Everyone and everything that can speak, a line each: its id, then the keys of its names, with tabs between;
 * a line end before the first. A text, since it is searched for a few of them: to parse it takes longer.
 */
export function toVoiceKeys({ people, organizations, states, groups, outlets }: Pack): string {
  const toKey = rememberNameKeys();
  const lines = [people, organizations, states, groups, outlets]
    .flat()
    .map(({ id, name, aliases }) => [id, ...new Set([name, ...aliases].map(toKey))].join('\t'));
  return `\n${lines.join('\n')}\n`;
}
