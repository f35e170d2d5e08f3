/**
 * Measures `src/lexicon/en/cue-counts.json`, how often the candidates of each cue, frame and form were
 * attributions with the right source in annotated articles, and `cue-factors.json`, how much likelier the
 * candidates of each source, place, opening and beginning are than their cues tell. Run it with
 * `npm run measure:cue-counts -- FOLDER`; FOLDER holds `text/*.txt` and `gold/*.ann` (brat standoff).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../../annotate/quotes/candidate.ts';
import { findCandidates } from '../../annotate/quotes/find-candidates.ts';
import { findQuotes } from '../../annotate/quotes/find-quotes.ts';
import { type Grammar, toGrammar } from '../../annotate/quotes/grammar.ts';
import { AFTER_TOLD } from '../../annotate/quotes/join-quotations.ts';
import { kindOf } from '../../annotate/quotes/judge.ts';
import { withHeld } from '../../annotate/quotes/judge-candidates.ts';
import { type Count, countKeys } from '../../lexicon/cue-counts.ts';
import { toOdds, traits } from '../../lexicon/cue-judge.ts';
import { commonVerbs } from '../../lexicon/en/common-verbs.ts';
import { attitudeLemmas, reportingLemmas } from '../../lexicon/en/reporting-lemmas.ts';
import { toTextView } from '../../text/to-text-view.ts';
import type { Range, TextView, TokenRange } from '../../text/view.ts';
import { toWordClassTable } from '../../text/word-class-table.ts';
import { findZones } from '../../text/zones.ts';
import { type GoldSpan, readBratAttributions } from '../brat.ts';
import { fitFactors, type JudgedCandidate, type TraitFactors } from './fit-factors.ts';

/** Content and source count as found with this overlap (Dice over words), as in the scorer. */
const LEAST_OVERLAP = 0.5;
/** A quotation is later joined by others of its speaker: then it is enough that it lies in the gold content. */
const LEAST_SHARE_OF_QUOTE = 0.9;
/** Keys seen less often say next to nothing beside the wider counts. */
const LEAST_SEEN = 3;

/** Ends the keys of cues whose next word tells nothing. */
const NO_NEXT = '|+(phrase)';

interface TokenSets {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

const isWord = (view: TextView, at: number) => {
  const kind = view.tokens[at]?.kind;
  return kind !== 'punct' && kind !== 'quote';
};

function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  return shared;
}

const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  a.size + b.size === 0 ? 1 : (2 * sharedCount(a, b)) / (a.size + b.size);

function tokensIn(view: TextView, ranges: readonly TokenRange[], words: boolean): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of ranges)
    for (let at = first; at < last; at++) if (!words || isWord(view, at)) tokens.add(at);
  return tokens;
}

/** UTF-16 offset of every code point of a text, and its length. */
function toUnitOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    offsets.push(at);
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
  }
  return [...offsets, text.length];
}

function tokensUnder(view: TextView, offsets: readonly number[], spans: readonly GoldSpan[], words: boolean) {
  const tokens = new Set<number>();
  for (const span of spans) {
    const start = offsets[span.start] ?? 0;
    const end = offsets[span.end] ?? 0;
    for (const token of view.tokens)
      if (token.end > start && token.start < end && (!words || isWord(view, token.index)))
        tokens.add(token.index);
  }
  return tokens;
}

/** Words under UTF-16 ranges. */
function tokensWithin(view: TextView, ranges: readonly Range[]): Set<number> {
  const within = view.tokens.filter(({ start, end }) =>
    ranges.some((range) => start >= range.start && end <= range.end),
  );
  return new Set(within.map(({ index }) => index).filter((at) => isWord(view, at)));
}

function isRight(grammar: Grammar, candidate: Candidate, golds: readonly TokenSets[]): boolean {
  const { view } = grammar;
  const cue = tokensIn(view, candidate.cue, false);
  const source = tokensIn(view, candidate.source, true);
  const content = tokensIn(view, candidate.content, true);
  const quoted = candidate.content.some(({ first }) => grammar.quotationOf[first] !== -1);
  return golds.some((gold) => {
    if (sharedCount(cue, gold.cue) === 0 || dice(source, gold.source) < LEAST_OVERLAP) return false;
    if (dice(content, gold.content) >= LEAST_OVERLAP) return true;
    return quoted && sharedCount(content, gold.content) >= LEAST_SHARE_OF_QUOTE * content.size;
  });
}

/** One standoff file a text: where several annotators read it, the first by name. */
function standoffFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.ann'))
    .sort()) {
    const name = file.replace(/(?:_[0-9a-f]{4})?\.ann$/, '');
    if (!files.has(name)) files.set(name, file);
  }
  return files;
}

/** A candidate with the text it stands in, by number, and that text's length in tokens. */
interface Read extends JudgedCandidate {
  readonly candidate: Candidate;
  readonly text: number;
  readonly tokens: number;
}

/**
 * Quotations without a cue, given to whom the sentence before tells of: those that lie in what somebody says who is
 * named there.
 */
