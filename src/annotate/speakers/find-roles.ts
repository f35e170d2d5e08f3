import { auxiliaries, conjunctions, determiners, prepositions } from '../../lexicon/en/function-words.ts';
import { organizationNouns } from '../../lexicon/en/organizations.ts';
import { relativePronouns } from '../../lexicon/en/pronouns.ts';
import { reportingVerbForms } from '../../lexicon/en/reporting-verbs.ts';
import { titleModifiers } from '../../lexicon/en/roles.ts';
import type { NameIndex } from '../../lexicon/names.ts';
import type { Sentence, TextView, Token, TokenRange } from '../../text/view.ts';
import { toContentWords } from './content-words.ts';
import type { Entity } from './drafts.ts';
import { findKinFacts } from './find-kin-facts.ts';
import type { NameMention } from './name-mention.ts';
import { termAt } from './office-time.ts';
import { beforeShortForm } from './short-form.ts';
import type { Entities } from './to-entities.ts';
import { isHonorific, isTitleNoun, toRole, withoutPoint } from './word-tests.ts';

/** What the text or the pack says somebody is. */
export interface RoleFact {
  readonly entity: Entity;
  /** The role noun, in the singular and lower case. */
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** Where it stands; null for what the pack says. */
  readonly range: TokenRange | null;
  /** Held before the document came out, as the pack tells it. */
  readonly past: boolean;
}

/** No title before a name and no apposition after it is longer than this many tokens. */
const LONGEST_ROLE = 18;
/** The role noun of an apposition comes early: "the Republican presidential nominee". */
const FARTHEST_HEAD = 8;

/** Whether an office and "of" or "for" stand before a "the". */
function isOfThe(tokens: readonly Token[], the: number, floor: number): boolean {
  if (the - 2 < floor || !/^(?:of|for)$/.test(tokens[the - 1]?.lower ?? '')) return false;
  const office = tokens[the - 2]?.lower ?? '';
  return office === 'staff' || isTitleNoun(office);
}

/** "the Grain Organization of Ruritania", "the University of Zenda". */
const isBodyBeforeOf = ({ capital, lower }: Token) => capital && organizationNouns.has(lower);

/** "the Land and Water Committee": the "and" at `at` within the name of a body that ends at `last`. */
const joinsFields = (tokens: readonly Token[], at: number, last: number) =>
  organizationNouns.has(tokens[last - 1]?.lower ?? '') &&
  tokens[at - 1]?.capital === true &&
  tokens[at + 1]?.capital === true;

const OPENERS: ReadonlySet<string> = new Set([...prepositions, ...conjunctions]);

/** "Under President Lund", but "Under Secretary Lund". */
const isOpener = (tokens: readonly Token[], at: number) =>
  OPENERS.has((tokens[at] as Token).lower) && tokens[at + 1]?.lower !== 'secretary';

/** What stands before a name without a comma: "former Secretary of State", "Iran's Foreign Minister". */
function roleBefore(view: TextView, mention: NameMention, sentence: Sentence): TokenRange | null {
  const { tokens } = view;
  let last = mention.nameFirst;
  while (
    last > sentence.first &&
    isHonorific((tokens[last - 1] as Token).lower) &&
    !toRole((tokens[last - 1] as Token).lower)
  )
    last--;
  last = beforeShortForm(tokens, last);
  let first = last;
  let hasRole = false;
  while (first > sentence.first && last - first < LONGEST_ROLE) {
    const token = tokens[first - 1] as Token;
    if (token.kind === 'clitic' && token.lower === "'s" && first - 2 >= sentence.first) {
      // "the head of Parliament's Grain Committee Tom Reed": the office stands before the owner.
      if (!hasRole) {
        first--;
        continue;
      }
      first -= 2;
      while (first > sentence.first && (tokens[first - 1] as Token).capital) first--;
      break;
    }
    // "the spokesman for the Grain Board (GB) General Tom Reed".
    const open = beforeShortForm(tokens, first);
    if (open < first && open > sentence.first) {
      first = open;
      continue;
    }
    if (token.kind !== 'word') break;
    const lower = withoutPoint(token.lower);
    if (toRole(lower)) hasRole = true;
    else if (lower === 'of' || lower === 'for') {
      const before = tokens[first - 2];
      const isOffice =
        before !== undefined && (toRole(before.lower) || before.lower === 'staff' || isBodyBeforeOf(before));
      if (!isOffice || first - 2 < sentence.first || last === first) break;
    } else if (lower === 'the' && isOfThe(tokens, first - 1, sentence.first)) {
      // "Chief of Staff of the Ruritanian Forces Tom Reed".
    } else if (lower === 'and' && !hasRole && joinsFields(tokens, first - 1, last)) {
      // "Head of the Land and Water Committee Tom Reed".
    } else if (
      !(token.capital || titleModifiers.has(lower) || organizationNouns.has(lower) || lower.includes('-'))
    )
      break;
    // "Under President Lund", "But Senator Tom Reed": what joins the sentence to others is no part of an office.
    if (token.capital && (determiners.has(lower) || isOpener(tokens, first - 1))) break;
    first--;
  }
  return hasRole ? { first, last } : null;
}

