import { phraseEnds } from '../../lexicon/en/time-counted.ts';
import type { ZoneName } from '../../model/records.ts';
import type { TextView } from '../../text/view.ts';
import type { DateFound } from '../findings.ts';
import type { DateItem } from './date-item.ts';
import type { PartialMention } from './date-rule.ts';
import { nothing, remember, toContext } from './discourse.ts';
import { compileGrammar, type Grammar, type IsAllowed, type Parsed } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import { parsePublished } from './published-day.ts';
import { resolve } from './resolve.ts';
import { dateRuleTables } from './rules/index.ts';
import { toDateFound } from './to-date-found.ts';
import { type KnownWords, toDateItems, toKnownWords } from './to-date-items.ts';
import { toVocabulary } from './vocabulary.ts';

/** Zones whose dates no sentence of the article refers to: "the following day" is not the caption's. */
const APART: ReadonlySet<ZoneName> = new Set(['caption', 'byline', 'dateline']);

interface Engine {
  readonly grammar: Grammar;
  readonly known: KnownWords;
}

function createEngine(): Engine {
  const grammar = compileGrammar(dateRuleTables);
  return { grammar, known: toKnownWords(toVocabulary(grammar.words)) };
}

const engine = createEngine();

/** The words right before and after a find, as its rule asks. */
function toIsAllowed(view: TextView, items: readonly DateItem[]): IsAllowed {
  return ({ notAfter, notBefore, notBeforeName, notInName, endsPhrase }, from, to) => {
    if (!notAfter && !notBefore && !notBeforeName && !notInName && !endsPhrase) return true;
    const first = items[from] as DateItem;
    const last = items[to - 1] as DateItem;
    const before = view.tokens[first.firstToken - 1];
    const after = view.tokens[last.lastToken + 1];
    if (before?.sentence === first.sentence) {
      if (notAfter?.has(before.lower)) return false;
      if (notInName && first.capital && before.capital) return false;
    }
    if (after?.sentence !== last.sentence) return true;
    if (endsPhrase && after.kind === 'word' && !phraseEnds.has(after.lower)) return false;
    return !notBefore?.has(after.lower) && !(notBeforeName && after.capital);
  };
}

/** A find's mentions: one, or the two ends of a range. */
function toMentions(parsed: Parsed, items: readonly DateItem[]): readonly PartialMention[] {
  const { meaning } = parsed;
  if (Array.isArray(meaning)) return meaning as readonly PartialMention[];
  const first = items[parsed.from] as DateItem;
  const last = items[parsed.to - 1] as DateItem;
  return [{ start: first.start, end: last.end, meaning: meaning as Meaning }];
}

/** What a word before it led to ("in" to "March") yields to what reaches further on its own ("March 1996"). */
function parseMention(parse: ReturnType<Grammar['toParser']>, at: number): Parsed | null {
  const parsed = parse('mention', at);
  if (!parsed || parsed.from === at) return parsed;
  const own = parse('mention', parsed.from);
  return own && own.to > parsed.to ? own : parsed;
}

function isApart(view: TextView, sentence: number): boolean {
  const paragraph = view.sentences[sentence]?.paragraph ?? -1;
  return APART.has(view.paragraphs[paragraph]?.zone ?? 'body');
}

/**
 * Finds time expressions (TIMEX3).
 * @param published EDTF; what its precision does not carry stays underspecified, as all that is
 *   relative to it does where it is `null`
 * @returns in text order, not overlapping
 */
export function findDates(view: TextView, published: string | null): readonly DateFound[] {
  const day = parsePublished(published);
  const items = toDateItems(view, engine.known);
  const parse = engine.grammar.toParser(items, toIsAllowed(view, items));
  const found: DateFound[] = [];
  let discourse = nothing;
  let end = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as DateItem;
    if (item.start < end) continue;
    const parsed = parseMention(parse, at);
    const first = parsed && items[parsed.from];
    const last = parsed && items[parsed.to - 1];
    if (!first || !last || first.start < end) continue;
    const apart = isApart(view, item.sentence);
    for (const mention of toMentions(parsed, items)) {
      const context = toContext(view, { first, last }, day, apart ? nothing : discourse);
      const resolved = resolve(mention.meaning, context);
      if (!resolved) continue;
      found.push(toDateFound(mention, resolved, parsed.rule, day));
      if (!apart) discourse = remember(discourse, mention.meaning, resolved, item.sentence);
      end = mention.end;
    }
  }
  return found;
}
