const positions = ['supports', 'conditional', 'opposes'] as const;

/** What `--type` may name, by the command that lists such records. */
export const recordTypes = {
  speakers: ['person', 'organization', 'state', 'group', 'anonymous'],
  quotes: ['direct', 'mixed', 'indirect'],
  dates: ['DATE', 'TIME', 'DURATION', 'SET'],
  /** Positions, and acts. */
  stances: [
    ...positions,
    ...(['affirm', 'offer', 'propose', 'reject', 'accuse', 'criticise', 'deny', 'demand'] as const),
    ...(['threaten', 'condemn', 'warn', 'urge'] as const),
  ],
  /** Forms of a wording, and what the wordings of a claim come to. */
  claims: ['verbatim', 'truncated', 'reworded', 'paraphrase', 'agreed', 'varied', 'single'],
  timeline: positions,
} as const;
