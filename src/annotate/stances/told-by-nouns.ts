import { actNouns } from '../../lexicon/en/act-nouns.ts';
import type { SpokenQuote, Voice } from '../findings.ts';
import { isInQuestion } from './hypothetical.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { tokenAt } from './token-ranges.ts';
import { subjectsBefore } from './told-subjects.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What leads from such a noun to its matter. */
const LEADS = oneOf('for to of that against on over about from');
/** … and to whose it is. */
const BY = oneOf('by from');
/** "its offer on the dam": what is offered is something else. */
const OFFERED: ReadonlySet<string> = new Set(['offer', 'propose']);
const REGARDING = oneOf('on over about against');
/** Before it they take it back, or say that there is none. */
const WITHDRAWN =
  /^(?:no|not|without|drop(?:s|ped|ping)?|withdr[ae]w(?:s|n|ing)?|abandon(?:s|ed|ing)?|lack(?:s|ed|ing)?|despite|lost|loses|losing|eas(?:e|ed|es|ing)|soften(?:s|ed|ing)?|end(?:s|ed|ing)?)$/;
const ZONES = oneOf('headline deck caption subhead body');
const KINDS: ReadonlySet<Voice['kind']> = new Set(['person', 'organization', 'state', 'group']);
/** Words between somebody and his noun: "Washington's long-standing demand". */
const REACH_ADJECTIVES = 2;
/** Before these an afterthought begins: "calls for calm over the dam". */
const ASIDES = oneOf('over amid despite after during following before since while because');
/** A clause is read no further than so many tokens. */
const REACH = 40;

/** Token → whether it stands in quotation marks or is a cue, which says by itself whose position it is. */
function toTaken({ view }: Scene, quotes: readonly SpokenQuote[]): Uint8Array {
  const out = new Uint8Array(view.tokens.length);
  for (const { verbatim, cue } of quotes)
    for (const { start, end } of [...verbatim, ...(cue?.ranges ?? [])])
      for (let at = tokenAt(view, start); at < out.length && (view.tokens[at]?.start ?? end) < end; at++)
        out[at] = 1;
  return out;
}

