import type { TokenRange } from '../../text/view.ts';
import type { Frame } from './complements.ts';
import type { QuoteRuleName } from './rules.ts';

/** What a cue is, as far as its precision goes. */
export type CueForm =
  | 'finite'
  | 'gerund'
  | 'infinitive'
  | 'participle'
  | 'passive'
  | 'relative'
  | 'noun'
  /** A noun that a verb takes: "made a claim". */
  | 'object'
  | 'adjective'
  | 'phrase';

/** A possible attribution before it is judged; token positions. */
export interface Candidate {
  readonly rule: QuoteRuleName;
  /** The word the cue is counted under: a verb's or noun's base form, `according to`, `:`. */
  readonly lemma: string;
  readonly frame: Frame;
  readonly form: CueForm;
  /** In text order. */
  readonly cue: readonly TokenRange[];
  /** The cue as it is shown, where it is more than the word that is judged: "expressed doubts about" of "doubts". */
  readonly shown?: readonly TokenRange[] | undefined;
  readonly source: readonly TokenRange[];
  /** In text order, at least one. */
  readonly content: readonly TokenRange[];
  readonly negated: boolean;
}
