import type { Anchor, DateType } from '../../model/records.ts';
import type { Tense } from './tense.ts';
import type { Place } from './timex-value.ts';

/** What a meaning is set on the calendar with. */
export interface DateContext {
  readonly published: Place | null;
  /** The date last mentioned, where it is near enough to be meant; else `null`. */
  readonly reference: Place | null;
  /** The quarter last mentioned nearby, for business news; else `null`. */
  readonly quarter: Place | null;
  /** The day last mentioned in the same sentence, for times of the day; else `null`. */
  readonly sameSentenceDay: Place | null;
  /** Asked only where the tense decides. */
  readonly tense: () => Tense | null;
}

/** A meaning on the calendar. `edtf` and `range` only where they can't be read off the value. */
export interface Resolved {
  readonly type: DateType;
  readonly value: string;
  readonly anchor: Anchor;
  readonly edtf?: string;
  readonly range?: { readonly from: string; readonly to: string };
}
