import type { KnownVoice, NameUse } from '../../lexicon/names.ts';
import type { TokenRange } from '../../text/view.ts';

/** What a capitalised name looks to be; `unknown` is a lone word that nothing tells. */
export type NameClass = 'person' | 'organization' | 'state' | 'group' | 'unknown';

/** A name as it stands in the text, with the titles right before it. */
export interface NameMention extends TokenRange {
  /** Where the name proper begins, after titles and forms of address; token position. */
  readonly nameFirst: number;
  readonly known: KnownVoice | null;
  readonly use: NameUse | null;
  readonly nameClass: NameClass;
  /** What titles and forms of address tell. */
  readonly gender: 'm' | 'f' | null;
  /** Follows a title or a form of address. */
  readonly titled: boolean;
  /** From a line in title case: counts only where the rest of the text knows the name. */
  readonly tentative: boolean;
}
