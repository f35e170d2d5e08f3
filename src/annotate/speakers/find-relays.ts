import { determiners } from '../../lexicon/en/function-words.ts';
import { relayVerbs } from '../../lexicon/en/venues.ts';
import type { Sentence, Token } from '../../text/view.ts';
import type { Context } from './context.ts';
import type { Party } from './party.ts';

/** Bodies of these types hand on what others say; of the pack's types. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'news-agency',
  'outlet',
  'newspaper',
  'broadcaster',
]);

/** What the name of a medium that no pack knows ends with. */
const MEDIA_NAME =
  /(?:tv|\b(?:news|agency|television|radio|times|post|journal|tribune|herald|press|magazine|daily|gazette))$/i;

/** Whether a name is that of a paper, a station or an agency. */
export const namesMedium = (name: string): boolean => MEDIA_NAME.test(name);

/** A verb of relaying stands at most this many tokens from the medium ("The agency also reported"). */
const NEAR = 3;

/** A medium or a body that hands on the words of a sentence. */
export interface Relay {
  /** Token position. */
  readonly at: number;
  readonly party: Party;
}

export function isMedium(party: Pick<Party, 'entity' | 'kind' | 'name'>): boolean {
  const type = party.entity?.known?.type;
  return type ? MEDIA_TYPES.has(type) : party.kind === 'organization' && namesMedium(party.name);
}

const lowerAt = (context: Context, at: number) => (context.view.tokens[at] as Token | undefined)?.lower ?? '';

/** "Iranian" before a medium: the adjective of a state of the pack, in one word. */
const isAdjectiveOfState = ({ names, view }: Context, at: number): boolean =>
  names.phrases
    .get(view.tokens[at]?.lower ?? '')
    ?.some(({ use, words }) => use === 'adjective' && words.length === 1) ?? false;

function mentionStart(context: Context, first: number, sentence: Sentence): number {
  let at = first;
  while (
    at > sentence.first &&
    (determiners.has(lowerAt(context, at - 1)) ||
      /^(?:state|semi-official|official|news|agency|state-run|local)$/.test(lowerAt(context, at - 1)) ||
      isAdjectiveOfState(context, at - 1))
  )
    at--;
  return at;
}

/** "according to Anadolu Agency", "as reported by IRNA", "reported Tasnim", "Reuters reported". */
function isRelayed(context: Context, first: number, last: number, sentence: Sentence): boolean {
  const before = mentionStart(context, first, sentence);
  const one = lowerAt(context, before - 1);
  const two = lowerAt(context, before - 2);
  if (before > sentence.first) {
    if (one === 'to' && two === 'according') return true;
    if (one === 'by' && (relayVerbs.has(two) || two === 'as')) return true;
    if (relayVerbs.has(one) && one !== 'said') return true;
  }
  // "Fars, citing an informed source, said".
  if (lowerAt(context, last) === ',' && /^(?:citing|quoting)$/.test(lowerAt(context, last + 1))) return true;
  for (let at = last; at < Math.min(sentence.last, last + NEAR); at++) {
    const lower = lowerAt(context, at);
    if (relayVerbs.has(lower) && lower !== 'report' && lower !== 'reports')
      return lower !== 'said' || at + 1 >= sentence.last - 1;
    if (lower === ',' || lower === 'that') break;
  }
  return false;
}

/** "a statement put out by the ministry". */
function isPublished(context: Context, first: number, sentence: Sentence): boolean {
  const before = mentionStart(context, first, sentence);
  return (
    before - 2 > sentence.first &&
    lowerAt(context, before - 1) === 'by' &&
    /^(?:released|issued|published|carried|posted|circulated|distributed)$/.test(lowerAt(context, before - 2))
  );
}

/**
 * Those who hand on what is said in a sentence, in text order: named media beside a verb of relaying,
 * "the agency" for one named before, and whoever publishes a statement.
 */
export function findRelays(context: Context, sentence: Sentence, lastMedium: Party | null): Relay[] {
  const relays: Relay[] = [];
  const { mentions, mentionMap, entities } = context;
  for (let at = sentence.first; at < sentence.last; at++) {
    const index = mentionMap[at] as number;
    const mention = index < 0 ? null : mentions[index];
    if (!mention) {
      const again =
        lastMedium &&
        lowerAt(context, at - 1) === 'the' &&
        /^(?:agency|newspaper|outlet|network|broadcaster)$/.test(lowerAt(context, at));
      if (again && isRelayed(context, at, at + 1, sentence)) relays.push({ at, party: lastMedium });
      continue;
    }
    const entity = entities.of[index];
    const party = entity && entity.kind === 'organization' ? context.partyOf(entity) : null;
    if (party) {
      const relayed = isMedium(party) && isRelayed(context, mention.first, mention.last, sentence);
      if (relayed || isPublished(context, mention.first, sentence)) relays.push({ at: mention.first, party });
    }
    at = mention.last - 1;
  }
  return relays;
}
