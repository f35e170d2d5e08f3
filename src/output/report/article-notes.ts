import type { Quote, Stance } from '../../model/records.ts';
import { toShortId } from './anchors.ts';
import { formatDate } from './format-date.ts';
import { type Content, type Html, html, joinWith } from './html.ts';
import { formatPosition } from './position.ts';
import type { ReportArticle } from './report.ts';
import { type PageContext, toName, toWords } from './section.ts';

/** How much of an article's text the page shows, in code points. */
export interface Shown {
  readonly article: string;
  readonly until: number;
}

/** The id of a note, the link to its words, and the words themselves where the text is cut before them. */
function toNote({ article, until }: Shown, short: string, start: number, words: string) {
  const anchor = `${article}-${short}`;
  return start < until
    ? { id: `${anchor}-n`, label: html`<a href="#${anchor}">${short}</a>`, words: null }
    : { id: anchor, label: html`<b>${short}</b>`, words: html` “${toWords(words)}”` };
}

const toVoices = ({ speaker, speakers, source }: Quote): Content => {
  const named = speakers ?? (speaker ? [speaker] : []);
  if (named.length > 0)
    return joinWith(
      ', ',
      named.map(({ name }) => toName(name)),
    );
  return source ? toName(source.text) : 'nobody named';
};

const TYPES: Readonly<Record<Quote['type'], string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'in the reporter’s words',
};

function formatQuote(quote: Quote, shown: Shown, { keys }: PageContext): Html {
  const { id, content, type, said, via, negated, speaker, speakers, topics } = quote;
  const note = toNote(shown, toShortId(id), content.spans[0]?.start ?? 0, content.text);
  const facts: Content[] = [
    TYPES[type],
    ...(negated ? ['said not to have been said'] : []),
    ...(said === null ? [] : [formatDate(said)]),
    ...(via.length === 0
      ? []
      : [
          html`by way of ${joinWith(
            ', ',
            via.map(({ name }) => toName(name)),
          )}`,
        ]),
  ];
  const voices = (speakers ?? (speaker ? [speaker] : [])).map((voice) => voice.id);
  return html`<li id="${note.id}" ${keys.toAttributes({ speakers: voices, topics })}>${note.label} ${toVoices(quote)}: ${joinWith(', ', facts)}${note.words}</li>\n`;
}

function formatStance(stance: Stance, shown: Shown, { keys }: PageContext): Html {
  const { id, holder, topic, position, evidence, attributedBy } = stance;
  const note = toNote(shown, toShortId(id), evidence.spans[0]?.start ?? 0, evidence.text);
  const about = keys.toAttributes({ speakers: [holder.id], topics: [topic.id] });
  const told = attributedBy === 'narrator' ? ', as the article tells it' : '';
  return html`<li id="${note.id}" ${about}>${note.label} ${toName(holder.name)}, ${topic.name}: ${formatPosition(position)}${told}${note.words}</li>\n`;
}

const formatList = (title: string, items: readonly Html[]): Content =>
  items.length > 0 &&
  html`<h4>${title} <span class="count">${items.length}</span></h4>\n<ul>\n${items}</ul>\n`;

/** What was found in an article: quotes, positions, dates and who speaks, each with a link to the words. */
export function formatNotes({ annotation }: ReportArticle, shown: Shown, page: PageContext): Content {
  const { article, until } = shown;
  const quotes = annotation.quotes.map((quote) => formatQuote(quote, shown, page));
  const stances = annotation.stances.map((stance) => formatStance(stance, shown, page));
  const dates = annotation.dates.map(({ start, text, value, edtf }, at) => {
    const note = toNote(shown, `d${at + 1}`, start, text);
    return html`<li id="${note.id}">${note.label} “${toWords(text)}”: ${edtf === null ? value : formatDate(edtf)}</li>\n`;
  });
  const voices = annotation.speakers.map(({ name, mentions: [first], mentions }, at) => {
    const count = `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`;
    const isShown = first !== undefined && first.start < until;
    return html`<li>${toName(name)}: ${isShown ? html`<a href="#${article}-v${at + 1}">${count}</a>` : count}</li>\n`;
  });
  return [
    formatList('Quotes', quotes),
    formatList('Positions', stances),
    formatList('Dates', dates),
    formatList('Voices', voices),
  ];
}
