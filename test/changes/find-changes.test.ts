import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  type ComparisonSeen,
  findComparisonChanges,
  findQuoteChanges,
} from '../../src/changes/find-changes.ts';
import type { QuoteSeen } from '../../src/changes/quote-finding.ts';
import type { Claim } from '../../src/model/comparison.ts';

const topicOf = (id: string) => ({ id, name: id.toUpperCase() });
const ref = (id: string) => ({ id, name: id.toUpperCase() });

/** "new claim", "different position: position supports → opposes", … */
const show = (changes: readonly Change[]) =>
  changes.map(({ change, before, after, fields, summary }) =>
    [change, (after ?? before)?.kind, ...(fields.length > 0 ? [`[${fields.join(' ')}]`, summary] : [])].join(
      ' ',
    ),
  );

const quote = (document: string, text: string, more: Partial<QuoteSeen> = {}): QuoteSeen => ({
  document,
  outlet: `The ${document}`,
  published: '2026-03-02',
  type: 'direct',
  speaker: ref('roe'),
  content: { text },
  topics: ['talks'],
  said: '2026-03-02',
  negated: false,
  via: [],
  ...more,
});

const LONG = 'that the ministry would answer every letter of the inspectors in time';

describe('quotes', () => {
  const before = [quote('a', '“We will talk,”'), quote('a', '“Never,”'), quote('b', LONG)];
  const find = (after: readonly QuoteSeen[], old: readonly QuoteSeen[] = before) =>
    show(findQuoteChanges(old, after, topicOf));

  test.each<[string, readonly QuoteSeen[], readonly string[]]>([
    ['the same', before, []],
    ['in another order', [...before].reverse(), []],
    ['an article before them', [quote('0', '“Maybe,”'), ...before], ['new quote']],
    ['one is gone', before.slice(1), ['gone quote']],
    ['quotation marks and case', [quote('a', '"We will talk"'), ...before.slice(1)], []],
    [
      'another speaker',
      [quote('a', '“We will talk,”', { speaker: ref('doe') }), ...before.slice(1)],
      ['different quote [speaker] speaker: ROE → DOE'],
    ],
    [
      'nobody named any more',
      [quote('a', '“We will talk,”', { speaker: null }), ...before.slice(1)],
      ['different quote [speaker] speaker: ROE → unknown'],
    ],
    [
      'one topic more',
      [quote('a', '“We will talk,”', { topics: ['talks', 'oil'] }), ...before.slice(1)],
      ['different quote [topics] topics: + OIL'],
    ],
    [
      'a longer span',
      [...before.slice(0, 2), quote('b', `${LONG}, and soon`)],
      [`different quote [content] content: “${LONG}” → “${LONG}, and soon”`],
    ],
    [
      'a later beginning',
      [...before.slice(0, 2), quote('b', LONG.slice('that '.length))],
      [`different quote [content] content: “${LONG}” → “${LONG.slice(5)}”`],
    ],
    [
      'other words in another article are another quote',
      [...before.slice(0, 2), quote('c', 'that nobody would'), before[2] as QuoteSeen],
      ['new quote'],
    ],
    [
      'a file that was renamed',
      [...before.slice(0, 2), quote('z', LONG, { outlet: 'The b' })],
      ['different document [document] document: b → z'],
    ],
    [
      'the same words in another outlet are no renamed file',
      [...before.slice(0, 2), quote('z', LONG)],
      ['new quote', 'gone quote'],
    ],
    [
      'an outlet that was corrected',
      [...before.slice(0, 2), quote('b', LONG, { outlet: 'Bee' })],
      ['different document [outlet] outlet: The b → Bee'],
    ],
  ])('%s', (_, after, changes) => {
    expect(find(after)).toEqual(changes);
  });

  test('the same words twice are two quotes', () => {
    expect(find([quote('a', '“No,”')], [quote('a', '“No,”'), quote('a', '“No,”')])).toEqual(['gone quote']);
  });
  test('a voice without a name is the same in a renamed file', () => {
    const voice = (document: string) => ({ id: `unnamed-envoy-in-${document}`, name: 'unnamed envoy' });
    const old = quote('b', LONG, { speaker: voice('b') });
    const today = quote('z', LONG, { speaker: voice('z'), outlet: 'The b' });
    expect(find([today], [old])).toEqual(['different document [document] document: b → z']);
  });
  test('what is new points to its words, what is gone to where they were', () => {
    const [gained] = findQuoteChanges([], before.slice(0, 1), topicOf);
    expect(gained?.place).toMatchObject({ document: 'a', text: '“We will talk,”' });
    const [lost] = findQuoteChanges(before.slice(0, 1), [], topicOf);
    expect(lost?.place).toMatchObject({ document: 'a', text: '“We will talk,”' });
    expect([gained?.after?.key, gained?.before]).toEqual([lost?.before?.key, null]);
  });
});

