/** Header fields by name in lower case; of a name that comes twice, the first. */
export type Headers = ReadonlyMap<string, string>;

/** Fields from lines "Name: value"; a line that begins with a blank goes on with the one before. */
export function toHeaders(lines: readonly string[]): Headers {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    const at = line.indexOf(':');
    if (/^[ \t]/.test(line) && last) fields[fields.length - 1] = [last[0], `${last[1]} ${line.trim()}`];
    else if (at > 0) fields.push([line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]);
  }
  return new Map(fields.reverse());
}
