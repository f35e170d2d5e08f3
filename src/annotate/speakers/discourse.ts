import type { Party } from './party.ts';

/** What is left of a party's weight after one sentence of narration. */
const DECAY = 0.6;
/** From this weight on somebody is clearly in mind. */
export const CLEARLY = 0.3;
/** No party weighs more than this, however often it is named. */
const HEAVIEST = 1.6;
/** Below this a party is out of the reader's mind: about six sentences after a mention as subject. */
const FAINTEST = 0.045;

interface Trace {
  readonly party: Party;
  readonly weight: number;
  readonly clock: number;
}

/**
 * Who a reader has in mind, in the course of one document: each mention adds weight, each sentence of
 * narration takes some away (after Lappin and Leass 1994). Clocks count sentences and never run back.
 */
export class Discourse {
  readonly #traces = new Map<string, Trace>();
  #joint: Party | null = null;
  #person: Party | null = null;
  #thing: Party | null = null;
  #focus: Party | null = null;

  note(party: Party, weight: number, clock: number): void {
    const key = party.members.length > 0 ? party.members.map(({ id }) => id).join('+') : party.id;
    const total = Math.min(HEAVIEST, this.#weight(this.#traces.get(key), clock) + weight);
    this.#traces.set(key, { party, weight: total, clock });
    if (party.members.length > 0) this.#joint = party;
  }

  /** As `note`, for one who speaks or of whom a sentence of narration tells. */
  noteSubject(party: Party, weight: number, clock: number): void {
    this.note(party, weight, clock);
    this.#focus = party;
    if (party.thing) this.#thing = party;
    else this.#person = party;
  }

  /** Whether nobody of its sort, people or things, spoke or was told of since. */
  isInFocus(party: Party): boolean {
    return party === this.#person || party === this.#thing;
  }

  /** Whether they are in focus by what the sentence of that clock says. */
  isActing(party: Party, clock: number): boolean {
    return this.isInFocus(party) && this.#traces.get(party.id)?.clock === clock;
  }

  /** The last who spoke or was told of. */
  get focus(): Party | null {
    return this.#focus;
  }

  weightOf(party: Party, clock: number): number {
    return this.#weight(this.#traces.get(party.id), clock);
  }

  /** Those who are in mind, with their weights, heaviest first; forgets the others. */
  inMind(clock: number): { party: Party; weight: number }[] {
    const out: { party: Party; weight: number }[] = [];
    for (const [key, trace] of this.#traces) {
      const weight = this.#weight(trace, clock);
      if (weight < FAINTEST) this.#traces.delete(key);
      else out.push({ party: trace.party, weight });
    }
    return out.sort((a, b) => b.weight - a.weight);
  }

  /** The last to have spoken together. */
  get joint(): Party | null {
    return this.#joint;
  }

  #weight(trace: Trace | undefined, clock: number): number {
    return trace ? trace.weight * DECAY ** Math.max(0, clock - trace.clock) : 0;
  }
}
