import { toWords } from './words.ts';

/**
 * Participles that tell what somebody feels or has in mind where they follow "is": "is worried that",
 * "was opposed to". Source: adjectives of feeling and attitude in grammars of English.
 */
export const attitudeParticiples: ReadonlySet<string> = new Set(
  toWords(`alarmed amazed amused annoyed appalled ashamed astonished baffled bothered committed concerned confused
    convinced dedicated delighted determined devoted disappointed disgusted dismayed disturbed embarrassed encouraged
    enraged excited fascinated focused frightened frustrated heartened horrified impressed inclined inspired
    interested intrigued invested irritated obsessed offended opposed outraged perplexed persuaded pleased prepared
    puzzled reassured relieved resigned resolved satisfied scared shocked startled stunned surprised
    tempted terrified thrilled tired troubled undecided unconvinced unimpressed upset worried`),
);

/**
 * Adjectives of feeling, judging, knowing and wanting: "critical of", "confident that", "eager to".
 * Source: the same grammars, and cues of annotated news.
 */
export const attitudeAdjectives: ReadonlySet<string> = new Set(
  toWords(`adamant afraid aghast agnostic ambivalent angry anxious apologetic appreciative apprehensive averse aware
    bearish bitter blunt bullish candid cautious certain clear clear-eyed comfortable confident conscious contemptuous
    content coy critical curious cynical defensive defiant derisive desperate disdainful dismissive displeased
    distrustful doubtful dubious eager emphatic enamored enthusiastic envious evasive explicit fearful fine firm fond
    forthright frank furious glad grateful guarded happy hesitant honest hopeful hostile impatient incensed incredulous
    indifferent insistent intent jealous jubilant keen leery livid loath lukewarm mad mindful mistrustful mum nervous
    neutral noncommittal nostalgic open optimistic outspoken partial pessimistic positive proud realistic receptive
    reluctant respectful reticent sad sanguine sceptical scornful sensitive serious shy silent skeptical sorry
    supportive sure suspicious sympathetic thankful tight-lipped unafraid unapologetic unaware uncertain unclear
    uncomfortable uneasy unequivocal unhappy unsure unwilling upbeat vague vehement vocal wary weary willing wistful`),
);

/** Verbs that join a subject to what it is, beside "be". Source: copular verbs in grammars of English. */
export const linkingLemmas: ReadonlySet<string> = new Set(
  toWords('become remain seem feel look sound appear grow stay'),
);