/** Position of the role noun that heads a noun phrase beginning at `first`, or -1. */
export function headOfRole(view: TextView, first: number, last: number): number {
  const { tokens } = view;
  let head = -1;
  for (let at = first; at < Math.min(last, first + FARTHEST_HEAD); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'clitic') {
      head = -1;
      continue;
    }
    if (token.kind === 'number') continue;
    if (token.kind !== 'word') break;
    if (at > first && (prepositions.has(token.lower) || relativePronouns.has(token.lower))) break;
    if (auxiliaries.has(token.lower) || token.lower === 'and') break;
    if (toRole(token.lower)) head = at;
    else if (head >= 0 && !token.capital) break;
  }
  return head;
}

/** One past the last token of a clause-less stretch: to the next comma, dash, bracket or stop. */
function stretchEnd(view: TextView, first: number, sentence: Sentence): number {
  let at = first;
  while (at < sentence.last && at - first < LONGEST_ROLE) {
    const token = view.tokens[at] as Token;
    if (token.kind === 'quote' || (token.kind === 'punct' && token.text !== '-' && token.text !== '/')) break;
    at++;
  }
  return at;
}

/** "Lund, the source added, was ill": the verb of a clause of its own, and not "a pilot accused of theft". */
const isInterposed = (tokens: readonly Token[], verb: number, last: number) =>
  verb < last &&
  reportingVerbForms.has((tokens[verb] as Token).lower) &&
  !(verb + 1 < last && AFTER_PARTICIPLE.test(tokens[verb + 1]?.lower ?? ''));

const AFTER_PARTICIPLE = /^(?:by|as|of|for|in|with|at|to)$/;

/** "Ali Larijani, the secretary of …", "Araghchi, who is the foreign minister". */
function roleAfter(view: TextView, mention: NameMention, sentence: Sentence): TokenRange | null {
  const { tokens } = view;
  let at = mention.last;
  if (at >= sentence.last) return null;
  const comma = tokens[at] as Token;
  const copula = comma.lower === 'is' || comma.lower === 'was';
  if (comma.text !== ',' && comma.text !== '(' && comma.text !== '—' && comma.text !== '–' && !copula)
    return null;
  at++;
  const next = tokens[at];
  if (next?.lower === 'who') {
    // "who had been", "who has served as".
    if (/^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '')) at++;
    const verb = tokens[at + 1];
    if (!verb || !/^(?:is|was|been|serves|served|leads|heads|became|chairs)$/.test(verb.lower)) return null;
    at += 2;
    if (tokens[at]?.lower === 'as') at++;
  } else if (next?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  if (at >= sentence.last) return null;
  const start = tokens[at] as Token;
  // "Ann Lund, whose brother was the mayor,": what follows tells of another.
  if (start.kind !== 'word' || prepositions.has(start.lower) || relativePronouns.has(start.lower))
    return null;
  // "Ann Lund, 50, said her husband left": a verb begins no office.
  if (reportingVerbForms.has(start.lower)) return null;
  const last = stretchEnd(view, at, sentence);
  const head = headOfRole(view, at, last);
  if (head < 0) return null;
  if (isInterposed(tokens, head + 1, last)) return null;
  // A list of names is no apposition: "Pezeshkian, Foreign Minister Araghchi and others".
  const afterHead = tokens[head + 1];
  if (afterHead?.capital && head + 1 < last && !determiners.has(start.lower)) return null;
  return { first: at, last };
}

/** What somebody does at a body, and the role noun that says the same. */
const HEADING: Readonly<Record<string, string>> = {
  ...{ heads: 'head', headed: 'head', leads: 'leader', led: 'leader', helms: 'chairman', helmed: 'chairman' },
  ...{
    chairs: 'chairman',
    chaired: 'chairman',
    directs: 'director',
    directed: 'director',
    runs: 'head',
    ran: 'head',
  },
  ...{ edits: 'editor', edited: 'editor', founded: 'founder', commands: 'commander', commanded: 'commander' },
};

/** "Ann Lund, who chaired the council": a role without its noun. */
function factByVerb(view: TextView, names: NameIndex, mention: NameMention, entity: Entity): RoleFact | null {
  const { tokens } = view;
  if (tokens[mention.last]?.text !== ',' || tokens[mention.last + 1]?.lower !== 'who') return null;
  const verb = tokens[mention.last + 2]?.lower ?? '';
  const head = Object.hasOwn(HEADING, verb) ? HEADING[verb] : undefined;
  if (head === undefined) return null;
  const first = mention.last + 3;
  const sentence = view.sentences[(tokens[mention.first] as Token).sentence] as Sentence;
  let last = first;
  while (last < sentence.last && last - first < FARTHEST_HEAD && tokens[last]?.kind === 'word') {
    if (last > first && tokens[last]?.lower === 'from') break;
    last++;
  }
  if (last === first) return null;
  const words = new Set([head, ...toContentWords(view, { first, last }, names)]);
  const past = verb.endsWith('ed') || verb === 'led' || verb === 'ran';
  if (past) words.add('former');
  return { entity, head, words, range: { first, last }, past };
}

