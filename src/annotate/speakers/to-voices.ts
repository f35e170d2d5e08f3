import type { Range, Token } from '../../text/view.ts';
import type { Attribution, Voice } from '../findings.ts';
import type { Context } from './context.ts';
import type { Entity } from './drafts.ts';
import type { RoleFact } from './find-roles.ts';
import { toTokenRange } from './mention-map.ts';
import type { NameMention } from './name-mention.ts';
import type { Party } from './party.ts';
import { toSourcePhrase } from './to-source-phrase.ts';
import { isHonorific } from './word-tests.ts';

/** An attribution's source and whom it means. */
export interface SourceOf {
  readonly attribution: Attribution;
  readonly party: Party;
}

function mentionRange(context: Context, mention: NameMention): Range {
  const { tokens } = context.view;
  let first = mention.nameFirst;
  while (first > mention.first && isHonorific((tokens[first - 1] as Token).lower)) first--;
  return { start: (tokens[first] as Token).start, end: (tokens[mention.last - 1] as Token).end };
}

function rolesOf(context: Context, facts: readonly RoleFact[]): string[] {
  const { tokens, text } = context.view;
  const roles = facts
    .filter(({ range }) => range !== null)
    .map(({ range }) => text.slice(tokens[range?.first ?? 0]?.start, tokens[(range?.last ?? 1) - 1]?.end));
  return [...new Set(roles)];
}

/** In text order; of ranges that overlap the shorter, a name rather than the source that holds it. */
function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || range.start >= last.end) kept.push(range);
    else if (range.end - range.start < last.end - last.start) kept[kept.length - 1] = range;
  }
  return kept;
}

const withoutApposition = (source: string) => source.split(',')[0] ?? source;

/** Sources other than pronouns are names by which the text calls the one they mean. */
function isNaming(context: Context, range: Range): boolean {
  const phrase = toSourcePhrase(context, toTokenRange(context.view.tokens, range));
  return phrase !== null && phrase.type !== 'pronoun' && phrase.type !== 'relative';
}

function toVoice(
  context: Context,
  party: Party,
  entity: Entity | null,
  sources: readonly Range[],
  facts: readonly RoleFact[],
): Voice {
  const { text } = context.view;
  const own = (entity?.mentions ?? []).map((at) =>
    mentionRange(context, context.mentions[at] as NameMention),
  );
  const bare = (entity?.mentions ?? []).map((at) => {
    const mention = context.mentions[at] as NameMention;
    const { tokens } = context.view;
    return text.slice((tokens[mention.nameFirst] as Token).start, (tokens[mention.last - 1] as Token).end);
  });
  const mentions = withoutOverlaps([...own, ...sources]);
  const spellings = [
    ...bare.map((spelling, at) => ({ spelling, at: own[at]?.start ?? 0 })),
    ...own.flatMap(({ start, end }) => {
      const article =
        party.kind === 'person' ? null : /\bthe $/i.exec(text.slice(Math.max(0, start - 4), start));
      return article ? [{ spelling: text.slice(start - 4, end), at: start - 4 }] : [];
    }),
    ...own.map((range) => ({ spelling: text.slice(range.start, range.end), at: range.start })),
    ...sources
      .filter((range) => isNaming(context, range))
      .map((range) => ({ spelling: withoutApposition(text.slice(range.start, range.end)), at: range.start })),
  ].sort((a, b) => a.at - b.at);
  const aliases = [...new Set(spellings.map(({ spelling }) => spelling))].filter(
    (alias) => alias !== party.name,
  );
  const { id, name, kind } = party;
  return { id, name, kind, roles: rolesOf(context, facts), aliases, mentions };
}

/** Voices in order of first mention; `sources` are those of all attributions. */
export function toVoices(context: Context, parties: readonly Party[], sources: readonly SourceOf[]): Voice[] {
  const rangesOf = new Map<string, Range[]>();
  for (const { attribution, party } of sources) {
    const [range] = attribution.source;
    // A joint source names each of its members only in part.
    if (!range || party.members.length > 0) continue;
    const row = rangesOf.get(party.id);
    if (!row) rangesOf.set(party.id, [range]);
    else row.push(range);
  }
  const voices = new Map<string, Voice>();
  for (const party of parties)
    for (const one of party.members.length > 0 ? party.members : [party]) {
      if (voices.has(one.id)) continue;
      const own = one.entity ? (context.rolesOf.get(one.entity) ?? []) : [];
      voices.set(one.id, toVoice(context, one, one.entity, rangesOf.get(one.id) ?? [], own));
    }
  const start = (voice: Voice) => voice.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  return [...voices.values()].sort((a, b) => start(a) - start(b));
}
