/** Takes a part of a text by offsets in Unicode code points, half-open. */
export type Slice = (start: number, end: number) => string;

/** Parts of one text by code points, for any number of them. */
export function toSlices(text: string): Slice {
  const points = [...text];
  if (points.length === text.length) return (start, end) => text.slice(start, end);
  return (start, end) => points.slice(start, end).join('');
}
