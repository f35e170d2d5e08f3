import * as z from 'zod';

/**
 * Topics: propositions one can support or oppose, and the words that bring them up.
 * Phrases are written in the notation of `phrases.ts`; `{group}` names a group of the same file.
 */
const phrases = z.array(z.string()).default([]);
const wordGroups = z.record(z.string(), z.array(z.string()).min(1)).default({});

export const topicMentionSchema = z
  .object({
    say: z.string().describe('The words that bring the topic up.'),
    near: z
      .string()
      .optional()
      .describe('Further words that must stand in the same clause or, failing this, the same sentence.'),
    unless: z.string().optional().describe('Words that must not stand in the same sentence.'),
    bare: z
      .enum(['article', 'main', 'near'])
      .optional()
      .describe(
        'May stand alone: article where the article has brought the topic up ("the talks"), main where it is one of those that the article is about ("the sanctions"), near where the sentences before have brought it up ("the proposal").',
      ),
    speakers: z
      .boolean()
      .default(false)
      .describe(
        'The other side to these words is whoever speaks ("talks with us"): they mean the topic that the holder has a part in, and nothing for others. Phrases of `not` with `<name>` do not bar them.',
      ),
    orientation: z
      .enum(['for', 'against'])
      .default('for')
      .describe('against: what is named is the contrary of the proposition ("lifting the sanctions").'),
    tone: z
      .enum(['for', 'against', 'open'])
      .optional()
      .describe(
        'The words judge what they name by themselves ("aggression"), so that using them takes a side; open leaves room.',
      ),
    of: z
      .union([z.string(), z.array(z.string()).min(1)])
      .optional()
      .describe(
        'Counts only when the holder belongs to this state, or one of these: who vows to "respond" decides what it means.',
      ),
    notOf: z
      .string()
      .optional()
      .describe('Counts only when the holder does not belong to this state: what others ask of it.'),
  })
  .meta({ id: 'TopicMention' });

/** A mention of a frame: any topic that takes the frame has it. */
export type FrameMention = Omit<z.input<typeof topicMentionSchema>, 'of' | 'notOf' | 'speakers'>;

export const topicSchema = z
  .object({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'should be lower case, digits and single hyphens, such as peace-talks',
      )
      .describe('Kebab case; what --topic takes.'),
    name: z.string(),
    proposition: z.string().describe('A sentence that a holder affirms (supports) or rejects (opposes).'),
    article: z.string().optional().describe('Words of which the article must hold one at least.'),
    elsewhere: z
      .string()
      .optional()
      .describe(
        'Words of other matters. What a sentence says that holds one of them and none of article, or follows one in its paragraph, belongs to that.',
      ),
    joint: z
      .boolean()
      .default(false)
      .describe(
        'A matter of both sides, as talks are: to blame the other for blocking it is to leave it open.',
      ),
    parties: phrases.describe(
      'Ids of states, groups or persons with a part in it: bare words ("the talks") of theirs mean this topic.',
    ),
    reserved: phrases.describe(
      'Those of them that are known to tie it to terms: what only leaves room is conditional, else support.',
    ),
    matter: z
      .enum(['for', 'against'])
      .default('for')
      .describe(
        'What the texts and steps of its articles push ("the resolution", "the move"): the proposition, or its contrary.',
      ),
    doers: phrases.describe('Ids of those who would do it: to warn of it is to threaten it.'),
    ongoing: z
      .boolean()
      .default(false)
      .describe(
        'It has been done before: whoever holds it out, on whatever terms, is for it. Else threats on terms are conditional.',
      ),
    owner: z
      .string()
      .optional()
      .describe('Id of the state whose it is: what it proposes to give up of it, it would on terms.'),
    reproach: z
      .string()
      .optional()
      .describe('Id of the state that is reproached with it: others who say that it does it are against it.'),
    frames: phrases.describe(
      'Names of frames: the words that many matters are told in, such as talks; they fill them with groups.',
    ),
    groups: wordGroups.describe(
      'Groups that stand for something else in this topic, or are filled for its frames.',
    ),
    mentions: z.array(topicMentionSchema),
    not: phrases.describe('Phrases whose words belong to something else ("talks with" another party).'),
    cameo: z
      .record(z.string(), z.string())
      .default({})
      .describe('CAMEO codes where the topic makes an act more specific: to reject talks is 125.'),
    source: z.string().describe('Where the proposition and its words come from.'),
  })
  .meta({
    id: 'Topic',
    description: 'A proposition one can support or oppose, and the words that bring it up.',
  });

export const topicsFileSchema = z
  .object({
    groups: wordGroups.describe('Words that go together, by name: `{name}` stands for them in a phrase.'),
    topics: z.array(topicSchema),
  })
  .meta({ id: 'TopicsFile' });

export type TopicMention = z.infer<typeof topicMentionSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type TopicsFile = z.infer<typeof topicsFileSchema>;
