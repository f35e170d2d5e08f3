import type { TextView, Token } from '../../text/view.ts';
import type { Entity } from './drafts.ts';
import type { RoleFact } from './find-roles.ts';
import type { NameMention } from './name-mention.ts';
import type { Entities } from './to-entities.ts';
import { toPluralRole } from './word-tests.ts';

const OWNERS = /^(?:my|our|his|her|their|'s)$/;
/** Relatives who come in pairs, by what each is: the woman first. */
const COUPLES: Readonly<Record<string, readonly [woman: string, man: string]>> = {
  parents: ['mother', 'father'],
  grandparents: ['grandmother', 'grandfather'],
};
const SIBLINGS: ReadonlySet<string> = new Set(['brothers', 'sisters', 'sons', 'daughters']);

function nounsOf(plural: string, a: Entity, b: Entity): readonly [string, string] | null {
  if (SIBLINGS.has(plural)) {
    const noun = toPluralRole(plural)?.noun ?? plural;
    return [noun, noun];
  }
  const couple = Object.hasOwn(COUPLES, plural) ? COUPLES[plural] : undefined;
  if (!couple) return null;
  const [woman, man] = couple;
  return a.gender === 'f' || (a.gender === null && b.gender === 'm') ? [woman, man] : [man, woman];
}

/** "my parents, Tom and Ida Lund": a father and a mother. */
export function findKinFacts(view: TextView, mentions: readonly NameMention[], { of }: Entities): RoleFact[] {
  const facts: RoleFact[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const [a, b] = [of[index], of[index + 1]];
    if (!a || !b || a.kind !== 'person' || b.kind !== 'person' || next?.first !== mention.last + 1) continue;
    if (view.tokens[mention.last]?.lower !== 'and') continue;
    const noun = view.tokens[mention.first - 1]?.text === ',' ? mention.first - 2 : mention.first - 1;
    const nouns = nounsOf(view.tokens[noun]?.lower ?? '', a, b);
    if (!nouns || !OWNERS.test((view.tokens[noun - 1] as Token | undefined)?.lower ?? '')) continue;
    const range = { first: noun, last: next.last };
    for (const [at, entity] of [a, b].entries()) {
      const head = nouns[at] ?? '';
      facts.push({ entity, head, words: new Set([head]), range, past: false });
    }
  }
  return facts;
}
