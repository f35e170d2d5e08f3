import * as z from 'zod';
import type { TopicsFile } from './topics.ts';

/**
 * A pack: what the rules know of one field of news, as JSON files in one folder. `id` and `description`
 * are what the package's declarations, `schema` and `help packs` tell.
 */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'should be lower case, digits and single hyphens, such as jane-doe')
  .describe('Kebab case, unique in its file.');
const strings = z.array(z.string()).default([]);
const aliases = strings.describe('Other names and spellings; full ones first.');
const country = z.string().nullish().describe('Id of a state.');
const ambiguous = z.boolean().describe('Also a common word or another’s name: needs a second sign.');
const source = z.string().describe('Where the fact comes from.');

export const roleSchema = z
  .object({
    title: z.string().describe('"Foreign Minister".'),
    of: z.string().nullish().describe('Id of a state or organization.'),
    also: strings.describe('Other ways to say it: "top diplomat".'),
    from: z.string().nullish().describe('EDTF; the office is known by its title only in its time.'),
    to: z.string().nullish().describe('EDTF; null or left out while it lasts.'),
  })
  .meta({ id: 'Role', description: 'An office, and when it was held.' });

export const personSchema = z
  .object({
    id,
    name: z.string().describe('The name that is printed.'),
    surname: z.string().optional().describe('Where it is not the last word of the name.'),
    gender: z.enum(['m', 'f']).optional().describe('For "he" and "she".'),
    country,
    aliases,
    roles: z.array(roleSchema).default([]),
    source,
  })
  .meta({ id: 'Person' });

export const organizationSchema = z
  .object({
    id,
    name: z.string(),
    type: z.string().describe('ministry, parliament, news-agency …'),
    country,
    aliases,
    ambiguous: ambiguous.optional(),
    source,
  })
  .meta({ id: 'Organization' });

export const stateSchema = z
  .object({
    id,
    name: z.string(),
    aliases,
    capital: z.string().nullish(),
    capitalVoice: strings.describe('Capitals and seats that the press uses as the voice of the government.'),
    adjectives: strings.describe('"British".'),
    people: strings.describe('"Britons".'),
    ambiguous: ambiguous.default(false),
    source,
  })
  .meta({ id: 'State' });

export const groupSchema = z
  .object({
    id,
    name: z.string(),
    aliases,
    members: strings.describe('Ids of states, organizations or persons.'),
    ambiguous: ambiguous.optional(),
    source,
  })
  .meta({ id: 'Group', description: 'Several that speak as one: "the three powers".' });

export const packOutletSchema = z
  .object({
    id,
    name: z.string(),
    domains: strings.describe('Without www; subdomains are included.'),
    country,
    aliases,
    ambiguous: ambiguous.optional(),
    source,
  })
  .meta({ id: 'PackOutlet', description: 'A newspaper, agency or station.' });

export const packInfoSchema = z
  .object({
    name: z.string().describe('The folder’s name.'),
    title: z.string(),
    description: z.string(),
    language: z.string().describe('en: the rules read English.'),
    version: z.int(),
  })
  .meta({ id: 'PackInfo' });

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
