import type { KnownVoice } from '../../lexicon/names.ts';
import type { Token } from '../../text/view.ts';
import { type Draft, type Drafts, knownDraft, ownDraft, partsOf } from './drafts.ts';
import type { NameMention } from './name-mention.ts';
import { isMisspelling, sharedSurname } from './surnames.ts';
import { isGivenName, isHonorific, toRole } from './word-tests.ts';

/** Shorter words without a title are not looked up as surnames of the pack. */
const SHORTEST_SURNAME = 3;

const fitsGender = (draft: Draft, gender: 'm' | 'f' | null) =>
  gender === null || draft.gender === null || draft.gender === gender;

/** Names between an introduction and the surname that goes on with it. */
const INTRODUCED_REACH = 6;
/** Tokens of office before the name that a sentence begins with. */
const LONGEST_TITLE = 6;

/** "Secretary Ida Morton said no. Morton added": whom of them a sentence right before begins with, by office and for the first time. */
function introducedBefore(
  { view, mentions, of, goingOn }: Drafts,
  bearers: readonly Draft[],
  at: number,
): Draft | null {
  const paragraphOf = (token: number) =>
    view.sentences[(view.tokens[token] as Token).sentence]?.paragraph ?? -1;
  const here = paragraphOf((mentions[at] as NameMention).first);
  for (let before = at - 1; before >= Math.max(0, at - INTRODUCED_REACH); before--) {
    const mention = mentions[before] as NameMention;
    const draft = of[before];
    if (here - paragraphOf(mention.first) > 1) return null;
    if (!draft || !bearers.includes(draft)) continue;
    if (goingOn.has(before)) return draft;
    if (mention.last - mention.nameFirst < 2) continue;
    const sentence = view.sentences[(view.tokens[mention.first] as Token).sentence];
    const opens = mention.first - (sentence?.first ?? 0) <= LONGEST_TITLE;
    return opens && mention.titled && draft.mentions[0] === before ? draft : null;
  }
  return null;
}

