import type { Annotation, DateMention, Quote, Span, Speaker, SpeakerRef, Stance } from '../model/records.ts';
import { toSafeText } from '../output/sanitise.ts';
import { toFragments } from './fragments.ts';

/** The kinds of speakers and times as types of brat, whose names begin with a capital. */
export const bratTypes = {
  speakers: {
    person: 'Person',
    organization: 'Organization',
    state: 'State',
    group: 'Group',
    anonymous: 'Anonymous',
  },
  dates: { DATE: 'Date', TIME: 'Time', DURATION: 'Duration', SET: 'Set' },
} as const;

/** Lines of a standoff file, each with an id of its own that the others name. */
function createStandoff() {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (letter: string, body: string): string => {
    const number = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, number);
    lines.push(`${letter}${number}\t${body}`);
    return `${letter}${number}`;
  };
  return {
    lines,
    /** A text-bound annotation; null where the spans hold nothing but line ends. */
    mark: (type: string, spans: readonly Span[]): string | null => {
      const fragments = toFragments(spans);
      if (fragments.length === 0) return null;
      const offsets = fragments.map(({ start, end }) => `${start} ${end}`).join(';');
      return add('T', `${type} ${offsets}\t${fragments.map(({ text }) => text).join(' ')}`);
    },
    event: (trigger: string, type: string, roles: readonly (readonly [string, string | null])[]) =>
      add(
        'E',
        [`${type}:${trigger}`, ...roles.flatMap(([role, id]) => (id ? [`${role}:${id}`] : []))].join(' '),
      ),
    relation: (type: string, from: string, to: string) => add('R', `${type} Arg1:${from} Arg2:${to}`),
    attribute: (name: string, target: string, value?: string) =>
      add('A', [name, target, ...(value === undefined ? [] : [value])].join(' ')),
    note: (target: string, facts: readonly (readonly [string, string | number | null])[]) => {
      const told = facts.flatMap(([name, value]) =>
        value === null || value === '' ? [] : [`${name}: ${value}`],
      );
      add('#', `AnnotatorNotes ${target}\t${toSafeText(told.join('; '))}`);
    },
  };
}

type Standoff = ReturnType<typeof createStandoff>;

const toNames = (speakers: readonly SpeakerRef[]) =>
  speakers.map(({ id, name }) => `${name} (${id})`).join(', ');

/** An event of source, cue and content. Its trigger is the cue; where there is none, source or content. */
function addQuote(standoff: Standoff, quote: Quote): string | null {
  const content = standoff.mark('Content', quote.content.spans);
  if (content === null) return null;
  const source = quote.source && standoff.mark('Source', quote.source.spans);
  const cue = quote.cue && standoff.mark('Cue', quote.cue.spans);
  const verbatim = quote.type === 'mixed' ? standoff.mark('Verbatim', quote.verbatim) : null;
  const places = [quote.cue?.spans, quote.source?.spans, quote.content.spans];
  const trigger = places.reduce<string | null>(
    (found, spans) => found ?? (spans ? standoff.mark('Attribution', spans) : null),
    null,
  );
  if (trigger === null) return null;
  const event = standoff.event(trigger, 'Attribution', [
    ['Source', source],
    ['Cue', cue],
    ['Content', content],
    ['Verbatim', verbatim],
  ]);
  standoff.attribute('QuoteType', event, quote.type);
  if (quote.negated) standoff.attribute('NotSaid', event);
  standoff.note(event, [
    ['speaker', toNames(quote.speakers ?? (quote.speaker ? [quote.speaker] : []))],
    ['via', toNames(quote.via)],
    ['where', quote.venue],
    ['topics', quote.topics.join(', ')],
    ['said', quote.said],
    ['rule', quote.rule],
    ['confidence', quote.confidence],
    ['id', quote.id],
  ]);
  return content;
}

function addStance(standoff: Standoff, stance: Stance, contentOf: ReadonlyMap<string, string>): void {
  const mark = standoff.mark('Position', stance.evidence.spans);
  if (mark === null) return;
  standoff.attribute('Side', mark, stance.position);
  standoff.attribute('Act', mark, stance.act);
  const content = stance.quote === null ? undefined : contentOf.get(stance.quote);
  if (content !== undefined) standoff.relation('ReadFrom', mark, content);
  standoff.note(mark, [
    ['holder', toNames([stance.holder])],
    ['topic', `${stance.topic.name} (${stance.topic.id})`],
    ['date', stance.date],
    ['CAMEO', stance.cameo],
    ['told by', stance.attributedBy],
    ['rule', stance.rule],
    ['confidence', stance.confidence],
    ['id', stance.id],
  ]);
}

function addSpeaker(standoff: Standoff, { id, name, kind, mentions }: Speaker): void {
  for (const mention of mentions) {
    const mark = standoff.mark(bratTypes.speakers[kind], [mention]);
    if (mark !== null) standoff.note(mark, [['speaker', toNames([{ id, name }])]]);
  }
}

function addDate(standoff: Standoff, date: DateMention): void {
  const mark = standoff.mark(bratTypes.dates[date.type], [date]);
  if (mark === null) return;
  standoff.note(mark, [
    ['value', date.value],
    ['EDTF', date.edtf],
    ['told by', date.anchor],
    ['rule', date.rule],
  ]);
}

/**
 * A document's annotation as a brat standoff file (https://brat.nlplab.org/standoff.html), for the text as
 * decoded. Offsets count code points; a passage of several parts, or over a line end, is discontinuous.
 */
export function formatBrat(annotation: Annotation): string {
  const standoff = createStandoff();
  const contentOf = new Map<string, string>();
  for (const quote of annotation.quotes) {
    const content = addQuote(standoff, quote);
    if (content !== null) contentOf.set(quote.id, content);
  }
  for (const stance of annotation.stances) addStance(standoff, stance, contentOf);
  for (const span of annotation.scareQuotes) standoff.mark('ScareQuote', [span]);
  for (const speaker of annotation.speakers) addSpeaker(standoff, speaker);
  for (const date of annotation.dates) addDate(standoff, date);
  return standoff.lines.map((line) => `${line}\n`).join('');
}