/** Whose noun it is, by what stands before: "A's demand", "the Ruritanian demand". */
function ownerBefore({ view: { tokens }, holders: { voiceAt } }: Scene, noun: number): Voice | null {
  for (let at = noun - 1; at >= noun - 2 - REACH_ADJECTIVES && at >= 0; at--) {
    const voice = voiceAt[at];
    const lower = tokens[at]?.lower ?? '';
    if (lower === "'s" || lower === '’s' || lower === '’' || lower === "'") return voiceAt[at - 1] ?? null;
    // A bare name before a noun is whose it is only right beside it: "Western demands".
    if (voice)
      return at === noun - 1 || tokens[at + 1]?.lower === "'s" || tokens[at + 1]?.lower === '’s'
        ? voice
        : null;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

const HIS = oneOf('his her its their');
/** Who gives or tells of his own: "gave its full backing to". */
const GIVES =
  /^(?:g[ai]v(?:e|es|ing)|len(?:d|ds|t|ding)|offer(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|restat(?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|renew(?:s|ed|ing)?|made|voic(?:e|es|ed|ing))$/;

/** Whose noun "his" makes it, where he is the subject of the sentence. */
function giverBefore(
  { view: { tokens, sentences }, holders: { voiceAt } }: Scene,
  noun: number,
): Voice | null {
  for (let at = noun - 1; at >= noun - 1 - REACH_ADJECTIVES && at > 0; at--) {
    if (!HIS.has(tokens[at]?.lower ?? '')) continue;
    if (!GIVES.test(tokens[at - 1]?.lower ?? '')) return null;
    const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
    const { subjects, negated } = subjectsBefore(tokens, first, at - 1);
    const subject = subjects.find((place) => voiceAt[place]);
    return negated || subject === undefined ? null : (voiceAt[subject] ?? null);
  }
  return null;
}

/** What leads from a matter to what is said of it: "drew", "was met with". */
const DRAWS =
  /^(?:dr[ae]w(?:s|n|ing)?|spark(?:s|ed|ing)?|prompt(?:s|ed|ing)?|provok(?:e|es|ed|ing)|earn(?:s|ed|ing)?|w[io]n(?:s|ning)?|receiv(?:e|es|ed|ing)|attract(?:s|ed|ing)?|trigger(?:s|ed|ing)?|met)$/;

/** "the failure of the talks drew criticism": it is not the talks that are criticised. */
const LOSSES = oneOf('failure collapse breakdown lack absence end halt suspension delay');

/** The words before such a verb in its clause. */
function drawnBefore({ view: { tokens }, mentions: { clauses } }: Scene, noun: number) {
  for (let at = noun - 1; at >= noun - 2 - REACH_ADJECTIVES && at > 0; at--) {
    if (!DRAWS.test(tokens[at]?.lower ?? '')) continue;
    let first = at;
    while (first > Math.max(0, at - REACH) && clauses[first - 1] === clauses[at]) first--;
    const isLost = tokens.slice(first, at).some(({ lower }) => LOSSES.has(lower));
    return first < at && !isLost ? { first, last: at } : null;
  }
  return null;
}

/** "its opposition to the dam and offered": what is told of the noun ends where a cue follows. */
const isNextCue = (tokens: Scene['view']['tokens'], taken: Uint8Array, and: number) =>
  /^(?:and|but)$/.test(tokens[and]?.lower ?? '') && tokens[and + 1]?.kind === 'word' && taken[and + 1] === 1;

/**
 * Positions that nouns tell of: "A's demand for the dam", "opposition by A to the dam", "an attempt by A and B to stop it".
 * Outside quotation marks, whoever tells of them.
 */
export function findToldByNouns(scene: Scene, quotes: readonly SpokenQuote[]): Statement[] {
  const { view, index, holders, mentions } = scene;
  const taken = toTaken(scene, quotes);
  const out: Statement[] = [];
  for (const [at, token] of view.tokens.entries()) {
    const verb = token.kind === 'word' ? actNouns.get(token.lower) : undefined;
    const entry = verb === undefined ? undefined : index.acts.get(verb);
    if (verb === undefined || !entry || taken[at] || isInQuestion(scene, at)) continue;
    const zone = view.paragraphs[view.sentences[token.sentence]?.paragraph ?? -1]?.zone;
    if (!zone || !ZONES.has(zone)) continue;
    const owners: Voice[] = [];
    let lead = at + 1;
    if (BY.has(view.tokens[lead]?.lower ?? '')) {
      let name = view.tokens[lead + 1]?.lower === 'the' ? lead + 2 : lead + 1;
      while (
        holders.voiceAt[name] ||
        (owners.length > 0 && /^(?:and|,|the)$/.test(view.tokens[name]?.lower ?? ''))
      ) {
        const voice = holders.voiceAt[name];
        if (voice && !owners.includes(voice)) owners.push(voice);
        name++;
      }
      if (owners.length > 0) lead = name;
    }
    const before = ownerBefore(scene, at) ?? giverBefore(scene, at);
    if (owners.length === 0 && before) owners.push(before);
    const whose = owners.filter(({ kind }) => KINDS.has(kind));
    // "the dam drew criticism from A": what it is about stands before.
    const drawn = owners.length > 0 && lead > at + 1 ? drawnBefore(scene, at) : null;
    if (drawn && whose.length > 0)
      out.push({
        holders: whose.map(({ id, name }) => ({ id, name })),
        ...{ entry, lemma: verb, negated: false, cue: at, quote: null },
        content: [drawn],
      });
    const leading = view.tokens[lead]?.lower ?? '';
    if (drawn || whose.length === 0 || !LEADS.has(leading)) continue;
    if (OFFERED.has(verb) && REGARDING.has(leading)) continue;
    const isWithdrawn = [1, 2, 3, 4].some((back) => {
      const before = view.tokens[at - back];
      return before?.sentence === token.sentence && WITHDRAWN.test(before.lower);
    });
    if (isWithdrawn) continue;
    let last = lead + 1;
    const most = Math.min(view.sentences[token.sentence]?.last ?? last, at + REACH);
    // "support for the dam as well as the road": what follows is counted on its own.
    while (
      last < most &&
      mentions.clauses[last] === mentions.clauses[lead] &&
      !ASIDES.has(view.tokens[last]?.lower ?? '') &&
      !isNextCue(view.tokens, taken, last) &&
      !(view.tokens[last]?.lower === 'as' && view.tokens[last + 1]?.lower === 'well')
    )
      last++;
    if (last === lead + 1) continue;
    out.push({
      holders: whose.map(({ id, name }) => ({ id, name })),
      ...{ entry, lemma: verb, negated: false, cue: at, quote: null },
      content: [{ first: lead, last }],
    });
  }
  return out;
}
