import { hearsayNouns } from '../../lexicon/en/documents.ts';
import { indefinites } from '../../lexicon/en/pronouns.ts';
import type { Token } from '../../text/view.ts';
import type { Attribution } from '../findings.ts';
import type { Context, Place, Resolution } from './context.ts';
import { findAntecedent } from './find-antecedent.ts';
import { toTokenRange } from './mention-map.ts';
import { type Party, toJointParty } from './party.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { type SinglePhrase, type SourcePhrase, toSourcePhrase } from './to-source-phrase.ts';

function resolveSingle(context: Context, phrase: SinglePhrase, place: Place): Resolution | null {
  if (phrase.type === 'pronoun') return resolvePronoun(context, phrase.pronoun, place);
  if (phrase.type === 'description') return resolveWordsOrDescription(context, phrase, place);
  const entity = context.entities.of[phrase.mention];
  if (entity) return { party: context.partyOf(entity), rule: entity.known ? 'name-in-pack' : 'name' };
  return null;
}

/** "some", "many", "one of them": nobody in particular. */
function resolveWordsOrDescription(
  context: Context,
  phrase: Extract<SinglePhrase, { type: 'description' }>,
  place: Place,
): Resolution | null {
  const head = (context.view.tokens[phrase.head] as Token).lower;
  if (!indefinites.has(head) && !/^\d/.test(head)) return resolveDescription(context, phrase, place);
  const { first, last } = phrase.range;
  const tokens = context.view.tokens;
  const text = context.view.text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
  const plural = !/^(?:one|someone|somebody|another|nobody|none|no|each)$/.test(head);
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural, thing: false }),
    rule: 'unnamed',
  };
}

export function resolvePhrase(context: Context, phrase: SourcePhrase, place: Place): Resolution | null {
  if (phrase.type === 'relative') {
    const before = findAntecedent(context, phrase.range.first);
    return before && before.type !== 'relative' ? resolvePhrase(context, before, place) : null;
  }
  if (phrase.type !== 'joint') return resolveSingle(context, phrase, place);
  const members: Party[] = [];
  for (const part of phrase.parts) {
    const party = resolveSingle(context, part, place)?.party;
    for (const one of party && party.members.length > 0 ? party.members : party ? [party] : [])
      if (!members.some(({ id }) => id === one.id)) members.push(one);
  }
  const [first] = members;
  if (!first) return null;
  return { party: members.length > 1 ? toJointParty(members) : first, rule: 'joint' };
}

/** "Reportedly", "reports that": said by nobody in particular. */
function resolveHearsay(context: Context, attribution: Attribution): Resolution | null {
  const cue = attribution.cue?.text.toLowerCase();
  if (!cue || !hearsayNouns.has(cue)) return null;
  const same = context.unnamed.sameAs('reports');
  const words = {
    text: 'reports',
    head: 'hearsay',
    kind: 'anonymous',
    gender: null,
    plural: true,
    thing: false,
  } as const;
  return { party: same ?? context.unnamed.add(words), rule: 'hearsay' };
}

/** Who an attribution's source is; null where the text does not tell. */
export function resolveSource(context: Context, attribution: Attribution, place: Place): Resolution | null {
  const [first] = attribution.source;
  if (!first) return resolveHearsay(context, attribution);
  const phrase = toSourcePhrase(context, toTokenRange(context.view.tokens, first));
  return phrase && resolvePhrase(context, phrase, place);
}
