import * as z from 'zod';

/**
 * Topics: propositions one can support or oppose, and the words that bring them up.
 * Phrases are written in the notation of `phrases.ts`; `{group}` names a group of the same file.
 */
const phrases = z.array(z.string()).default([]);

export const topicMentionSchema = z.object({
  /** The words that bring the topic up. */
  say: z.string(),
  /** Further words that must stand in the same clause or, failing this, the same sentence. */
  near: z.string().optional(),
  /** Words that must not stand in the same sentence. */
  unless: z.string().optional(),
  /**
   * May stand alone: `article` where the article has brought the topic up ("the talks"), `near` where the
   * sentences before have ("the proposal").
   */
  bare: z.enum(['article', 'near']).optional(),
  /** `against`: what is named is the contrary of the proposition ("lifting the sanctions"). */
  /**
   * The other side to these words is whoever speaks ("talks with Iran"): they mean the topic that the holder
   * has a part in, and nothing for others. Phrases of `not` with `<name>` do not bar them.
   */
  speakers: z.boolean().default(false),
  orientation: z.enum(['for', 'against']).default('for'),
  /** The words judge what they name by themselves ("aggression"), so that using them takes a side; `open` leaves room. */
  tone: z.enum(['for', 'against', 'open']).optional(),
  /** Counts only when the holder belongs to this state: who vows to "respond" decides what it means. */
  of: z.string().optional(),
});

export const topicSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string(),
  /** A sentence that a holder affirms (supports) or rejects (opposes). */
  proposition: z.string(),
  /** Words of which the article must hold one at least. */
  article: z.string().optional(),
  /** A matter of both sides, as talks are: to blame the other for blocking it is to leave it open. */
  joint: z.boolean().default(false),
  /** States, groups or persons with a part in it: bare words ("the talks") of theirs mean this topic. */
  parties: phrases,
  /** Those of them that are known to tie it to terms: what only leaves room is conditional, else support. */
  reserved: phrases,
  /** What the texts and steps of its articles push ("the resolution", "the move"): the proposition, or its contrary. */
  matter: z.enum(['for', 'against']).default('for'),
  /** Those who would do it: to warn of it is to threaten it. */
  doers: phrases,
  mentions: z.array(topicMentionSchema).min(1),
  /** Phrases whose words belong to something else ("talks with" another party, "attack by"). */
  not: phrases,
  /** CAMEO codes where the topic makes an act more specific: to reject talks is 125. */
  cameo: z.record(z.string(), z.string()).default({}),
  source: z.string(),
});

export const topicsFileSchema = z.object({
  groups: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  topics: z.array(topicSchema),
});

export type TopicMention = z.infer<typeof topicMentionSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type TopicsFile = z.infer<typeof topicsFileSchema>;
