import type { DateFound } from '../findings.ts';
import type { Resolved } from './date-context.ts';
import type { DateRule, PartialMention } from './date-rule.ts';
import type { PublishedDay } from './published-day.ts';
import { toEdtf, toRange } from './value-range.ts';

/** The record of a find, with EDTF and range where its value has a place on the calendar. */
export function toDateFound(
  range: PartialMention,
  resolved: Resolved,
  rule: DateRule,
  published: PublishedDay | null,
): DateFound {
  const calendar = resolved.type === 'DATE' || resolved.type === 'TIME';
  const edtf = resolved.edtf ?? (calendar ? toEdtf(resolved.value) : null);
  const about = resolved.anchor === 'published' && published?.approximate && edtf !== null;
  return {
    start: range.start,
    end: range.end,
    type: resolved.type,
    value: resolved.value,
    edtf: about ? toApproximate(edtf) : edtf,
    range: resolved.range ?? (calendar ? toRange(resolved.value) : null),
    anchor: resolved.anchor,
    rule: rule.name,
  };
}

/** Counted from an approximate day, a day is as approximate; a month or a year hardly. */
function toApproximate(edtf: string): string {
  return edtf
    .split('/')
    .map((part) => (/^\d{4}-\d\d-\d\d$/.test(part) ? `${part}~` : part))
    .join('/');
}