function countAfterTold(
  { tokens }: TextView,
  found: readonly TokenSets['content'][],
  golds: readonly TokenSets[],
): Count {
  const sentenceOf = (at: number | undefined) => tokens[at ?? -1]?.sentence ?? -1;
  const right = found.filter((content) => {
    const [first] = content;
    return golds.some(
      ({ content: said, source }) =>
        sharedCount(content, said) >= LEAST_SHARE_OF_QUOTE * content.size &&
        [...source].some((at) => sentenceOf(at) === sentenceOf(first) - 1),
    );
  });
  return [right.length, found.length];
}

/** All candidates of a folder's texts with their kinds, and whether each is right; and the quotations given to whom the text told of. */
function readCandidates(folder: string): { candidates: Read[]; told: Count } {
  const table = toWordClassTable([...reportingLemmas, ...attitudeLemmas, ...commonVerbs]);
  const judged: Read[] = [];
  let told: Count = [0, 0];
  let number = 0;
  for (const [name, file] of standoffFiles(folder)) {
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
    const view = toTextView(text, findZones(text, { title: null }));
    const grammar = toGrammar(view, table);
    const offsets = toUnitOffsets(text);
    const golds = readBratAttributions(readFileSync(join(folder, 'gold', file), 'utf8')).map((gold) => ({
      source: tokensUnder(view, offsets, gold.source, true),
      cue: tokensUnder(view, offsets, gold.cue, false),
      content: tokensUnder(view, offsets, gold.content, true),
    }));
    for (const candidate of findCandidates(grammar)) {
      const right = isRight(grammar, candidate, golds);
      const place = { text: number, tokens: view.tokens.length };
      judged.push({ candidate, kind: kindOf(grammar, candidate), rule: candidate.rule, right, ...place });
    }
    const after = findQuotes(view, table)
      .attributions.filter(({ rule }) => rule === AFTER_TOLD)
      .map(({ content }) => tokensWithin(view, content));
    const [right, all] = countAfterTold(view, after, golds);
    told = [told[0] + right, told[1] + all];
    number++;
  }
  return { candidates: judged, told };
}

/** The same candidates, each with whether a likely one of its text holds it. */
function holdAll(candidates: readonly Read[], confidences: readonly number[]): Read[] {
  const all: Read[] = [];
  for (let first = 0; first < candidates.length; ) {
    const { text, tokens } = candidates[first] as Read;
    let last = first;
    while (candidates[last]?.text === text) last++;
    const own = candidates.slice(first, last);
    const kinds = withHeld(
      own.map(({ candidate, kind }) => [candidate, kind]),
      confidences.slice(first, last).map(toOdds),
      tokens,
    );
    all.push(...own.map((one, at) => ({ ...one, kind: kinds[at] ?? one.kind })));
    first = last;
  }
  return all;
}

function countKinds(candidates: readonly JudgedCandidate[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { kind, rule, right } of candidates)
    for (const key of new Set([...Object.values(countKeys(kind)), `rule ${rule}`])) {
      const [hits, all] = counts.get(key) ?? [0, 0];
      counts.set(key, [hits + (right ? 1 : 0), all + 1]);
    }
  return new Map([...counts].filter(([key, [, all]]) => all >= LEAST_SEEN && !key.endsWith(NO_NEXT)));
}

const SOURCE =
  'annotated US news of 2015 and 2016 (PolNeAR, train); written by src/evaluate/measure/cue-counts.ts';

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function writeCounts(counts: ReadonlyMap<string, Count>): void {
  const lines = [...counts]
    .sort(byKey)
    .map(([key, count]) => `    ${JSON.stringify(key)}: [${count.join(', ')}]`);
  const source = `Right attributions and candidates in ${SOURCE}`;
  const json = `{\n  "source": ${JSON.stringify(source)},\n  "counts": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(new URL('../../lexicon/en/cue-counts.json', import.meta.url), json);
}

function writeFactors(factors: TraitFactors): void {
  const tables = traits.map(({ name }) => {
    const groups = [...(factors.get(name) ?? [])].sort(byKey).map(([among, values]) => {
      const lines = [...values]
        .sort(byKey)
        .map(([value, factor]) => `        ${JSON.stringify(value)}: [${factor.join(', ')}]`);
      return `      ${JSON.stringify(among)}: {\n${lines.join(',\n')}\n      }`;
    });
    return `    ${JSON.stringify(name)}: {\n${groups.join(',\n')}\n    }`;
  });
  const source = `Right attributions, candidates and the factor of their odds in ${SOURCE}`;
  const json = `{\n  "source": ${JSON.stringify(source)},\n  "factors": {\n${tables.join(',\n')}\n  }\n}\n`;
  writeFileSync(new URL('../../lexicon/en/cue-factors.json', import.meta.url), json);
}

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('measure cue counts: name a folder with text/*.txt and gold/*.ann\n');
  process.exitCode = 2;
} else {
  const { candidates, told } = readCandidates(folder);
  const counts = countKinds(candidates);
  writeCounts(new Map([...counts, [`rule ${AFTER_TOLD}`, told]]));
  const { confidences } = fitFactors(candidates, counts);
  writeFactors(fitFactors(holdAll(candidates, confidences), counts).factors);
}
