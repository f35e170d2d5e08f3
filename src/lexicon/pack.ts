import * as z from 'zod';
import type { TopicsFile } from './topics.ts';

/**
 * A pack: what the rules know of one field of news, as five JSON files in one folder.
 * Every entry says where its fact comes from (`source`).
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const strings = z.array(z.string()).default([]);

export const roleSchema = z.object({
  title: z.string(),
  /** State or organisation. */
  of: z.string().nullish(),
  also: strings,
  /** EDTF. */
  from: z.string().nullish(),
  to: z.string().nullish(),
});

export const personSchema = z.object({
  id,
  name: z.string(),
  /** Where it is not the last word of the name. */
  surname: z.string().optional(),
  gender: z.enum(['m', 'f']).optional(),
  country: z.string().nullish(),
  aliases: strings,
  roles: z.array(roleSchema).default([]),
  source: z.string(),
});

export const organizationSchema = z.object({
  id,
  name: z.string(),
  type: z.string(),
  country: z.string().nullish(),
  aliases: strings,
  /** Also a common word or another's name: needs a second sign. */
  ambiguous: z.boolean().optional(),
  source: z.string(),
});

export const stateSchema = z.object({
  id,
  name: z.string(),
  aliases: strings,
  capital: z.string().nullish(),
  /** Capitals and seats that the press uses as the voice of the government. */
  capitalVoice: strings,
  adjectives: strings,
  people: strings,
  /** Also a person's name or a common word: needs a second sign. */
  ambiguous: z.boolean().default(false),
  source: z.string(),
});

export const groupSchema = z.object({
  id,
  name: z.string(),
  aliases: strings,
  members: strings,
  /** Also a common word or another's name: needs a second sign. */
  ambiguous: z.boolean().optional(),
  source: z.string(),
});

export const packOutletSchema = z.object({
  id,
  name: z.string(),
  domains: strings,
  country: z.string().nullish(),
  aliases: strings,
  /** Also a common word or another's name: needs a second sign. */
  ambiguous: z.boolean().optional(),
  source: z.string(),
});

export const packInfoSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  language: z.string(),
  version: z.int(),
});

export const peopleFileSchema = z.object({ people: z.array(personSchema) });
export const organizationsFileSchema = z.object({ organizations: z.array(organizationSchema) });
export const statesFileSchema = z.object({ states: z.array(stateSchema) });
export const groupsFileSchema = z.object({ groups: z.array(groupSchema) });
export const outletsFileSchema = z.object({ outlets: z.array(packOutletSchema) });

export type Person = z.infer<typeof personSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type State = z.infer<typeof stateSchema>;
export type Group = z.infer<typeof groupSchema>;
export type PackOutlet = z.infer<typeof packOutletSchema>;
export type PackInfo = z.infer<typeof packInfoSchema>;

/** Everything a pack holds; lists in the order of its files. */
export interface Pack {
  readonly info: PackInfo;
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly states: readonly State[];
  readonly groups: readonly Group[];
  readonly outlets: readonly PackOutlet[];
  readonly topics: TopicsFile;
}
