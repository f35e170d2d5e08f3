import type { Token, TokenRange } from '../../text/view.ts';
import type { Context } from './context.ts';
import type { Entity } from './drafts.ts';
import type { NameMention } from './name-mention.ts';
import { type Party, toKnownParty } from './party.ts';

/** The text of a stretch of tokens, as it stands. */
export function sourceText(context: Context, { first, last }: TokenRange): string {
  const { tokens, text } = context.view;
  return text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
}

/** A token in lower case; empty before the first and beyond the last. */
export const lowerAt = (context: Context, at: number) =>
  at < 0 ? '' : ((context.view.tokens[at] as Token | undefined)?.lower ?? '');

/** Who is named at a token, if anybody. */
export function entityAt({ entities, mentionMap }: Context, at: number): Entity | null {
  const mention = at < 0 ? -1 : (mentionMap[at] ?? -1);
  return mention < 0 ? null : (entities.of[mention] ?? null);
}

/** The name that holds a token, if any. */
export function mentionAt({ mentions, mentionMap }: Context, at: number): NameMention | null {
  const mention = at < 0 ? -1 : (mentionMap[at] ?? -1);
  return mention < 0 ? null : (mentions[mention] as NameMention);
}

/** The first state that content words name, or null. */
export function stateIn(context: Context, words: ReadonlySet<string>): Party | null {
  for (const word of words) {
    const voice = word.startsWith('@') ? context.names.voices.get(word.slice(1)) : undefined;
    if (voice?.kind === 'state') return knownParty(context, voice.id);
  }
  return null;
}

/** A voice of the pack: as the text names it, or as the pack does. */
export function knownParty(context: Context, id: string): Party | null {
  const voice = context.names.voices.get(id);
  if (!voice) return null;
  const entity = context.known.get(id);
  return entity ? context.partyOf(entity) : toKnownParty(voice);
}

/** "Trump" of Donald Trump: what bodies are called by. */
export const surnameOf = (party: Party) => party.name.split(' ').at(-1) ?? party.name;

/** "the Clinton campaign", "his campaign" and "Clinton's campaign" are one. */
export function bodyParty(context: Context, name: string, head: string): Party {
  return context.unnamed.sameAs(name) ?? context.unnamed.addBody(name, head);
}