const member = (document: string, text: string, form: Claim['members'][number]['form'] = 'verbatim') => ({
  document,
  outlet: `The ${document}`,
  published: '2026-03-02',
  quote: `${document}:q1`,
  text,
  form,
  similarity: 1,
  diff: [],
});

const claim = (id: string, members: Claim['members'], more: Partial<Claim> = {}): Claim => ({
  id,
  speaker: ref('roe'),
  topic: ref('talks'),
  gist: members[0]?.text ?? '',
  members,
  missingIn: [],
  status: members.length > 1 ? 'agreed' : 'single',
  ...more,
});

const cell = (document: string, position: 'supports' | 'conditional' | 'opposes', evidence = position) => ({
  document,
  outlet: `The ${document}`,
  published: '2026-03-02',
  position,
  date: '2026-03-02',
  evidence: `${evidence} in ${document}`,
  stance: `${document}:s1`,
  stances: 1,
});

const side = (document: string, position: 'supports' | 'opposes', date: string) => ({
  document,
  outlet: `The ${document}`,
  date,
  position,
  stance: `${document}:s1`,
  evidence: `${position} in ${document}`,
});

const figure = (values: Readonly<Record<string, string>>, what = 'killed, strike') => ({
  what,
  values: Object.entries(values).map(([document, value]) => ({
    document,
    outlet: `The ${document}`,
    value,
    evidence: `The strike killed people in ${document}.`,
  })),
});

const comparison = (parts: Partial<ComparisonSeen>): ComparisonSeen => ({
  stances: [],
  claims: [],
  reversals: [],
  figureConflicts: [],
  ...parts,
});

const row = (...cells: ReturnType<typeof cell>[]) => ({ speaker: ref('roe'), topic: ref('talks'), cells });
const reversal = (from: ReturnType<typeof side>, to: ReturnType<typeof side>) => ({
  speaker: ref('roe'),
  topic: ref('talks'),
  from,
  to,
});

