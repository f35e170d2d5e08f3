const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

const SIMPLE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<about>[~?%]?)$/;

/**
 * EDTF as people write dates: `2025-09-02~` → "about 2 September 2025". What is no single year, month or
 * day stays as it is.
 */
export function formatDate(edtf: string): string {
  const { year, month, day, about } = SIMPLE.exec(edtf)?.groups ?? {};
  if (year === undefined) return edtf;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  const words = [...(day === undefined ? [] : [String(Number(day))]), ...(name ? [name] : []), year];
  return `${about ? 'about ' : ''}${words.join(' ')}`;
}

/** The name of a month, counted from 0, short: "Sep". */
export const toShortMonth = (month: number): string => (MONTHS[month] ?? '').slice(0, 3);
