/** Half-open range of Unicode code points. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** An attribution as annotators marked it; spans in code points. */
export interface GoldAttribution {
  readonly source: readonly GoldSpan[];
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
}

const ROLE_NAMES = ['source', 'cue', 'content'] as const;

function toSpans(list: string): GoldSpan[] {
  return list.split(';').map((piece) => {
    const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
    return { start, end };
  });
}

/**
 * Attributions of a brat standoff file (events with Source, Cue and Content), in the order of the file;
 * those without content are left out, as are lines of any other form.
 */
export function readBratAttributions(standoff: string): GoldAttribution[] {
  const spans = new Map<string, GoldSpan[]>();
  const events: string[][] = [];
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, toSpans(body.slice(body.indexOf(' ') + 1)));
    else if (id.startsWith('E')) events.push(body.trim().split(/\s+/));
  }
  return events
    .map((roles) => {
      const found: Record<(typeof ROLE_NAMES)[number], GoldSpan[]> = { source: [], cue: [], content: [] };
      for (const role of roles) {
        const [name = '', id = ''] = role.split(':');
        const key = ROLE_NAMES.find((known) => known === name.replace(/\d+$/, '').toLowerCase());
        if (key) found[key].push(...(spans.get(id) ?? []));
      }
      return found;
    })
    .filter((attribution) => attribution.content.length > 0);
}