describe('comparisons', () => {
  const [a, b] = [member('a', '“We will talk,”'), member('b', 'would talk', 'paraphrase')];
  const [c, d] = [member('c', '“Never,”'), member('d', '“Not once,”')];
  const agreed = claim('claim-1', [a, b]);
  const two = comparison({ claims: [agreed, claim('claim-2', [c, d])] });
  const matrix = comparison({ stances: [row(cell('a', 'supports'), cell('b', 'opposes'))] });
  const [old, recent] = [side('a', 'supports', '2026-01'), side('c', 'opposes', '2026-03')];
  const turn = comparison({ reversals: [reversal(old, recent)] });
  const dead = comparison({ figureConflicts: [figure({ a: '9', b: '11' })] });

  test.each<[string, ComparisonSeen, ComparisonSeen, readonly string[]]>([
    ['the same', two, two, []],
    [
      'running ids that shifted',
      two,
      comparison({ claims: [claim('claim-1', [c, d]), claim('claim-2', [a, b])] }),
      [],
    ],
    [
      'one more wording',
      two,
      comparison({
        claims: [
          claim('claim-1', [a, b, member('e', '“We shall talk,”', 'reworded')], { status: 'varied' }),
          claim('claim-2', [c, d]),
        ],
      }),
      ['different claim [status members] status: agreed → varied; members: + The e (reworded)'],
    ],
    [
      'left out by fewer outlets',
      comparison({ claims: [claim('claim-1', [a], { missingIn: ['X', 'Y'] })] }),
      comparison({ claims: [claim('claim-7', [a], { missingIn: ['Y'] })] }),
      ['different claim [missingIn] missingIn: − X'],
    ],
    [
      'a claim that fell apart goes on where most of it is',
      comparison({ claims: [claim('claim-1', [a, b, c])] }),
      comparison({ claims: [claim('claim-1', [c]), claim('claim-2', [a, b])] }),
      ['new claim', 'different claim [members] members: − The c (verbatim)'],
    ],
    ['a new claim', comparison({ claims: [agreed] }), two, ['new claim']],
    ['a claim that is gone', two, comparison({ claims: [agreed] }), ['gone claim']],
    [
      'another position in one article',
      matrix,
      comparison({ stances: [row(cell('a', 'conditional'), cell('b', 'opposes'))] }),
      [
        'different position [position evidence] position: supports → conditional; evidence: “supports in a” → “conditional in a”',
      ],
    ],
    [
      'an article more',
      matrix,
      comparison({ stances: [row(cell('0', 'supports'), cell('a', 'supports'), cell('b', 'opposes'))] }),
      ['new position'],
    ],
    ['a change of position', comparison({}), turn, ['new reversal']],
    [
      'one that an article between shows earlier',
      turn,
      comparison({ reversals: [reversal(old, side('b', 'opposes', '2026-02'))] }),
      ['different reversal [to] to: opposes (The c, 2026-03) → opposes (The b, 2026-02)'],
    ],
    [
      'one from another article',
      turn,
      comparison({ reversals: [reversal(side('b', 'supports', '2026-02'), recent)] }),
      ['different reversal [from] from: supports (The a, 2026-01) → supports (The b, 2026-02)'],
    ],
    [
      'a turn back is no such change',
      turn,
      comparison({
        reversals: [reversal(old, recent), reversal(recent, side('d', 'supports', '2026-04'))],
      }),
      ['new reversal'],
    ],
    [
      'another figure',
      dead,
      comparison({ figureConflicts: [figure({ a: '9', b: '12' })] }),
      ['different figure [values] values: + The b 12; − The b 11'],
    ],
    [
      'figures under another heading',
      dead,
      comparison({ figureConflicts: [figure({ a: '9', b: '11' }, 'died')] }),
      [],
    ],
    ['figures that agree now', dead, comparison({}), ['gone figure']],
    [
      'a date that was corrected',
      matrix,
      comparison({
        stances: [row(cell('a', 'supports'), { ...cell('b', 'opposes'), published: '2026-03-03' })],
      }),
      ['different document [published] published: 2026-03-02 → 2026-03-03'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(show(findComparisonChanges(before, after))).toEqual(changes);
  });

  test('a changed claim points to the wording that is new', () => {
    const longer = comparison({ claims: [claim('claim-1', [a, b, member('e', '“We shall talk,”')])] });
    const [changed] = findComparisonChanges(comparison({ claims: [agreed] }), longer);
    expect(changed?.place).toMatchObject({ document: 'e', text: '“We shall talk,”' });
  });

  const all = comparison({
    claims: [...two.claims, claim('claim-3', [member('e', '“Never,”')])],
    stances: [...matrix.stances, { ...row(cell('c', 'opposes')), speaker: ref('doe') }],
    reversals: turn.reversals,
    figureConflicts: dead.figureConflicts,
  });
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

  test('neither the order nor the running ids of a run change anything', () => {
    fc.assert(
      fc.property(
        shuffled(all.claims),
        shuffled(all.stances),
        shuffled(['claim-9', 'claim-8', 'claim-1']),
        (claims, stances, ids) => {
          const again = { ...all, stances, claims: claims.map((one, at) => ({ ...one, id: ids[at] ?? '' })) };
          expect(show(findComparisonChanges(all, again))).toEqual([]);
        },
      ),
    );
  });
});
