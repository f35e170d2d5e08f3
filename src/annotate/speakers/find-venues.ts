import { broadcasterEnds, occasions, platforms } from '../../lexicon/en/venues.ts';
import type { Sentence, Token } from '../../text/view.ts';
import type { Context } from './context.ts';
import { isMedium } from './find-relays.ts';

/** Where words were spoken or posted. */
export interface Venue {
  /** Token position. */
  readonly at: number;
  /** As the text has it, or the platform's present name. */
  readonly name: string;
}

const platformNames: ReadonlyMap<string, string> = new Map(
  platforms.flatMap(([name, ...others]) =>
    [name, ...others].map((one) => [(one ?? '').toLowerCase(), name ?? ''] as const),
  ),
);

const occasionFirsts: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(occasions.map((occasion) => occasion.split(' ')[0] ?? ''))].map((first) => [
    first,
    occasions.filter((occasion) => occasion.split(' ')[0] === first).toSorted((a, b) => b.length - a.length),
  ]),
);

/** Words right before a medium to which somebody speaks. */
const SPOKEN_TO: ReadonlySet<string> = new Set('told tell tells telling on to with by for'.split(' '));
/** For those of them that are prepositions, what must stand shortly before. */
const SPEAKING: ReadonlySet<string> = new Set(
  'interview interviewed speaking spoke appearance appearing appeared remarks interviews comments talking said told aired broadcast'.split(
    ' ',
  ),
);
/** "speaking yesterday in Tehran to CNN". */
const SPEAKING_REACH = 8;

const tokenOf = (context: Context, at: number) => context.view.tokens[at] as Token | undefined;
const lowerAt = (context: Context, at: number) => tokenOf(context, at)?.lower ?? '';

function isSpokenTo(context: Context, first: number, sentence: Sentence): boolean {
  let before = first - 1;
  while (
    before > sentence.first &&
    /^(?:the|a|his|her|state|broadcaster|network|channel|newspaper|news|agency|station|daily|outlet)$/.test(
      lowerAt(context, before),
    )
  )
    before--;
  if (before >= sentence.first && tokenOf(context, before)?.kind === 'clitic') before -= 2;
  const word = lowerAt(context, before);
  if (!SPOKEN_TO.has(word)) return false;
  if (word.startsWith('t') && word !== 'to') return true;
  for (let at = before - 1; at >= Math.max(sentence.first, before - SPEAKING_REACH); at--) {
    const lower = lowerAt(context, at);
    if (lower === 'according') return false;
    if (SPEAKING.has(lower)) return true;
  }
  return false;
}

function platformAt(context: Context, at: number, sentence: Sentence): string | null {
  const token = tokenOf(context, at);
  if (!token || at === sentence.first) return null;
  const two = platformNames.get(`${token.lower} ${lowerAt(context, at + 1)}`);
  const name = two ?? platformNames.get(token.lower);
  if (!name) return null;
  let before = at - 1;
  while (
    before > sentence.first &&
    /^(?:the|platform|network|media|social|site|app|messaging|his|her|their|its|verified|official|account|page|channel)$/.test(
      lowerAt(context, before),
    )
  )
    before--;
  return /^(?:on|to|via|over)$/.test(lowerAt(context, before)) ? name : null;
}

function occasionAt(context: Context, at: number, sentence: Sentence): string | null {
  const rows = occasionFirsts.get(lowerAt(context, at));
  if (!rows) return null;
  for (const occasion of rows) {
    const words = occasion.split(' ');
    if (at + words.length > sentence.last || !words.every((word, i) => lowerAt(context, at + i) === word))
      continue;
    for (let before = at - 1; before >= Math.max(sentence.first, at - 4); before--)
      if (/^(?:at|in|during|after|hold|held|holding)$/.test(lowerAt(context, before))) return occasion;
  }
  return null;
}

function mediumName(context: Context, mention: number): string {
  const { first, last } = context.mentions[mention] as { first: number; last: number };
  const { text } = context.view;
  return text.slice(tokenOf(context, first)?.start, tokenOf(context, last - 1)?.end);
}

/** Platforms, media spoken to and occasions that a sentence names, outside the words said, in text order. */
export function findVenues(context: Context, sentence: Sentence, marks: Uint8Array): Venue[] {
  const venues: Venue[] = [];
  const { mentions, mentionMap, entities } = context;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (marks[at] !== 0) continue;
    const platform = tokenOf(context, at)?.capital ? platformAt(context, at, sentence) : null;
    if (platform) {
      venues.push({ at, name: platform });
      continue;
    }
    const index = mentionMap[at] as number;
    const mention = index < 0 ? null : mentions[index];
    if (!mention) {
      const occasion = occasionAt(context, at, sentence);
      if (occasion) venues.push({ at, name: occasion });
      continue;
    }
    const entity = entities.of[index];
    const last = lowerAt(context, mention.last - 1);
    const isOutlet =
      entity?.kind === 'organization' && (isMedium(context.partyOf(entity)) || broadcasterEnds.has(last));
    if (isOutlet && isSpokenTo(context, mention.first, sentence))
      venues.push({ at, name: mediumName(context, index) });
    at = mention.last - 1;
  }
  return venues;
}
