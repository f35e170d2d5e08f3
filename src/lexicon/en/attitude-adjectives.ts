import { toWords } from './words.ts';

/**
 * Participles that tell what somebody feels or has in mind where they follow "is": "is worried that",
 * "was opposed to". Source: adjectives of feeling and attitude in grammars of English.
 */
export const attitudeParticiples: ReadonlySet<string> = new Set(
  toWords(`alarmed amazed amused angered annoyed appalled ashamed astonished attracted baffled bent bewildered bothered
    committed concerned confused convinced dedicated delighted determined devoted disappointed disgusted dismayed
    disturbed divided embarrassed embittered emboldened encouraged energized enraged enthused excited fascinated
    focused frightened frustrated galvanized gripped heartened hellbent horrified impressed inclined inspired
    interested intrigued invested irritated mystified obsessed offended opposed outraged perplexed persuaded pleased
    prepared puzzled rattled reassured relieved resigned resolved saddened satisfied scared shaken shocked split
    startled stunned surprised swayed tempted terrified thrilled tired torn troubled unconvinced undecided unified
    unimpressed united upset wedded worried`),
);

/**
 * Adjectives of feeling, judging, knowing and wanting: "critical of", "confident that", "eager to".
 * Source: the same grammars, and cues of annotated news.
 */
export const attitudeAdjectives: ReadonlySet<string> = new Set(
  toWords(`adamant afraid aghast agnostic ambivalent angry anxious apologetic appreciative apprehensive approving attentive
    attuned averse aware bearish bitter blind blunt bullish candid cautious certain clear clear-eyed comfortable
    complimentary confident conscious contemptuous content coy critical curious cynical defensive deferential
    defiant derisive desirous desperate disdainful dismissive displeased disrespectful distrustful doubtful dubious
    eager emphatic enamored enthusiastic envious evasive evenhanded explicit familiar fearful fearless fine firm
    fond forthright frank furious glad grateful guarded happy harsh hawkish hesitant honest hopeful hostile ignorant
    impatient incensed incredulous indifferent insistent intent jealous jubilant keen leery lenient livid loath
    lukewarm mad mindful mistrustful mum nervous neutral noncommittal nostalgic oblivious open optimistic outspoken
    partial pessimistic positive proud ready realistic receptive reluctant resentful resistant respectful reticent
    right sad sanguine sceptical scornful sensitive serious shy silent skeptical sorry supportive sure suspicious
    sympathetic thankful tight-lipped unafraid unanimous unapologetic unaware uncertain unclear uncomfortable
    unconcerned uneasy unequivocal unfamiliar unfazed unhappy unmoved unsure unwilling upbeat vague vehement
    vigilant vocal wary weary willing wistful wrong`),
);

/** Verbs that join a subject to what it is, beside "be". Source: copular verbs in grammars of English. */
export const linkingLemmas: ReadonlySet<string> = new Set(
  toWords('become remain seem feel look sound appear grow stay'),
);
