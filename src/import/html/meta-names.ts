/**
 * Names under which pages tell about themselves in `<meta>`, by what they tell; the first that a page has
 * counts. Sources: Open Graph protocol (ogp.me), Dublin Core terms, schema.org microdata, the news
 * crawlers' tags (Parse.ly, Sailthru, Cxense, Chartbeat) and Highwire Press tags as Google Scholar reads them.
 */
export const metaNames = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title'],
  published: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'publication_date',
    'publish-date',
    'publish_date',
    'publishdate',
    'pubdate',
    'published_time',
    'article_date_original',
    'date',
  ],
  site: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  description: ['og:description', 'twitter:description', 'description', 'dc.description'],
  author: ['author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MetaFact = keyof typeof metaNames;
