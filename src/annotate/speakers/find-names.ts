import { sentenceOpeners } from '../../lexicon/en/common-words.ts';
import { documentNouns } from '../../lexicon/en/documents.ts';
import { determiners } from '../../lexicon/en/function-words.ts';
import { nameSuffixes } from '../../lexicon/en/name-particles.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { places } from '../../lexicon/en/places.ts';
import { titleModifiers } from '../../lexicon/en/roles.ts';
import type { KnownPhrase, NameIndex } from '../../lexicon/names.ts';
import type { ZoneName } from '../../model/records.ts';
import type { Sentence, TextView, Token } from '../../text/view.ts';
import { nameBehindBody, titlesBehindBody } from './body-then-name.ts';
import { findPhraseAt } from './find-phrase.ts';
import { HEADINGS, isTitleCase } from './headings.ts';
import { findPairEnds, findSurnames, toLowerCaseTest } from './lower-case-test.ts';
import {
  classOf,
  employerEnd,
  endsSpeaker,
  isOffice,
  isShouted,
  titleGender,
  titlesEnd,
} from './name-class.ts';
import type { NameMention } from './name-mention.ts';
import { NAME_BEGINNERS, type RunScan, runEnd } from './name-runs.ts';
import {
  isAcronym,
  isGivenName,
  isHonorific,
  isInitial,
  isOrganizationEnd,
  isTitleNoun,
  toPluralRole,
  toRole,
  withoutPoint,
} from './word-tests.ts';

/** Whether a zone's names count: who wrote an article has no voice in it. */
export const isLive = (zone: ZoneName) => zone !== 'byline';

interface Scan extends RunScan {
  readonly isAlsoLower: (lower: string) => boolean;
  /** From `findSurnames`. */
  readonly surnames: ReadonlySet<string>;
  /** From `findPairEnds`. */
  readonly pairEnds: ReadonlySet<string>;
  readonly tentative: boolean;
  readonly heading: boolean;
  readonly out: NameMention[];
}

/** Marks after which a capital may stand for the sake of what begins there. */
const SENTENCE_MARKS: ReadonlySet<string> = new Set('"“”‘\'«:;(-–—•*.!?');

/** Whether a sentence, a quote or a list begins with the token. */
function beginsSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at === sentence.first) return true;
  return SENTENCE_MARKS.has((tokens[at - 1] as Token).text.charAt(0));
}

/** Endings of what nobody is called, in words long enough: "Weakness invites". */
const ABSTRACT = /.{3}(?:ness|acy|[ts]ion|ment|ism|ity|ship|hood|ance|ence)$/;

/** "Diplomacy is", "Weakness invites": a quality, with a capital for the sentence's sake. */
const isAbstract = ({ surnames, pairEnds, names }: Scan, { lower }: Token) =>
  ABSTRACT.test(lower) &&
  !isGivenName(lower) &&
  !surnames.has(lower) &&
  !pairEnds.has(lower) &&
  !names.surnames.has(names.wordKey(lower));

/** Whether a capital at `at` may begin a name, or is there for the sentence's sake. */
function mayBegin(scan: Scan, at: number, sentence: Sentence): boolean {
  const { tokens, isAlsoLower } = scan;
  const token = tokens[at] as Token;
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  const goesOn = next?.capital === true && !sentenceOpeners.has(next.lower);
  if (sentenceOpeners.has(token.lower))
    return goesOn && (isGivenName(token.lower) || NAME_BEGINNERS.has(token.lower));
  if (!beginsSentence(tokens, at, sentence) && !scan.tentative) return true;
  // "Baiting the moderators": what has an object is no name.
  if (
    token.lower.endsWith('ing') &&
    determiners.has(next?.lower ?? '') &&
    beginsSentence(tokens, at, sentence)
  )
    return false;
  // "Proponents say", "Documents show".
  if (!goesOn && (toPluralRole(token.lower) || documentNouns.has(token.lower))) return false;
  // "Local police".
  if (!goesOn && titleModifiers.has(token.lower) && organizationNouns.has(next?.lower ?? '')) return false;
  if (isHonorific(token.lower) || isTitleNoun(token.lower)) return true;
  if (!goesOn && isAbstract(scan, token)) return false;
  if (!isAlsoLower(token.lower)) return true;
  if (!goesOn && scan.surnames.has(token.lower) && endsSpeaker(next)) return true;
  return goesOn && (isGivenName(token.lower) || titleModifiers.has(token.lower) || isAcronym(token.text));
}

