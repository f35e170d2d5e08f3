import type { Context, Place, Resolution } from './context.ts';
import { issuerOf, senderOf } from './document-issuers.ts';
import { makerOf } from './document-makers.ts';
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

/** Who speaks in a document: its maker, or whoever put it out; an unnamed voice where the text tells neither. */
export function resolveDocument(
  context: Context,
  phrase: DescriptionPhrase,
  place: Place,
  { ownerOf, partyOf }: DocumentAsks,
): Resolution {
  const head = lowerAt(context, phrase.head);
  const maker = makerOf(context, phrase, ownerOf);
  if (maker) return { party: maker, rule: 'document-maker' };
  const text = sourceText(context, phrase.core);
  if (phrase.definiteness !== 'indefinite') {
    const before = context.documents.get(head);
    if (before) return { party: before, rule: 'document-before' };
    const same = context.unnamed.sameAs(text);
    if (same) return { party: same, rule: 'unnamed-again' };
    // Headings leave the article out.
    const issuer =
      phrase.definiteness === 'definite' || place.heading ? issuerOf(context, head, place) : null;
    if (issuer) return { party: issuer, rule: 'document-of-focus' };
  }
  const sender = phrase.definiteness === 'indefinite' ? senderOf(context, phrase, partyOf) : null;
  if (sender) return { party: sender, rule: 'document-sender' };
  const plural = head.endsWith('s') && !head.endsWith('ss');
  return {
    party: context.unnamed.add({ text, head, kind: 'anonymous', gender: null, plural, thing: true }),
    rule: 'unnamed',
  };
}
