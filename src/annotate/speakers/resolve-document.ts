import type { Context, Place, Resolution } from './context.ts';
import { issuerOf, senderOf } from './document-issuers.ts';
import { makerOf } from './document-makers.ts';
import { focusedSite } from './find-focused-business.ts';
import { lowerAt, sourceText } from './lookups.ts';
import type { Party } from './party.ts';
import type { DescriptionPhrase } from './to-source-phrase.ts';

/** What resolving a document asks of other descriptions. */
export interface DocumentAsks {
  /** Whose the document is said to be. */
  readonly ownerOf: () => Party | null;
  /** Whom a description of a body means. */
  readonly partyOf: (body: DescriptionPhrase) => Party;
}

/** "A new poll shows …" at the head of an article, and whose it is thereafter: paragraphs from 0. */
const LAST_OPENING = 2;

/** Who speaks in a document: its maker, or whoever put it out; an unnamed voice where the text tells neither. */
export function resolveDocument(
  context: Context,
  phrase: DescriptionPhrase,
  place: Place,
  { ownerOf, partyOf }: DocumentAsks,
): Resolution {
  const head = lowerAt(context, phrase.head);
  const maker = makerOf(context, phrase, ownerOf);
  const text = sourceText(context, phrase.core);
  // "the board’s yearly report", and "the report" thereafter.
  if (maker && phrase.owner >= 0) context.unnamed.callAgain(text, head, maker);
  if (maker) return { party: maker, rule: 'document-maker' };
  if (phrase.definiteness !== 'indefinite') {
    const before = context.documents.get(head);
    if (before) return { party: before, rule: 'document-before' };
    // "This story" is the article itself.
    const own = lowerAt(context, phrase.range.first) === 'this';
    const introduced = own ? null : context.introduced().before(head, place.at);
    if (introduced) return { party: introduced, rule: 'document-introduced' };
    const site = phrase.definiteness === 'definite' && !own ? focusedSite(context, head, place) : null;
    if (site) return { party: site, rule: 'body-named-before' };
    // "Polls" are not the exit polls of before.
    const like = phrase.definiteness === 'definite' ? context.unnamed.lastLike(head, text) : null;
    const same = context.unnamed.sameAs(text) ?? like;
    if (same) return { party: same, rule: 'unnamed-again' };
    // Headings leave the article out.
    const issuer =
      phrase.definiteness === 'definite' || place.heading ? issuerOf(context, head, place) : null;
    if (issuer) return { party: issuer, rule: 'document-of-focus' };
  }
  const opens = place.heading || place.paragraph <= LAST_OPENING;
  const later =
    opens && phrase.definiteness !== 'definite' ? context.introduced().after(head, place.at) : null;
  if (later) return { party: later, rule: 'document-introduced' };
  const sender = phrase.definiteness === 'indefinite' ? senderOf(context, phrase, partyOf) : null;
  if (sender) return { party: sender, rule: 'document-sender' };
  const plural = head.endsWith('s') && !head.endsWith('ss');
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural, thing: true }),
    rule: 'unnamed',
  };
}
