import type { OutletIndex } from '../corpus/outlets.ts';
import { toDayRange } from '../model/edtf.ts';
import { toAddress } from './address.ts';
import type { ArticleRead } from './article.ts';
import { toTextKey } from './html/text-key.ts';
import { type JsonFact, jsonFields } from './json-fields.ts';
import { toOutletName } from './outlet-name.ts';
import { toPublishedDay } from './published-day.ts';

type Facts = Readonly<Record<JsonFact, string | null>>;

/** Lines in which a text may show its own headline. */
const HEAD_LINES = 15;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

const toFact = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\p{Surrogate}/gu, '\ufffd') : null;
};

function toFacts(record: object): Facts {
  const values = new Map(Object.entries(record));
  const find = (names: readonly string[]) =>
    names.map((name) => toFact(values.get(name))).find((fact) => fact !== null) ?? null;
  return Object.fromEntries(Object.entries(jsonFields).map(([fact, names]) => [fact, find(names)])) as Facts;
}

/** The text with its headline first, where it does not show it. */
function withHeadline(text: string, title: string | null): string {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const key = toTextKey(title ?? '');
  const shown = text.split('\n', HEAD_LINES).some((line) => toTextKey(line).startsWith(key));
  return title === null || shown ? ended : `${title}\n\n${ended}`;
}

async function toPublished(text: string | null): Promise<string | null> {
  if (text !== null && (await toDayRange(text)) !== null) return text;
  return toPublishedDay(text);
}

/** An address at the domain that a record gives, to look its outlet up by. */
const toSite = ({ url, domain }: Facts) => toAddress(url) ?? toAddress(`https://${domain ?? ''}/`);

/**
 * The article of one JSON record: its text, or the page that it holds as HTML. What the record tells
 * wins over what its page tells. A date that is none is left out.
 */
export async function readRecord(record: unknown, outlets: OutletIndex): Promise<ArticleRead> {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { problem: 'is no JSON object' };
  const facts = toFacts(record);
  const url = toAddress(facts.url);
  const published = await toPublished(facts.published);
  const named = facts.outlet === null ? null : toOutletName(null, [facts.outlet], outlets);
  const language = facts.language?.trim() ?? '';
  const told = {
    id: facts.id,
    title: facts.title?.replace(/\s+/g, ' ').trim() ?? null,
    language: LANGUAGE.test(language) ? language : null,
  };
  if (facts.text === null && facts.html === null) return { problem: 'holds no text' };
  if (facts.text === null && facts.html !== null) {
    const { readPage } = await import('./html/read-page.ts');
    const read = readPage(facts.html, url, outlets);
    if ('problem' in read) return read;
    const { article } = read;
    return {
      article: {
        ...article,
        id: told.id,
        title: told.title ?? article.title,
        outlet: named ?? article.outlet,
        published: published ?? article.published,
        language: told.language ?? article.language,
      },
    };
  }
  const outlet = named ?? toOutletName(toSite(facts), [facts.site], outlets);
  const text = withHeadline(facts.text ?? '', told.title);
  return { article: { ...told, text, outlet, published, url } };
}