/** "Chair of Ruritania's lower house, Anna Morton, says". */
function roleBeforeComma(view: TextView, mention: NameMention, sentence: Sentence): TokenRange | null {
  const { tokens } = view;
  const comma = mention.first - 1;
  if (mention.nameFirst !== mention.first || comma <= sentence.first || (tokens[comma] as Token).text !== ',')
    return null;
  const end = beforeShortForm(tokens, comma);
  let first = end;
  while (first > sentence.first && end - first < LONGEST_ROLE) {
    const token = tokens[first - 1] as Token;
    if (token.kind === 'punct' || token.kind === 'quote') break;
    first--;
  }
  // "Morton left his first wife, Ivana": the phrase begins with its last determiner before "of".
  for (let at = end - 1; at > first && !prepositions.has((tokens[at] as Token).lower); at--) {
    if (!determiners.has((tokens[at] as Token).lower)) continue;
    // "met the head of the board, Ann Lund".
    if (at - 2 > first && isOfThe(tokens, at, first)) at--;
    else first = at;
  }
  const start = tokens[first];
  if (start?.kind !== 'word' || prepositions.has(start.lower) || first === end) return null;
  const head = headOfRole(view, first, end);
  if (head < 0) return null;
  const after = tokens[head + 1] as Token;
  return head + 1 === end || prepositions.has(after.lower) ? { first, last: end } : null;
}

function withoutDeterminer(view: TextView, { first, last }: TokenRange): TokenRange {
  let from = first;
  while (from < last - 1 && determiners.has((view.tokens[from] as Token).lower)) from++;
  return { first: from, last };
}

function toFact(view: TextView, names: NameIndex, entity: Entity, range: TokenRange): RoleFact | null {
  const trimmed = withoutDeterminer(view, range);
  let head = '';
  for (let at = trimmed.first; at < trimmed.last; at++) {
    const token = view.tokens[at] as Token;
    const role = token.kind === 'word' ? toRole(token.lower) : null;
    if (role) head = role.noun;
    else if (head && prepositions.has(token.lower)) break;
  }
  if (!head) return null;
  return { entity, head, words: toContentWords(view, trimmed, names), range: trimmed, past: false };
}

const SHORT_FORM = /\b\p{Lu}{2,5}\b/gu;

/** "UN nuclear chief": the bodies that a title names by their short forms, as `@id`. */
const bodiesIn = (title: string, names: NameIndex): string[] =>
  (title.match(SHORT_FORM) ?? []).flatMap((short) => {
    const body = names.phrases.get(short.toLowerCase())?.find(({ words }) => words.length === 1);
    return body ? [`@${body.voice.id}`] : [];
  });

/** Title words of the pack: "Speaker of Parliament" is headed by "speaker", "security chief" by "chief". */
function packFact(
  entity: Entity,
  title: string,
  of: string | null | undefined,
  past: boolean,
  names: NameIndex,
): RoleFact | null {
  const words = title.toLowerCase().split(/[^\p{L}-]+/u);
  const stop = words.findIndex((word, at) => at > 0 && prepositions.has(word));
  const heads = (stop < 0 ? words : words.slice(0, stop)).filter((word) => toRole(word));
  const head = heads.at(-1);
  if (!head) return null;
  const extra = [
    of ? `@${of}` : '',
    entity.known?.country ? `@${entity.known.country}` : '',
    ...bodiesIn(title, names),
  ];
  const all = [...words.filter((word) => !prepositions.has(word)), ...extra].filter((word) => word !== '');
  return { entity, head: toRole(head)?.noun ?? head, words: new Set(all), range: null, past };
}

/**
 * Roles that the text gives its persons, in text order, then those of the pack.
 * @param published EDTF: tells offices held from those held before
 */
export function findRoles(
  view: TextView,
  mentions: readonly NameMention[],
  entities: Entities,
  names: NameIndex,
  published: string | null,
): RoleFact[] {
  const facts: RoleFact[] = [];
  for (const [at, mention] of mentions.entries()) {
    const entity = entities.of[at];
    if (!entity || (entity.kind !== 'person' && entity.kind !== 'unknown')) continue;
    const sentence = view.sentences[(view.tokens[mention.first] as Token).sentence] as Sentence;
    for (const find of [roleBefore, roleBeforeComma, roleAfter]) {
      const range = find(view, mention, sentence);
      const fact = range && toFact(view, names, entity, range);
      if (fact) facts.push(fact);
    }
    const byVerb = factByVerb(view, names, mention, entity);
    if (byVerb) facts.push(byVerb);
  }
  facts.push(...findKinFacts(view, mentions, entities));
  for (const entity of entities.all)
    for (const role of entity.known?.roles ?? []) {
      const term = termAt(role, published);
      if (term === 'future') continue;
      for (const title of [role.title, ...(role.also ?? [])]) {
        const fact = packFact(entity, title, role.of, term === 'past', names);
        if (fact) facts.push(fact);
      }
    }
  return facts;
}
