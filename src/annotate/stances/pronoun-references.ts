import type { Token } from '../../text/view.ts';
import type { StanceFound } from '../findings.ts';
import { clauseOf } from './clause-of.ts';
import { decide, toStance } from './judge-statement.ts';
import { isDeed, type Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { rangeOf } from './token-ranges.ts';
import type { TopicMentionFound } from './topic-mentions.ts';

const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SUBJECTS = oneOf('it this that');
const OBJECTS = oneOf('it that this');
const BE = oneOf("is was 's ’s would will must should cannot can could has had");
const DO = oneOf('do does did doing done');
const OPENINGS = oneOf('that and but so because');
/** Prepositions and verbs after which "it" is what somebody is for or against. */
const BEFORE_OBJECTS =
  /^(?:for|against|support|oppose|reject|accept|want|welcome|favou?r|back|tolerate|allow|stop|halt|end)(?:s|ed|d|es|ing)?$/;
/** Words whose "to" leads to what somebody is for or against. */
const WITH_TO = /^(?:open|opposed|object(?:s|ed|ing)?|agree(?:s|d|ing)?|committed|averse|hostile|no|yes)$/;
const governsObject = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'to'
    ? WITH_TO.test(tokens[at - 2]?.lower ?? '')
    : BEFORE_OBJECTS.test(tokens[at - 1]?.lower ?? '');
/** "want one", "get one": of what was named. */
const GETS = /^(?:get|build|have|acquire|obtain|develop|possess|want|seek|need)(?:s|ed|ing)?$/;
/** "will not find one buyer for it": one of those, and none of what was named. */
const isAlone = (tokens: readonly Token[], at: number, last: number) =>
  at + 1 >= last || tokens[at + 1]?.kind !== 'word' || AFTER_ONE.has(tokens[at + 1]?.lower ?? '');
const AFTER_ONE = oneOf(
  'and or but for in with by to if unless of that at on as because when while now soon today either too also under through until before after again with',
);
/** What is said of it is short. */
const LONGEST = 30;

/** The tokens that stand for a topic brought up before: "doing so", "it is", "open to it". */
function referencesIn(
  { view: { tokens } }: Scene,
  first: number,
  last: number,
  isOwnIt: boolean,
): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (DO.has(lower) && (next === 'so' || (next === 'it' && at + 2 >= last - 1)))
      out.push({ first: at, last: at + 2 });
    let before = at - 1;
    while (before >= first && (tokens[before]?.kind === 'quote' || OPENINGS.has(tokens[before]?.lower ?? '')))
      before--;
    const begins = before < first || /^[,;:.—–]$/.test(tokens[before]?.text ?? '');
    const isSubject = SUBJECTS.has(lower) && begins && BE.has(next) && !(isOwnIt && lower === 'it');
    if (isSubject) out.push({ first: at, last: at + 1 });
    else if (lower === 'one' && GETS.test(tokens[at - 1]?.lower ?? '') && isAlone(tokens, at, last))
      out.push({ first: at, last: at + 1 });
    else if (
      OBJECTS.has(lower) &&
      governsObject(tokens, at) &&
      (at + 1 >= last || tokens[at + 1]?.kind !== 'word')
    )
      out.push({ first: at, last: at + 1 });
  }
  return out;
}

/**
 * Positions on what a pronoun in somebody's words stands for: "they were open to it", "it would be useless", "no intention of doing so".
 * @param mentionBefore what was brought up last before a token
 */
export function findByPronoun(
  scene: Scene,
  statement: Statement,
  mentionBefore: (token: number) => TopicMentionFound | null,
  published: string | null,
): StanceFound[] {
  // "hoped that it would succeed"
  if (statement.entry.attitude !== 'neutral' && statement.lemma !== 'hope') return [];
  // "A said it was open to talks": a state or body that tells of "it" tells of itself.
  const isBody = statement.holders.some(({ id }) => scene.holders.byId.get(id)?.kind !== 'person');
  const isOwnIt = isBody && statement.quote?.type !== 'direct';
  const out: StanceFound[] = [];
  for (const part of statement.content) {
    if (part.last - part.first > LONGEST) continue;
    for (const { first, last } of referencesIn(scene, part.first, part.last, isOwnIt)) {
      const before = mentionBefore(first);
      if (!before) continue;
      // "is not building one": a thing, no deed.
      if (scene.view.tokens[first]?.lower === 'one' && isDeed(scene.index, before.topic)) continue;
      const mention = { ...before, first, last, tone: 0 as const };
      for (const holder of statement.holders) {
        const decided = decide(scene, statement, holder, part, mention);
        const judgement = decided?.rule.yields(decided.reading);
        if (!decided || !judgement) continue;
        const clause = clauseOf(scene, mention, part.first, part.last);
        const rule = `refer-${decided.rule.name}`;
        const range = rangeOf(scene.view, clause.first, clause.last);
        const stance = toStance(
          scene,
          statement,
          decided.holder,
          mention,
          decided.reading,
          judgement,
          rule,
          range,
          published,
        );
        if (stance) out.push(stance);
      }
    }
  }
  return out;
}