function pushKnown(scan: Scan, first: number, nameFirst: number, last: number, phrase: KnownPhrase): void {
  if (phrase.use === 'adjective' || phrase.use === 'people') return;
  const { kind } = phrase.voice;
  const suffix = kind === 'person' && nameSuffixes.has(withoutPoint(scan.tokens[last]?.lower ?? ''));
  scan.out.push({
    first,
    nameFirst,
    last: suffix ? last + 1 : last,
    known: phrase.voice,
    use: phrase.use,
    nameClass: kind === 'anonymous' ? 'unknown' : kind,
    gender: kind === 'person' ? titleGender(scan.tokens, first, nameFirst) : null,
    titled: kind === 'person' && nameFirst > first,
    tentative: false,
  });
}

/** "African-Americans", "US-Israel": a people or a pair of states, nobody's name. */
function isHyphenatedPeople({ tokens, names }: Scan, at: number): boolean {
  const { lower } = tokens[at] as Token;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 0) return false;
  const row = names.phrases.get(lower.slice(hyphen + 1)) ?? [];
  return row.some(({ words, voice }) => words.length === 1 && voice.kind === 'state');
}

/** In title case names cannot be told from other words: each word may be one that the rest of the text knows. */
function pushSingly(scan: Scan, first: number, last: number): void {
  const { tokens } = scan;
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at] as Token;
    if (isHonorific(lower) || isTitleNoun(lower) || sentenceOpeners.has(lower)) continue;
    const before = at > first ? (tokens[at - 1] as Token).lower : '';
    const titled = isHonorific(before) || isTitleNoun(before);
    const gender = titled ? titleGender(tokens, first, at) : null;
    scan.out.push({
      first: at,
      nameFirst: at,
      last: at + 1,
      known: null,
      use: null,
      nameClass: 'unknown',
      gender,
      titled,
      tentative: true,
    });
  }
}

/** "MP", "MPs", "PM": an office by its initials. */
const isShortOffice = ({ text, lower }: Token) =>
  /^\p{Lu}{2,4}s?$/u.test(text) && (isTitleNoun(lower) || toPluralRole(lower) !== null);

