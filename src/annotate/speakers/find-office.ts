import { prepositions } from '../../lexicon/en/function-words.ts';
import type { KnownVoice, Office } from '../../lexicon/names.ts';
import type { Context } from './context.ts';
import { termAt } from './office-time.ts';
import type { RoleDescription } from './resolve-role.ts';
import { toRole } from './word-tests.ts';

/** They change nothing about which office is meant. */
const IDLE: ReadonlySet<string> = new Set(['current', 'top', 'senior', "'s"]);

function titleWords(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && !prepositions.has(word) && word !== 'the')
    .map((word) => toRole(word)?.noun ?? word);
}

/** Every word of the title stands in the description, and the description says no more than that. */
function isOffice(
  { role }: Office,
  { head, words }: RoleDescription,
  bodyWords: ReadonlySet<string>,
): boolean {
  const plain = [...words].filter((word) => !word.startsWith('@') && !IDLE.has(word) && !bodyWords.has(word));
  return [role.title, ...(role.also ?? [])].some((title) => {
    const own = titleWords(title);
    return (
      own.includes(head) && own.every((word) => words.has(word)) && plain.every((word) => own.includes(word))
    );
  });
}

/**
 * Who of the pack held the office that a description names with its state or body ("Iran's foreign
 * minister") when the document came out; null where that is nobody or more than one.
 */
export function findOfficeHolder(context: Context, description: RoleDescription): KnownVoice | null {
  // Without a date an old article's president would be today's.
  if (context.published === null) return null;
  if (description.definiteness === 'indefinite') return null;
  const ids = [...description.words].filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  const bodies = ids.filter((id) => context.names.voices.get(id)?.kind !== 'state');
  const bodyWords = new Set(
    bodies.flatMap((id) => {
      const voice = context.names.voices.get(id);
      return voice
        ? [voice.name, ...voice.aliases].flatMap((name) => name.toLowerCase().split(/[^\p{L}-]+/u))
        : [];
    }),
  );
  const holders = new Set<KnownVoice>();
  // Without its beginning a term of long ago would look like today's.
  for (const id of bodies.length > 0 ? bodies : ids)
    for (const office of context.names.offices.get(id) ?? [])
      if (
        office.role.from &&
        isOffice(office, description, bodyWords) &&
        termAt(office.role, context.published) === 'present'
      )
        holders.add(office.voice);
  const [holder] = holders;
  return holders.size === 1 && holder ? holder : null;
}
