/**
 * Names under which tools that collect articles write what is needed here; the first that a record has
 * counts. Sources: this program's own lines (`annotate -`), trafilatura's JSON, news-please's JSON,
 * newspaper's attributes, schema.org.
 */
export const jsonFields = {
  id: ['id'],
  text: ['text', 'maintext', 'articleBody', 'body', 'content', 'raw_text'],
  html: ['html', 'raw_html', 'page_html'],
  title: ['title', 'headline'],
  published: ['published', 'date_publish', 'datePublished', 'publish_date', 'published_at', 'date'],
  url: ['url', 'canonical_link', 'link', 'source'],
  outlet: ['outlet'],
  site: ['site_name', 'sitename', 'source-hostname', 'publisher'],
  domain: ['source_domain', 'hostname', 'domain'],
  language: ['language', 'lang'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type JsonFact = keyof typeof jsonFields;
