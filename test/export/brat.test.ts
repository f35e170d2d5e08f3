import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBratAttributions } from '../../src/evaluate/brat.ts';
import { formatBrat } from '../../src/export/brat.ts';
import { formatBratConfiguration } from '../../src/export/brat-configuration.ts';
import type { Annotation } from '../../src/model/records.ts';
import { textWithSpans, toAnnotation, toQuote, toSpans } from './annotations.ts';

/** What Python's `splitlines` ends a line at. */
const LINE_ENDS = '\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029';

const TEXT = 'Roe said: “We 😀 talk.”\nNever, he added.';

const quote = toQuote('a:q1', {
  source: toSpans(TEXT, [0, 3]),
  cue: toSpans(TEXT, [4, 8]),
  content: toSpans(TEXT, [10, 22], [23, 28]),
});

test('a quote is an event of source, cue and content, with attributes and a note', () => {
  expect(formatBrat(toAnnotation({ quotes: [{ ...quote, negated: true }] }))).toBe(
    [
      'T1\tContent 10 22;23 28\t“We 😀 talk.” Never',
      'T2\tSource 0 3\tRoe',
      'T3\tCue 4 8\tsaid',
      'T4\tAttribution 4 8\tsaid',
      'E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1',
      'A1\tQuoteType E1 direct',
      'A2\tNotSaid E1',
      '#1\tAnnotatorNotes E1\tspeaker: Roe (roe); topics: talks; said: 2026-03-02; rule: rule-a; confidence: 0.9; id: a:q1',
      '',
    ].join('\n'),
  );
});

test('stances, scare quotes, speakers and dates', () => {
  const [he] = toSpans(TEXT, [30, 32]);
  const [never] = toSpans(TEXT, [23, 28]);
  if (!he || !never) throw new Error('no spans');
  const annotation = toAnnotation({
    quotes: [quote],
    stances: [
      {
        ...{ id: 'a:s1', holder: { id: 'roe', name: 'Roe' }, topic: { id: 'talks', name: 'Talks' } },
        ...{ position: 'opposes', act: 'reject', cameo: '125', attributedBy: 'speaker', quote: 'a:q1' },
        ...{ evidence: { text: 'Never', spans: [never] }, date: null, rule: 'rule-b', confidence: 0.5 },
      },
    ],
    scareQuotes: [never],
    speakers: [{ id: 'roe', name: 'Roe', kind: 'person', roles: [], aliases: [], mentions: [he] }],
    dates: [{ ...never, type: 'SET', value: 'P1D', edtf: null, range: null, anchor: 'none', rule: 'rule-c' }],
  } as Partial<Annotation>);
  expect(formatBrat(annotation).split('\n').slice(7)).toEqual([
    'T5\tPosition 23 28\tNever',
    'A2\tSide T5 opposes',
    'A3\tAct T5 reject',
    'R1\tReadFrom Arg1:T5 Arg2:T1',
    '#2\tAnnotatorNotes T5\tholder: Roe (roe); topic: Talks (talks); CAMEO: 125; told by: speaker; rule: rule-b; confidence: 0.5; id: a:s1',
    'T6\tScareQuote 23 28\tNever',
    'T7\tPerson 30 32\the',
    '#3\tAnnotatorNotes T7\tspeaker: Roe (roe)',
    'T8\tSet 23 28\tNever',
    '#4\tAnnotatorNotes T8\tvalue: P1D; told by: none; rule: rule-c',
    '',
  ]);
});

describe('the trigger of an event', () => {
  test.each([
    ['the cue', quote, 'T4\tAttribution 4 8\tsaid'],
    ['else the source', { ...quote, cue: null }, 'T3\tAttribution 0 3\tRoe'],
    [
      'else the content',
      { ...quote, cue: null, source: null },
      'T2\tAttribution 10 22;23 28\t“We 😀 talk.” Never',
    ],
  ])('is %s', (_, one, line) => {
    expect(formatBrat(toAnnotation({ quotes: [one] })).split('\n')).toContain(line);
  });
});

test('nothing is an empty file; so is a quote of nothing but line ends', () => {
  expect(formatBrat(toAnnotation({}))).toBe('');
  expect(formatBrat(toAnnotation({ quotes: [toQuote('a:q1', { content: toSpans('\n\n', [0, 2]) })] }))).toBe(
    '',
  );
});

