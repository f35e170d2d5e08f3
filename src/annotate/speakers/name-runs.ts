import { beforeWeekdays, weekdays } from '../../lexicon/en/calendar-names.ts';
import { sentenceOpeners } from '../../lexicon/en/common-words.ts';
import { nameParticles } from '../../lexicon/en/name-particles.ts';
import { monthNames } from '../../lexicon/en/time-names.ts';
import type { NameIndex } from '../../lexicon/names.ts';
import type { Sentence, Token } from '../../text/view.ts';
import { findPhraseAt } from './find-phrase.ts';
import { isAcronym, isGivenName, isHonorific, isOrganizationEnd, isTitleNoun } from './word-tests.ts';

/** What telling how far a name goes asks for. */
export interface RunScan {
  readonly tokens: readonly Token[];
  readonly names: NameIndex;
}

/** Adjectives that begin names although they begin sentences too. */
export const NAME_BEGINNERS: ReadonlySet<string> = new Set(
  'new great high long old first second big early'.split(' '),
);

/** Before these a month is no given name: "in June Lund said". */
const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in since by until till last next this early late mid during before after from'.split(' '),
);
/** What a sentence begins with that goes on with its subject, where no comma parts them: "In Tilos Lund said". */
const SETTING_OPENERS: ReadonlySet<string> = new Set(
  'in at on from by during after before since to for with'.split(' '),
);

/** Whether somebody whom the pack knows is named here, by all of his name. */
const isKnownPerson = ({ tokens, names }: RunScan, at: number, sentence: Sentence): boolean =>
  findPhraseAt(tokens, at, sentence.last, names)?.voice.kind === 'person';

/** … or by his surname. */
const isKnownSurname = ({ tokens, names }: RunScan, at: number): boolean =>
  names.surnames.has(names.wordKey((tokens[at] as Token).lower));

/** "On Monday Lund said", "In Tilos Lund said": a time or place that is no part of the name behind it. */
function isSetting(scan: RunScan, first: number, sentence: Sentence): boolean {
  const { tokens } = scan;
  const { lower } = tokens[first] as Token;
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  if (!before) return false;
  // "the Sunday Times"
  if (weekdays.has(lower)) return before.kind === 'word' && before.lower !== 'the';
  if (Object.hasOwn(monthNames, lower)) return before.kind === 'number' || BEFORE_MONTHS.has(before.lower);
  if (first - 1 !== sentence.first || !SETTING_OPENERS.has(before.lower)) return false;
  if (isGivenName(lower) || isTitleNoun(lower) || isHonorific(lower)) return false;
  if (isKnownPerson(scan, first, sentence) || first + 1 >= sentence.last) return false;
  return isKnownPerson(scan, first + 1, sentence) || isKnownSurname(scan, first + 1);
}

/** "Ann Lund Friday said": a day that ends the name before it, unlike "Good Friday", "Zenda Sunday Morning". */
function isDayAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  return (
    weekdays.has((tokens[at] as Token).lower) && !beforeWeekdays.has(before.lower) && !tokens[at + 1]?.capital
  );
}

/** The end of the run of capitals that begins at `first`. */
export function runEnd(scan: RunScan, first: number, sentence: Sentence): number {
  const { tokens } = scan;
  let at = first + 1;
  if (isSetting(scan, first, sentence)) return at;
  while (at < sentence.last) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const apart = token.start - before.end > 1;
    const after = tokens[at + 1];
    if (token.text === '&' && after?.capital && at + 1 < sentence.last) {
      at += 2;
      continue;
    }
    if (ownsBody(scan, at, sentence) || ownsOffice(scan, at, sentence)) {
      at += 2;
      continue;
    }
    // "Morton Can’t Win": no name goes on with a negated verb.
    if (token.kind !== 'word' || apart || after?.lower === "n't") break;
    if (token.capital) {
      if (isDayAfter(tokens, at)) break;
      const opens = sentenceOpeners.has(token.lower) && !NAME_BEGINNERS.has(token.lower);
      // "Zenda Watch" is a body.
      if (opens && token.lower !== 'watch' && !isGivenName(token.lower)) break;
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (next?.capital && at + 1 < sentence.last && joins(scan, at, first)) at += 2;
    else if (
      next &&
      nameParticles.has(token.lower) &&
      nameParticles.has(next.lower) &&
      tokens[at + 2]?.capital
    )
      at += 3;
    else if (isForThe(scan, at, first)) at += 3;
    else break;
  }
  return Math.min(at, sentence.last);
}

