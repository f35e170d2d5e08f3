import type {
  Act,
  Anchor,
  DateType,
  Position,
  QuoteType,
  SpeakerKind,
  SpeakerRef,
  TopicRef,
  ZoneName,
} from '../model/records.ts';
import type { Range } from '../text/view.ts';

/** What the stages hand on within one document. All ranges are UTF-16 offsets into `TextView.text`. */

export interface Cue {
  /** The word that makes the attribution with its particle; in text order, more than one where they are split ("pointed … out"). */
  readonly ranges: readonly Range[];
  /** What stands before a verb and belongs to it: "has repeatedly", "did not"; absent where nothing does. */
  readonly before?: Range;
  /** The words of `before` and `ranges`. */
  readonly text: string;
  /** Base form: `say`, `according to`, `:`. */
  readonly lemma: string;
}

/** Somebody is made to say something: what the quotes stage finds, before anybody is named. */
export interface Attribution {
  readonly type: QuoteType;
  /** Who the text says it is ("He"), as it stands; empty where it says nobody. */
  readonly source: readonly Range[];
  readonly cue: Cue | null;
  /** In text order, at least one. */
  readonly content: readonly Range[];
  /** What stands inside quotation marks within the content; in text order. */
  readonly verbatim: readonly Range[];
  readonly negated: boolean;
  readonly zone: ZoneName;
  readonly rule: string;
  readonly confidence: number;
}

export interface QuotesFound {
  /** In order of their first range. */
  readonly attributions: readonly Attribution[];
  /** Quoted words that nobody is made to say, with their marks; in text order. */
  readonly scareQuotes: readonly Range[];
}

/** A voice of this document. `id` is the same in every document, but for anonymous ones. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As they stand in the text, in order of appearance. */
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  /** In text order. */
  readonly mentions: readonly Range[];
}

/** Who an attribution's source is. Positions match `QuotesFound.attributions`. */
export interface SourceResolved {
  readonly speaker: SpeakerRef | null;
  /** All who speak, for joint statements only; else empty. */
  readonly speakers: readonly SpeakerRef[];
  /** Outermost first. */
  readonly via: readonly SpeakerRef[];
  readonly venue: string | null;
  /** What led to the speaker, for `explain`: the rule's name. */
  readonly rule: string;
}

export interface SpeakersFound {
  /** Every voice that speaks, relays or holds a position; in order of first mention. */
  readonly voices: readonly Voice[];
  readonly sources: readonly SourceResolved[];
}

export interface DateFound extends Range {
  readonly type: DateType;
  /** TIMEX3. */
  readonly value: string;
  readonly edtf: string | null;
  /** ISO calendar days, both included. */
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly anchor: Anchor;
  readonly rule: string;
}

/** An attribution with its speaker, as the stance stage gets it. */
export interface SpokenQuote extends Attribution, SourceResolved {
  readonly id: string;
  /** EDTF: when the words were spoken. */
  readonly said: string | null;
}

export interface StanceFound {
  readonly holder: SpeakerRef;
  readonly topic: TopicRef;
  readonly position: Position;
  readonly act: Act;
  readonly cameo: string | null;
  readonly attributedBy: 'speaker' | 'narrator';
  /** Id of the quote it was read from; null where the reporter states it. */
  readonly quote: string | null;
  readonly evidence: readonly Range[];
  readonly date: string | null;
  readonly rule: string;
}

/** A stance beside all others of its document. */
export interface WeighedStance extends StanceFound {
  readonly confidence: number;
}