test('what an article says cannot begin a line of its own', () => {
  const speaker = { id: 'x', name: 'X\nT99\tContent 0 1\tx\u2028E9\tAttribution:T99' };
  const standoff = formatBrat(toAnnotation({ quotes: [{ ...quote, speaker }] }));
  expect(standoff.split('\n')).toHaveLength(8);
  expect(standoff).not.toContain('\u2028');
});

/** The text-bound annotations of a standoff file, read as brat does. */
const readMarks = (standoff: string) =>
  standoff.split('\n').flatMap((line) => {
    const match = /^T\d+\t(?<type>\w+) (?<spans>[\d ;]+)\t(?<text>.*)$/su.exec(line);
    if (!match?.groups) return [];
    const { type = '', spans = '', text = '' } = match.groups;
    return [{ type, text, spans: spans.split(';').map((span) => span.split(' ').map(Number)) }];
  });

test('whatever the text: offsets lead to the words, in order, apart and over no line end', () => {
  fc.assert(
    fc.property(textWithSpans, ({ text, spans }) => {
      const standoff = formatBrat(toAnnotation({ quotes: [toQuote('a:q1', { content: spans })] }));
      const points = [...text];
      const covered = new Set<number>();
      for (const { type, text: words, spans: found } of readMarks(standoff)) {
        if (type !== 'Content') continue;
        let last = -1;
        for (const [start = 0, end = 0] of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (let at = start; at < end; at++) covered.add(at);
          last = end;
        }
        expect(words).toBe(found.map(([start, end]) => points.slice(start, end).join('')).join(' '));
      }
      const wanted = points.flatMap((point, at) =>
        !LINE_ENDS.includes(point) && spans.some(({ start, end }) => start <= at && at < end) ? [at] : [],
      );
      expect([...covered].sort((a, b) => a - b)).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

test('whatever the text: the project’s own reader finds the same spans', () => {
  fc.assert(
    fc.property(textWithSpans, textWithSpans, ({ text, spans }, more) => {
      const isApart = (list: typeof spans) =>
        list.every(
          ({ text: words, start }, at) =>
            start >= (list[at - 1]?.end ?? 0) && ![...words].some((point) => LINE_ENDS.includes(point)),
        );
      fc.pre(isApart(spans) && isApart(more.spans));
      const whole = `${text}${more.text}`;
      const shift = [...text].length;
      const source = more.spans.map((span) => ({
        ...span,
        start: span.start + shift,
        end: span.end + shift,
      }));
      expect([...whole].slice(source[0]?.start, source[0]?.end).join('')).toBe(source[0]?.text);
      const standoff = formatBrat(toAnnotation({ quotes: [toQuote('a:q1', { content: spans, source })] }));
      const places = (list: typeof spans) => list.map(({ start, end }) => ({ start, end }));
      expect(readBratAttributions(standoff)).toEqual([
        { source: places(source), cue: [], content: places(spans) },
      ]);
    }),
    { numRuns: 300 },
  );
});

test('the configuration knows every type, role, relation and attribute that is written', () => {
  const configuration = formatBratConfiguration();
  const section = (name: string) =>
    configuration.split(`[${name}]\n`)[1]?.split('\n\n')[0]?.split('\n') ?? [];
  expect(section('entities').map((line) => line.trim())).toEqual([
    ...['Source', 'Cue', 'Content', 'Verbatim', 'Position', 'ScareQuote'],
    ...['!Speaker', 'Person', 'Organization', 'State', 'Group', 'Anonymous'],
    ...['!Timex', 'Date', 'Time', 'Duration', 'Set'],
  ]);
  expect(section('relations')[0]).toBe('ReadFrom\tArg1:Position, Arg2:Content');
  expect(section('events')).toEqual([
    'Attribution\tSource*:Source, Cue*:Cue, Content+:Content, Verbatim*:Verbatim',
  ]);
  expect(
    section('attributes')
      .map((line) => line.split('\t')[0])
      .filter(Boolean),
  ).toEqual([...['QuoteType', 'NotSaid', 'Side', 'Act']]);
  expect(configuration).toContain('Value:supports|conditional|opposes\n');
});