/** A stretch of capitals that no phrase of the pack covers: titles, then a name. */
function pushUnknown(scan: Scan, from: number, to: number): void {
  const { tokens } = scan;
  let first = from;
  let last = to;
  // "THE FERRY Ever since it sank": a heading run into the sentence.
  while (
    first < last - 1 &&
    isShouted((tokens[first] as Token).text) &&
    !isShouted((tokens[last - 1] as Token).text)
  )
    first++;
  if (first >= last) return;
  if (scan.tentative || (scan.heading && !isGivenName((tokens[first] as Token).lower))) {
    pushSingly(scan, first, last);
    return;
  }
  // "the Zenda MP", "Strelsau MPs": an office in capitals is part of no name before it.
  while (last - 1 > first && isShortOffice(tokens[last - 1] as Token)) last--;
  if (
    last - 1 === first &&
    isShortOffice(tokens[first] as Token) &&
    toPluralRole((tokens[first] as Token).lower)
  )
    return;
  const behind = nameBehindBody(tokens, first, last);
  if (behind < last) {
    pushUnknown(scan, first, behind);
    pushUnknown(scan, behind, last);
    return;
  }
  const only = last - first === 1 ? (tokens[first] as Token).lower : '';
  if (isTitleNoun(only) || isHonorific(only)) {
    // "Dean" may be Howard Dean, "Shah" Omid Shah, where the text has one.
    scan.out.push({
      first,
      nameFirst: first,
      last,
      known: null,
      use: null,
      nameClass: 'unknown',
      gender: null,
      titled: false,
      tentative: true,
    });
    return;
  }
  if (last - first > 1 && isOffice(tokens, first, last)) return;
  const whole = classOf(tokens, first, last, false);
  let nameFirst = whole === 'organization' ? first : titlesEnd(tokens, first, last);
  if (nameFirst === last) return;
  const titled = nameFirst > first;
  if (titled) {
    const employer = employerEnd(tokens, first, nameFirst);
    if (employer > first && classOf(tokens, first, employer, false)) {
      scan.out.push({
        first,
        nameFirst: first,
        last: employer,
        known: null,
        use: null,
        nameClass: 'organization',
        gender: null,
        titled: false,
        tentative: false,
      });
      first = employer;
    }
  } else if (whole !== 'organization') {
    // "House Republican Jane Hale": what stands before a given name describes.
    while (nameFirst < last - 1 && titleModifiers.has((tokens[nameFirst] as Token).lower)) nameFirst++;
    // "Owner Len Varga": at a sentence's beginning so does what somebody is.
    const { lower: opening } = tokens[nameFirst] as Token;
    const isFirst = tokens[first - 1]?.sentence !== (tokens[first] as Token).sentence;
    const { lower: given } = tokens[nameFirst + 1] ?? { lower: '' };
    if (isFirst && last - nameFirst > 2 && toRole(opening) && !isGivenName(opening) && isGivenName(given))
      nameFirst++;
    for (let at = nameFirst + 1; at < last - 1; at++)
      if (
        isGivenName((tokens[at] as Token).lower) &&
        !isGivenName((tokens[at - 1] as Token).lower) &&
        !isInitial((tokens[at - 1] as Token).text)
      )
        nameFirst = at;
  }
  let end = last;
  while (end - nameFirst > 1 && nameSuffixes.has(withoutPoint((tokens[end - 1] as Token).lower))) end--;
  const nameClass = whole === 'organization' ? whole : classOf(tokens, nameFirst, end, titled);
  if (!nameClass || (end - nameFirst === 1 && isHyphenatedPeople(scan, nameFirst))) return;
  if (nameClass === 'unknown' && sentenceOpeners.has((tokens[nameFirst] as Token).lower)) return;
  scan.out.push({
    first: nameClass === 'person' ? first : nameFirst,
    nameFirst,
    last,
    known: null,
    use: null,
    nameClass,
    gender: nameClass === 'person' ? titleGender(tokens, first, nameFirst) : null,
    titled,
    tentative: false,
  });
}

/** Whether a phrase may stand where it does; an ambiguous name needs more than a capital that a sentence gives. */
function accepts(scan: Scan, phrase: KnownPhrase, at: number, sentence: Sentence): boolean {
  if (!phrase.voice.ambiguous || phrase.words.length > 1) return true;
  if (at + 1 < sentence.last && (scan.tokens[at + 1] as Token).capital) return false;
  return !(beginsSentence(scan.tokens, at, sentence) && scan.isAlsoLower((scan.tokens[at] as Token).lower));
}