/** Of several with one surname: whom the pack means by it, else who was named first. */
function chooseBearer(drafts: Drafts, bearers: readonly Draft[], at: number): Draft | null {
  const mention = drafts.mentions[at] as NameMention;
  const fitting = bearers.filter((draft) => fitsGender(draft, mention.gender));
  const introduced = fitting.length > 1 ? introducedBefore(drafts, fitting, at) : null;
  if (introduced) {
    drafts.goingOn.add(at);
    return introduced;
  }
  const meant = fitting.find((draft) => draft.known && draft.known === mention.known);
  if (meant) return meant;
  // Of two whom the pack knows, the one whose surname is no longer than that.
  const key = partsOf(drafts, drafts.texts[at] as string).keys.join(' ');
  const exact = fitting.filter(({ known }) => known && drafts.names.surnames.get(key)?.includes(known));
  if (exact.length === 1 && exact[0] && fitting.every(({ known }) => known)) return exact[0];
  const [first] = fitting.toSorted((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  return first ?? null;
}

/** The pack's bearer of a lone surname: one in office before others, else the first. */
function knownBearer(drafts: Drafts, key: string, gender: 'm' | 'f' | null): KnownVoice | null {
  const bearers = (drafts.names.surnames.get(key) ?? []).filter(
    (voice) => gender === null || voice.gender === null || voice.gender === gender,
  );
  return bearers.find((voice) => voice.roles.some((role) => !role.to)) ?? bearers[0] ?? null;
}

/** Short surnames are found as they are spelt: another word may have the same letters but one ("Lyin" and Lin). */
const isSpelt = ({ names }: Drafts, { name }: KnownVoice, key: string, word: string): boolean =>
  key.length > SHORTEST_SURNAME || names.wordsOf(name).includes(word);

/** "President Obama": the pack's bearer of the surname who held the office of the title before it. */
function officeHolder(drafts: Drafts, key: string, mention: NameMention): KnownVoice | null {
  const titles: string[] = [];
  for (let at = mention.first; at < mention.nameFirst; at++) {
    const role = toRole((drafts.view.tokens[at] as Token).lower);
    if (role) titles.push(role.noun);
  }
  const title = titles.at(-1);
  if (!title) return null;
  const holder = drafts.names.surnames.get(key)?.find(({ roles }) =>
    roles.some((role) =>
      role.title
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(title),
    ),
  );
  return holder ?? null;
}

/** Whom a lone surname, a first name or a surname of several words means; null for nobody. */
export function findBearer(drafts: Drafts, at: number): Draft | null {
  const mention = drafts.mentions[at] as NameMention;
  const text = drafts.texts[at] as string;
  const { words, keys } = partsOf(drafts, text);
  const [first] = words;
  if (!first) return null;
  const key = keys.join(' ');
  const bearers = drafts.byEnding.get(key);
  const office =
    mention.titled && !bearers?.some(({ titled }) => titled) ? officeHolder(drafts, key, mention) : null;
  if (office) return knownDraft(drafts, office);
  const bearer = bearers ? chooseBearer(drafts, bearers, at) : null;
  if (bearer) return bearer;
  if (mention.known) return mention.tentative ? null : knownDraft(drafts, mention.known);
  const addressed = mention.titled && isHonorific((drafts.view.tokens[mention.nameFirst - 1] as Token).lower);
  const given = words.length === 1 && (!mention.titled || addressed) ? drafts.byGiven.get(key) : undefined;
  if (given?.length === 1 && given[0]) return given[0];
  const asSurname = mention.titled || (!isGivenName(first) && text.length > SHORTEST_SURNAME);
  const known = asSurname ? knownBearer(drafts, key, mention.gender) : null;
  if (known && (mention.titled || isSpelt(drafts, known, key, first))) return knownDraft(drafts, known);
  const couple = words.length === 1 && !mention.tentative ? coupleMember(drafts, at) : null;
  if (couple) return couple;
  const misspelt = words.length === 1 && !mention.titled ? misspeltBearer(drafts, at, text) : null;
  if (misspelt) return misspelt;
  const members = text.endsWith('s') ? membersOf(drafts, text.toLowerCase()) : null;
  if (members) return members;
  if (mention.tentative) return null;
  const several = mention.last - mention.nameFirst > 1;
  const kind = mention.titled || several ? 'person' : 'unknown';
  return drafts.byKey.get(`person ${key}`) ?? ownDraft(drafts, kind, text, words, `${kind} ${key}`);
}

/** "Tom and Ida Lund": the first of two who share a surname, as Tom Lund. */
function coupleMember(drafts: Drafts, at: number): Draft | null {
  const { mentions, names, view } = drafts;
  const next = mentions[at + 1];
  const couple = next && sharedSurname(view, mentions[at] as NameMention, next);
  if (!couple) return null;
  const { given, surname } = couple;
  const words = [given.toLowerCase(), surname.toLowerCase()];
  return ownDraft(drafts, 'person', `${given} ${surname}`, words, words.map(names.wordKey).join(' '));
}

/** A misspelt surname stands at most so many names after the right one. */
const MISSPELT_REACH = 6;

/** "Anna Welms said no. Welns added": of those just named in full, the one whose surname is misspelt. */
function misspeltBearer(drafts: Drafts, at: number, text: string): Draft | null {
  for (let before = at - 1; before >= Math.max(0, at - MISSPELT_REACH); before--) {
    const draft = drafts.of[before];
    if (draft?.kind !== 'person' || draft.words.length < 2) continue;
    if (isMisspelling(text.toLowerCase(), draft.words.at(-1) ?? '')) return draft;
  }
  return null;
}

const membersOf = ({ byKey }: Drafts, lower: string): Draft | null =>
  byKey.get(`members ${lower}`) ?? byKey.get(`members ${lower.slice(0, -1)}`) ?? null;
