import type { HtmlDocument } from './dom.ts';

/** What a page's JSON-LD tells of its article; null where it does not. Nothing is checked yet. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org that are an article: Article, its subtypes, and the postings. */
const ARTICLE = /(?:^|[/:])(?:\w{0,30}Article|(?:Live)?Blog(?:Posting)?|SocialMediaPosting|Report)$/;
/** Graphs of whole sites have some hundred nodes, no deeper than this. */
const DEEPEST = 6;
const MOST_NODES = 2000;
const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 1_000_000;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Line feeds within strings are wrong in JSON, and common on pages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u001f]+/g;
const WRAPPING = /^\s*(?:\/\/\s*)?<!\[CDATA\[|^\s*<!--|(?:\/\/\s*)?\]\]>\s*$|-->\s*$/g;

function parse(text: string): unknown {
  const bare = text.replace(WRAPPING, '');
  for (const attempt of [bare, bare.replace(CONTROLS, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

/** All nodes of the scripts, those that hold others first. */
function collectNodes(roots: readonly unknown[]): readonly Node[] {
  const nodes: Node[] = [];
  let level = roots;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const found = level
      .flatMap(toList)
      .filter(isNode)
      .slice(0, MOST_NODES - nodes.length);
    nodes.push(...found);
    level = found.flatMap((node) => Object.values(node).filter((value) => typeof value === 'object'));
  }
  return nodes;
}

const isArticle = (node: Node) =>
  toList(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

const toText = (value: unknown): string | null => {
  const [first] = toList(value);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
};

/** Whether a node tells more than one that only refers to it. */
const countFacts = (node: Node) =>
  ['headline', 'datePublished', 'publisher', 'articleBody', 'author'].filter((key) => node[key]).length;

/**
 * What the JSON-LD of a page tells of its article: the node that tells most, of several the first. Null
 * where it has no article. Broken JSON is passed over, as search engines do.
 */
export function findLinkedData(document: HtmlDocument): LinkedData | null {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MOST_SCRIPTS);
  const texts = scripts.map((script) => script.textContent ?? '');
  const nodes = collectNodes(texts.filter(({ length }) => length <= LONGEST_SCRIPT).map(parse));
  const [article] = nodes.filter(isArticle).sort((a, b) => countFacts(b) - countFacts(a));
  if (!article) return null;
  const named = new Map(nodes.flatMap((node) => (node.name ? [[toText(node['@id']), node] as const] : [])));
  /** The name of a person or organization: the node itself, one it refers to, or a plain text. */
  const toName = (value: unknown): string | null => {
    const [first] = toList(value);
    if (!isNode(first)) return toText(first);
    return toText(first.name) ?? toText(named.get(toText(first['@id']))?.name);
  };
  const [page] = toList(article.mainEntityOfPage);
  return {
    headline: toText(article.headline) ?? toText(article.name),
    published: toText(article.datePublished) ?? toText(article.dateCreated),
    publisher: toName(article.publisher) ?? toName(article.sourceOrganization),
    url: toText(article.url) ?? toText(isNode(page) ? page['@id'] : page),
    description: toText(article.description),
    author: toName(article.author),
    body: toText(article.articleBody),
  };
}