/** A phrase of the pack is only part of a longer name: "Iran Air", "Washington Times", "Tim Cook". */
function isCutShort(scan: Scan, phrase: KnownPhrase, from: number, at: number, end: number): boolean {
  const { tokens } = scan;
  const last = at + phrase.words.length;
  if (phrase.voice.kind === 'person') {
    if (phrase.words.length > 1) return false;
    const before = at > from ? (tokens[at - 1] as Token).lower : null;
    const given = before !== null && !isHonorific(before) && !isTitleNoun(before);
    return given || (last < end && !isOrganizationEnd((tokens[last] as Token).lower));
  }
  // "West Virginia": the West is elsewhere.
  if (places.has(`${(tokens[last - 1] as Token).lower} ${tokens[last]?.lower}`)) return true;
  if (last >= end) {
    // "Mark Hungarian, a grocer": of a people's adjectives few are surnames.
    const named = phrase.use !== 'adjective' || endsSpeaker(tokens[last]);
    return named && at > from && isGivenName((tokens[at - 1] as Token).lower);
  }
  return (
    isOrganizationEnd((tokens[end - 1] as Token).lower) && !isTitleNoun((tokens[end - 1] as Token).lower)
  );
}

/** Splits a run of capitals into the names it holds. */
function pushRun(scan: Scan, first: number, end: number, sentence: Sentence): void {
  const { tokens, names } = scan;
  let from = first;
  for (let at = first; at < end; at++) {
    const phrase = findPhraseAt(tokens, at, sentence.last, names);
    if (!phrase || !accepts(scan, phrase, at, sentence)) continue;
    if (isCutShort(scan, phrase, from, at, end)) continue;
    const last = at + phrase.words.length;
    if (phrase.voice.kind === 'person') {
      const titles = titlesBehindBody(tokens, from, at);
      pushUnknown(scan, from, titles);
      pushKnown(scan, titles, at, last, phrase);
    } else {
      pushUnknown(scan, from, at);
      pushKnown(scan, at, at, last, phrase);
    }
    from = Math.max(last, scan.out.at(-1)?.last ?? last);
    at = from - 1;
  }
  pushUnknown(scan, from, end);
}

/** "VIENNA:", "NEW DELHI —", "CAIRO (Reuters)": where an article was filed. */
function isDateline({ tokens, names }: Scan, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { text } = tokens[at] as Token;
    if (text.length < 3 || text !== text.toUpperCase()) return false;
  }
  const next = tokens[last]?.text ?? '';
  // "NAME:" is how transcripts say who speaks.
  return /^[(—–-]/.test(next) || (next === ':' && names.capitals.has((tokens[first] as Token).lower));
}

function scanSentence(scan: Scan, sentence: Sentence): void {
  const { tokens, names } = scan;
  let at = sentence.first;
  while (at < sentence.last) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') {
      at++;
      continue;
    }
    if (token.capital && mayBegin(scan, at, sentence)) {
      const end = runEnd(scan, at, sentence);
      if (at === sentence.first && isDateline(scan, at, end)) {
        at = end;
        continue;
      }
      pushRun(scan, at, end, sentence);
      at = Math.max(end, scan.out.at(-1)?.last ?? end);
      continue;
    }
    const phrase =
      token.capital || names.mayBeginLower(token.lower)
        ? findPhraseAt(tokens, at, sentence.last, names)
        : null;
    if (
      phrase &&
      phrase.use !== 'adjective' &&
      phrase.use !== 'people' &&
      accepts(scan, phrase, at, sentence)
    ) {
      pushKnown(scan, at, at, at + phrase.words.length, phrase);
      at += phrase.words.length;
    } else at++;
  }
}

/** All names of a text's live zones, in text order, apart from each other. */
export function findNames(view: TextView, names: NameIndex): NameMention[] {
  const isAlsoLower = toLowerCaseTest(view.text);
  const surnames = findSurnames(view);
  const pairEnds = findPairEnds(view, endsSpeaker);
  const out: NameMention[] = [];
  for (const paragraph of view.paragraphs) {
    if (!isLive(paragraph.zone)) continue;
    const scan: Scan = {
      tokens: view.tokens,
      names,
      isAlsoLower,
      surnames,
      pairEnds,
      tentative: isTitleCase(view, paragraph),
      heading: HEADINGS.has(paragraph.zone),
      out,
    };
    for (let at = paragraph.firstSentence; at < paragraph.lastSentence; at++)
      scanSentence(scan, view.sentences[at] as Sentence);
  }
  return out;
}
