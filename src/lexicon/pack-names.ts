import { toKebab } from './name-key.ts';
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

/** Someone, or something, that can speak. */
export interface VoiceNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The names that a pack knows: all that a command needs of it where every annotation is kept. A third of
 * the pack, and read in a third of the time.
 */
export interface PackNames {
  /** People, organizations, states, groups and outlets, in the order of their files. */
  readonly voices: readonly VoiceNames[];
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
  const { people, organizations, states, groups, outlets, topics } = pack;
  const voices = [people, organizations, states, groups, outlets].flat();
  return {
    voices: voices.map(({ id, name, aliases }) => ({ id, name, aliases })),
    outlets: outlets.map(toOutletNames),
    topics: topics.topics.map(({ id, name }) => ({ id, name })),
  };
}