/** "the Bakers’ Union": an owner in the plural within the name of a body. */
function ownsBody({ tokens }: RunScan, at: number, sentence: Sentence): boolean {
  const mark = tokens[at] as Token;
  const owner = tokens[at - 1] as Token;
  if (mark.text !== '’' && mark.text !== "'") return false;
  if (!owner.lower.endsWith('s') || owner.end !== mark.start || tokens[at + 1]?.start === mark.end)
    return false;
  let last = at;
  while (last + 1 < sentence.last && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital) last++;
  const end = tokens[last] as Token;
  return last > at && isOrganizationEnd(end.lower) && !isTitleNoun(end.lower);
}

/** "the Prime Minister’s Office": the office of whoever holds another. */
function ownsOffice({ tokens }: RunScan, at: number, sentence: Sentence): boolean {
  const owner = tokens[at - 1] as Token;
  const office = tokens[at + 1];
  if ((tokens[at] as Token).lower !== "'s" || at + 1 >= sentence.last || office?.text !== 'Office')
    return false;
  return owner.capital && isTitleNoun(owner.lower);
}

/** Whom bodies are called after that ask for something. */
const ADVOCATES: ReadonlySet<string> = new Set(
  'citizens veterans students women doctors physicians scientists mothers moms parents teachers workers'.split(
    ' ',
  ),
);

/** A particle inside a name, or "of" inside the name of a body. */
function joins(scan: RunScan, at: number, first: number): boolean {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  const before = (tokens[at - 1] as Token).lower;
  if (nameParticles.has(token.lower)) return true;
  const body = isOrganizationEnd(before) || joinedBefore(tokens, first, at);
  // "Citizens for Clean Rivers", "Moms for Zenda".
  if (token.lower === 'for' && ADVOCATES.has(before) && first === at - 1) return true;
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') return body;
  if (token.lower !== 'and' && token.text !== '&') return false;
  return joinedBefore(tokens, first, at) || joinsFields(scan, at, first);
}

/** "the Court of Appeals for the Hentzau Circuit", "the Coalition for the Ferrymen". */
const isForThe = (scan: RunScan, at: number, first: number) =>
  scan.tokens[at]?.lower === 'for' &&
  scan.tokens[at + 1]?.text === 'the' &&
  scan.tokens[at + 2]?.capital === true &&
  scan.tokens[at + 2]?.sentence === scan.tokens[at]?.sentence &&
  !findPhraseAt(scan.tokens, at + 2, at + 3 + LONGEST_FIELD, scan.names) &&
  joins(scan, at, first);

/** What ends the names of bodies that are called after two fields: "Food and Drug Administration". */
const FIELD_BODIES: ReadonlySet<string> = new Set(
  'commission administration committee department agency ministry council board institute bureau service authority'.split(
    ' ',
  ),
);
/** "House Land and Water Use Committee": a chamber before the first field. */
const CHAMBERS: ReadonlySet<string> = new Set(['house', 'senate', 'joint', 'national']);
/** Words of the second field: "Land and Water Use Committee". */
const LONGEST_FIELD = 3;

/** "the Securities and Exchange Commission": one body by two fields, not "the Treasury and State Department". */
function joinsFields({ tokens, names }: RunScan, at: number, first: number): boolean {
  const before = tokens[first - 1];
  if (before?.lower !== 'the' && before?.lower !== 'federal' && before?.kind !== 'clitic') return false;
  for (let i = first; i < at; i++) {
    const { lower, text } = tokens[i] as Token;
    if (i === first && CHAMBERS.has(lower)) continue;
    if (isOrganizationEnd(lower) || isAcronym(text) || isGivenName(lower) || isTitleNoun(lower)) return false;
  }
  if (findPhraseAt(tokens, first, at, names) && !CHAMBERS.has((tokens[first] as Token).lower)) return false;
  for (let i = at + 1; i <= at + 1 + LONGEST_FIELD && tokens[i]?.capital; i++)
    if (i > at + 1 && FIELD_BODIES.has((tokens[i] as Token).lower)) return !tokens[i + 1]?.capital;
  return false;
}

function joinedBefore(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i > first && i > at - 4; i--) {
    const lower = (tokens[i] as Token).lower;
    if (lower === 'of' || lower === 'for' || lower === 'on') return true;
  }
  return false;
}
