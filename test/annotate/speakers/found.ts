import { findAges } from '../../../src/annotate/speakers/find-ages.ts';
import { findDescribedBodies } from '../../../src/annotate/speakers/find-described-bodies.ts';
import { findNames } from '../../../src/annotate/speakers/find-names.ts';
import { findRoles } from '../../../src/annotate/speakers/find-roles.ts';
import { toMentionMap, toTokenRange } from '../../../src/annotate/speakers/mention-map.ts';
import type { NameMention } from '../../../src/annotate/speakers/name-mention.ts';
import { toEntities } from '../../../src/annotate/speakers/to-entities.ts';
import { type SourcePhrase, toSourcePhrase } from '../../../src/annotate/speakers/to-source-phrase.ts';
import type { NameIndex } from '../../../src/lexicon/names.ts';
import type { ZoneName } from '../../../src/model/records.ts';
import { findLines } from '../../../src/text/lines.ts';
import { toTextView } from '../../../src/text/to-text-view.ts';
import type { TextView, TokenRange } from '../../../src/text/view.ts';
import { smallIndex } from './small-pack.ts';

/** A text by the small pack: zones are those of its first lines, the others are body. */
export const toView = (text: string, zones: readonly ZoneName[] = []): TextView =>
  toTextView(
    text,
    findLines(text).map((line, at) => ({ ...line, zone: zones[at] ?? ('body' as const) })),
  );

export const wordsOf = ({ text, tokens }: TextView, { first, last }: TokenRange): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end);

const properName = (view: TextView, { nameFirst, last }: NameMention) =>
  wordsOf(view, { first: nameFirst, last });

/** Names as `titles | name: class`, with what else is known of them. */
export function namesIn(text: string, zones: readonly ZoneName[] = [], pack = smallIndex): string[] {
  const view = toView(text, zones);
  return findNames(view, pack).map((mention) => {
    const { first, nameFirst, known, nameClass, gender, titled, tentative } = mention;
    return [
      `${nameFirst > first ? `${wordsOf(view, { first, last: nameFirst })} | ` : ''}${properName(view, mention)}: ${nameClass}`,
      ...(known ? [`=${known.id}`] : []),
      ...(gender ? [gender] : []),
      ...(titled ? ['titled'] : []),
      ...(tentative ? ['maybe'] : []),
    ].join(', ');
  });
}

function readNamed(text: string, zones: readonly ZoneName[] = [], names: NameIndex = smallIndex) {
  const view = toView(text, zones);
  const mentions = findNames(view, names);
  const entities = toEntities(view, mentions, names);
  return { view, mentions, entities };
}

/** Who is named, as `name: kind, gender (all mentions)`, without the brackets where the name stands once; then the names of nobody. */
export function entitiesIn(text: string, zones: readonly ZoneName[] = [], pack = smallIndex): string[] {
  const { view, mentions, entities } = readNamed(text, zones, pack);
  const names = mentions.map((mention) => properName(view, mention));
  const all = entities.all.map(({ name, kind, gender, known, mentions: own }) => {
    const said = own.map((at) => names[at]).join(', ');
    const what = [kind, ...(known ? [`=${known.id}`] : []), ...(gender ? [gender] : [])].join(', ');
    return `${name}: ${what}${said === name ? '' : ` (${said})`}`;
  });
  return [...all, ...names.flatMap((name, at) => (entities.of[at] ? [] : [`nobody: ${name}`]))];
}

/** Roles that the text gives, as `who: head of words`. */
export function rolesIn(text: string): string[] {
  const { view, mentions, entities } = readNamed(text);
  return findRoles(view, mentions, entities, smallIndex, '2023-01-01')
    .filter(({ range }) => range !== null)
    .map(
      ({ entity, head, words, past }) =>
        `${entity.name}: ${past ? 'once ' : ''}${head} of ${[...words].join(' ')}`,
    );
}

/** Roles that the pack gives those whom a text names, as `rolesIn`. */
export function packRolesIn(text: string, names: NameIndex, published: string | null): string[] {
  const { view, mentions, entities } = readNamed(text, [], names);
  return findRoles(view, mentions, entities, names, published)
    .filter(({ range }) => range === null)
    .map(
      ({ entity, head, words, past }) =>
        `${entity.name}: ${past ? 'once ' : ''}${head} of ${[...words].join(' ')}`,
    );
}

/** What a source marked with `⟦⟧` is, as `definite “core”, head noun, of its owner`. */
export function phraseIn(marked: string, zones: readonly ZoneName[] = []): string {
  const source = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const { view, mentions, entities } = readNamed(marked.replace(/[⟦⟧]/g, ''), zones);
  const mentionMap = toMentionMap(view, mentions, entities);
  const nameOf = (at: number) => {
    const mention = mentions[at];
    return mention ? properName(view, mention) : '';
  };
  const say = (phrase: SourcePhrase): string => {
    if (phrase.type === 'name') return nameOf(phrase.mention);
    if (phrase.type === 'pronoun') return phrase.pronoun.text;
    if (phrase.type === 'joint') return phrase.parts.map(say).join(' + ');
    if (phrase.type === 'relative')
      return `relative ${wordsOf(view, phrase.range)}${phrase.noun < 0 ? '' : `, head ${view.tokens[phrase.noun]?.text}`}`;
    const { definiteness, core, head, owner, ownerPronoun } = phrase;
    return [
      `${definiteness} “${wordsOf(view, core)}”, head ${view.tokens[head]?.text}`,
      ...(owner >= 0 ? [`of ${nameOf(owner)}`] : []),
      ...(ownerPronoun ? [`of ${ownerPronoun.pronoun.text}`] : []),
    ].join(', ');
  };
  const phrase = toSourcePhrase(
    { view, mentions, mentionMap },
    toTokenRange(view.tokens, { start: source.start, end: source.end }),
  );
  return phrase ? say(phrase) : 'nothing';
}

/** How old the text says its people are, as `name: age`. */
export function agesIn(text: string): string[] {
  const { view, mentions, entities } = readNamed(text);
  return [...findAges(view, mentions, entities)].map(([{ name }, age]) => `${name}: ${age}`);
}

/** Bodies named in all but capitals, as they first stand. */
export function describedBodiesIn(text: string): string[] {
  const view = toView(text);
  return [...findDescribedBodies(view).values()].map((range) => wordsOf(view, range));
}
