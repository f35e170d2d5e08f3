/**
 * Words that take a side towards what stands beside them, for composing positions.
 *
 * Before it: `wish` holder wants or does it, `forbid` says that another must not, `open` leaves room for it, `against` turns it down,
 * `charge` reproaches another with it, `hinder` an event that stops it, `advance` an event that brings it on, `not` turns the sign.
 * `rightly`: whoever does it does right; `instead`: something else is better than it; `mooted`: it may come about or not.
 * Beside it: `good`, `bad` judge it, tied to it by a copula or standing before it; `harm` says what bad comes of it, `boon` what good;
 * `insincere` says that somebody does not mean it. `claimed`: somebody else only says so. `price`: what follows if it comes about;
 * `favour`: what is given for it. `short`: anything less than it is too little.
 * About it: `must`, `will`, `may` say how real it is; `condition` ties it to something else; `idle` says that it is done for nothing but itself;
 * `qualified` says what it would have to be like. `none` takes words out of the reach of the others.
 */
export type PolarityClass =
  | 'wish'
  | 'forbid'
  | 'open'
  | 'against'
  | 'charge'
  | 'hinder'
  | 'advance'
  | 'not'
  | 'good'
  | 'bad'
  | 'harm'
  | 'boon'
  | 'rightly'
  | 'instead'
  | 'mooted'
  | 'insincere'
  | 'claimed'
  | 'price'
  | 'favour'
  | 'short'
  | 'none'
  | 'must'
  | 'will'
  | 'may'
  | 'condition'
  | 'idle'
  | 'qualified';

export interface PolarityEntry {
  readonly class: PolarityClass;
  readonly phrases: readonly string[];
  readonly source: string;
}

const phrases = (text: string) => text.split(',').map((phrase) => phrase.trim());
const source = 'words of assent, refusal and judgement in diplomatic news; written for these rules';

export const polarity: readonly PolarityEntry[] = [
  {
    class: 'wish',
    phrases:
      phrases(`would|'d .. rather|sooner, preferred|prefers, am|is|are|was|were|be|'re|'m after, want|wants|wanted|wanting, seek|seeks|seeking|sought, pursue|pursues|pursuing|pursued, support|supports|supported|supporting,
      back|backs|backed|backing, welcome|welcomes|welcomed|welcoming, endorse*, favor|favors|favored|favour|favours|favoured, prefer*,
      call|calls|called|calling for, urge|urges|urged|urging, appeal|appeals|appealed|appealing to, demand|demands|demanded|demanding, insist|insists|insisted|insisting on,
      push|pushes|pushed|pushing for, propose|proposes|proposed|proposing, agree|agrees|agreed|agreeing to|on,
      accept|accepts|accepted|accepting, intend|intends|intended|intending to?, intention|intent to|of, plan|plans|planning to,
      hope|hopes|hoping for|to, determined to, aim|aims|aiming to|for, advocat*, choose|chose|chooses to?,
      in favour|favor of, want to, believe|believes in, recognis*, recogniz*, deserve*, right to, keen to|on, desire to?,
      like to, decided to, decide to, opt|opts|opted for, continue|continues to, try|tries|trying|tried to, attempt* to, need|needs|needed, have to, time for, tolerat*, not|n't hesitate to, press|presses|pressed|pressing|push|pushes|pushed|pushing|move|moves|moved|moving ahead|forward with, follow|follows|followed|following up on, follow|follows|followed|following through with|on, committed to, commitment to, reserve|reserves|reserved|reserving .. right to, stand|stands|stood by|behind, time has|had|is come|ripe for|to, look|looks|looking forward to, eager to|for, happy to, in support of,
      entitled to, entitlement to, bent|intent on, resolved to, strive|strives|striving for|to|towards|toward, work|works|working toward|towards, vow|vows|vowed to, pledge|pledges|pledged to, swore to, would love to, would like to, glad to, pleased to, stick|sticks|sticking with|to, adhere|adheres|adhering|adhered to, abide|abides|abiding by, uphold|upholds|upheld|upholding, give|gives|gave priority to, in pursuit of, champion|champions|championed|championing, advocate|advocates|advocated of|for, the policy|goal|aim|objective|demand|priority|requirement|preference is|was|remains, policy|goal|aim|objective|demand|priority|requirement|preference is|was|remains, seize|seizes|seized .. opportunity|chance of|for|to, no regrets|regret|qualms|hesitation|doubts|apologies|apology about|over|for|in, not|n't|never ask|seek|need|require|wait .. permission|approval|consent to|from, hoped|hoping for|to|that, hope|hopes that, live|lives|lived|living with, enforc*, implement*, apply|applies|applied|applying, comply|complies|complied|complying with, race|races|racing|rush|rushing|sprint|sprinting|march|marching|inch|inching|edge|edging|move|moving to|toward|towards|for, see|seen through, hope|hopes for|to|that, stand|stands|stood with|beside .. on|over, fund|funds|funding, bankroll*, vote|votes|voted|voting for|to, spare|spares|spared|sparing no effort to, do|does|did|doing .. utmost to|for, thank|thanks|thanked|thanking .. for, free to, do|does|did|doing everything|all|anything .. to, give|gives|gave|given|giving .. consent|assent|approval|blessing|backing|support|go-ahead|nod to|for, attach|attaches|attached|attaching .. importance|weight|value to, sided|side|sides with ... on|over, give|gives|gave notice of, see to it that, see|sees no reason why ... denied|deprived|barred, thirst|thirsts|itch|itches for|to, share|shares|shared|sharing .. aim|goal|objective of, pass|passes|run|runs|lead|leads through, preference is always, would|'d dearly? love|like to, would rather|sooner .. settle|solve|resolve|end ... at|by|through|via, not|n't|never afraid|scared|frightened to, owe|owes|owed <name> thanks|gratitude for, need|needs|needed|require|requires|ask|asks|asked|seek|seeks no .. permission|approval|consent|leave|blessing to|for|from, need|needs|needed|require|requires no one 's permission|approval|consent|leave to, need|needs|needed|require|requires nobody 's permission|approval|consent|leave to`),
    source,
  },
  {
    class: 'forbid',
    phrases: phrases(
      `ensure|ensures|ensuring|ensured|guarantee|guaranteeing that? .. never|not|cannot, make|makes|making|made sure that? .. never|not|cannot, can|could|must|should|shall never|not|n't have|get|acquire|obtain|possess|develop|build, will|would|'ll never have|get|acquire|obtain|possess, can|could|will|must|should|shall never|not|n't be allowed|permitted to, cannot have|get|acquire|obtain|possess|develop|build, cannot be allowed|permitted to, never be allowed|permitted to, not be allowed|permitted to, not|never|n't allow|let|permit, not|never to allow|let|permit, cannot allow|let|permit, must never, can never, prevent* .. from, keep|stop .. from, must|should|can|shall not|n't be built|rebuilt|revived|resumed|restored|reinstated|imposed|reimposed|activated|triggered|launched|carried|tolerated|accepted|allowed|repeated, cannot be built|restored|revived|reinstated|imposed|reimposed|activated|triggered|launched|tolerated|accepted, will|would|'ll not|n't have|get|acquire|obtain|possess, do|does not|n't get the|a|any|nuclear, ca n't have|get|acquire|obtain|possess|develop|build|enrich, stop|stopping|prevent|preventing .. getting|having|acquiring|building|developing, cannot enrich, not one|a single? gram|kilo|kilogram|ounce|atom|centrifuge .. may|can|must|shall|should be, not one|a|single .. may|must|shall be, not one|a|single .. of .. may|must|shall be, no uranium|enrichment|centrifuge|centrifuges|reactor|plant .. may|shall be`,
    ),
    source,
  },
  {
    class: 'open',
    phrases:
      phrases(`open to|for, openness to|for|towards, ready for|to, readiness for|to, prepared for|to, willing to, willingness to,
      path|door|doors|way|window|room for|to|of, paths to, not averse to, consider|considers|considering, possibility of|for,
      remains|remain|is|are|was|still open, leave* open, keep* .. open, chance for|of, opportunity for|to, available for|to, option of, inclined to, hint* at, least of our|their|its|the options, stand|stands|stood ready to, in a position to, interested in, reviewing|studying|examining|weighing|exploring .. offer|proposal|proposals|option|options|plan|invitation|possibility, not|n't|never closed|shut|slammed the door|doors|book|books to|on, not|n't exclude|discount, leave|leaves|left room for, no objection|objections to, no problem|issue|difficulty with|in, nothing against, no quarrel|argument with, not|n't .. regard|see|consider|treat|view ... taboo|sin|crime, have|had|forced|compelled|obliged|could|might|may to? change|rethink|revise|review|reconsider|revisit its|our|their|the .. mind|policy|doctrine|stance|position|calculus|calculations|view on|about|over|regarding|towards|toward`),
    source,
  },
  {
    class: 'against',
    phrases:
      phrases(`reject*, oppose|opposes|opposed|opposing|opposition, refuse|refuses|refused|refusing|refusal, rule|rules|ruled|ruling out, condemn*, denounc*,
      dismiss|dismisses|dismissed, resist|resists|resisting|resisted, object|objects|objected to, decline|declines|declined|declining to, renounc*,
      turn|turns|turned|turning down, against, unwilling to, reluctant to, no interest in, not interested in, disagree* with, concern|alarm|dismay|outrage|regret|anger|worry over|about|at, alarmed|appalled|dismayed|outraged|angered|horrified by|at|over, concerned|worried|disturbed|saddened|troubled by|at|over, no need for|of|to,
      no plan|plans to|for, no intention of|to, no new round of, no further round of, nothing left to, no place for, no room for, no reason for|to, nothing to, forbid*, forbad*, forbidden, prohibit*, ban|bans|banned, haram, avoid|avoids|avoiding, never accept, say no to, said no to, no appetite for, there can|could|will|would be no, not|n't looking for, in no mood for|to, no sense in, scepti*|skepti* of|about,
      no point in|of, criticism|criticisms|critique of|over|about, not|n't lift .. finger for, no use for, no wish to, no desire to|for, shun*, swore off, abhor*, fatwa|edict against,
      no longer accept|tolerate, wary of, fed up with, hostile to, hostility to|towards|toward, averse to, critical of, loath to, hesitant to, in no position to, under no obligation to, no obligation to, nothing to discuss|negotiate|say, no justification|excuse|basis|grounds|need|case for, opposed to, opponent|opponents|critic|critics of, stay|stays|keep|keeps|stayed|kept out of, steer|steers clear of, draw|draws|drew the line at, stand|stands|stood against, balk|balks|balked at, veto|vetoes|vetoed|vetoing, spurn*, rebuff*, repudiat*, boycott*, no to, shy|shies|shied away from, condemnation|rejection|denunciation|refusal of, push|pushes|pushed back against|on, argue|argues|argued|lobby|lobbied|campaign|campaigned|vote|votes|voted against, no purpose|use|value|benefit|point in, doubts|misgivings|qualms|unease about|over, fear|fears|fearful of, skeptic|sceptic|skeptics|sceptics of, not|n't|never .. be dragged|drawn|sucked|pulled|lured into, nobody ... want|wants|wanted|needs|need|needed, no one ... want|wants|wanted|needs|need|needed, nobody .. right|business|authority to, no one .. right|business|authority to, no sense|point|use to, made|makes|make no sense, no longer any reason|point|need|sense|justification|use for|to|in, no longer a? reason|point|need|sense|justification for|to|in, draw|draws|drew back from, part of no, washed .. hands of, no part in|of, no talk|question|thought of, nobody can|could|will force|make|compel, no one can|could|will force|make|compel, nobody can|will tell us, no one can|will tell us, see|sees|saw no benefit|merit|value|use|point|sense|virtue|profit|advantage whatsoever? in, no sense|point|use|benefit|merit whatsoever|at all? in, part with, no business, vote|votes|voted down, tak|takes|took dim view of, not|n't something ... pursuing|seeking|considering|planning|contemplating|discussing, no legal|lawful|moral .. basis|ground|grounds|justification for, no peace|stability|security|safety|calm|rest|quiet ... with|alongside|under, no honour|honor|dignity|wisdom|logic|future|hope in, nobody|none|neither ... ~think|~dream of|about, no wish|desire|appetite|tolerance to|for, never to see|witness|watch, did|does|do|done nothing to deserve|justify|warrant|provoke|merit|excuse, no one ... thinking|talking|dreaming|speaking of|about, nobody ... considering|contemplating|planning|pursuing, no one ... considering|contemplating|planning|pursuing, not|n't even? thinking|dreaming of|about, not|n't|never open|lend|offer|provide|grant .. skies|airspace|bases|territory|soil|airfields to|for, dread|dreads|dreading, not to see|witness|watch, no stomach|hunger|thirst|enthusiasm|taste|liking for, nobody|none ... thinking|talking|dreaming|speaking of|about, nothing to do with`),
    source,
  },
  { class: 'charge', phrases: phrases(`accus* .. of, charg* .. with`), source },
  {
    class: 'hinder',
    phrases: phrases(
      `block|blocks|blocked|blocking, was|is|were|are|be|been|being dropped, drop|drops|dropping its|their|the|all? demand|demands|condition|conditions|insistence, closed, shut, derail*, undermin*, halt|halts|halted|halting, stop|stops|stopped|stopping, suspend*, suspension, end, ends, ended, ending, end to|of, cease|ceases|ceased|ceasing|cessation, freeze|freezes|frozen|freezing, bar|bars|barred|barring, cancel*, abandon*, quit|quits|quitting, sabotag*, torpedo*, obstruct*, negat*, scuttl*, wreck*, destroy*, destruction of, dismantl*, dismantlement of, curb|curbs|curbed|curbing, limit|limits|limiting, restrict*, curtail*, roll* back, rollback of, eliminat*, postpon*, put|puts|putting off, delay*, remove|removes|removing|removal of, break* off, cut* off, walk* away from, walk* out of, pull* out of, leave|leaving, prevent*, stall|stalls|stalled, hamper*, hinder*, jeopardis*, jeopardiz*, imped*, give|gives|giving|gave up, rein* in, shut* down, violat*, breach*, disrupt*, collaps*, fail|failed|fails, poison*, close the door on|to, bury, buries, buried, altered the course of, chang* the course of, de-escalat*, ceasefire, halt to, exclude*, evad*, spoil*, surrender*, relinquish*, deny|denies|denying, denied, depriv*, strip*, ward* off, stave* off, avert*, bargain|bargaining away, negotiate|negotiating away, trade|trading away, give|giving away, put|putting off, hold|holding off, water|watering down, thwart*, foil*, kill|kills|killed|killing off, slam|slams|slammed the door on|to, shut|shuts the door on|to, burn|burns|burned|burnt .. bridges, taken|took|taking|take apart, ship|ships|shipped|shipping out, hand|hands|handed|handing over, pull|pulls|pulled|pulling the plug on, mothball*, touch|touches|touching|touched, tear|tears|tearing|tore|torn down, demolish*, raze*|razing, take|takes|taking|took|taken away, phase|phases|phased out, forgo, forego, forswear*, do away with, get rid of, put|puts|putting an end to, bring|brings|brought an end to, wind|winding down, pause*|pausing, call|calls|called|calling off, switch|switches|switched|switching off, turn|turns|turned|turning off, power|powers|powered down, spare|spares|spared|sparing ... from, part|parts|parted|parting with, grounded|grounding, outlaw*, lay|lays|laid aside, set|sets aside, slammed, come|comes|go|goes|fall|falls|brought|cut|reduced ... zero, failing to, failure|failures to, deter|deters|deterred|deterring, to weaken|degrade|cripple|diminish|erode|undercut|constrain|restrain|neutralise|neutralize, drop|drops|dropped|dropping its|their|our|his|her|any|all|plans|opposition|demands|insistence, scrap|scraps|scrapped|scrapping, ditch|ditches|ditched|ditching, shelve|shelves|shelved|shelving, axe|axes|axed, junk|junks|junked|junking, jettison*, decommission*, disassembl*, bulldoz*, switch|shut .. off|down, ~rescind, ~repeal, ~annul, ~revoke, withdrawn, cap|caps|capped|capping, slow|slows|slowed|slowing down?, scale|scales|scaled|scaling back|down, dial|dials|dialed|dialled|dialing|dialling back|down, tone|tones|toned|toning down, pare|pares|pared|paring back|down, choke|chokes|choked|choking off, put|puts|putting .. stop|halt|brake|brakes to|on, put|puts|putting on ice|hold, put|puts|putting ... on ice|hold, back|backs|backed|backing out of|away, pull|pulls|pulled|pulling back from, bring|brings|brought|bringing ... halt|standstill, quash*, sink|sinks|sank|sunk|sinking, scupper*, upend*, stymie|stymies|stymied, discontinu*, forestall*, head|heads|headed|heading off, fend|fends|fended|fending off, nip ... bud, strangl*, snuff|snuffs|snuffed|snuffing out, consign|consigns|consigned .. history|dustbin, restraint|caution|moderation|patience on|over|about|in|regarding, his|her|its|their|our back|backs on`,
    ),
    source,
  },
  {
    class: 'advance',
    phrases:
      phrases(`resum*, continue|continues|continued|continuing, start|starts|started|starting, begin|begins|began|beginning, hold|holds|holding|held, enter|enters|entered|entering into?,
      return|returns|returned|returning to, engage|engages|engaged|engaging in, conduct*, carry out, carrying out, carried out, extend*, expand*, advanc*, launch*, go|going ahead with, go|goes|going|went|gone on, go|goes|going|went|gone ahead, move|moves|moved|moving forward|ahead, persist*,
      take part in, stay|stays|stayed|remain|remains in, go|going back to, join|joins|joined, come to, develop*, acquir*, build|builds|building, obtain*, produc*, possess*, having, get, getting, making, wage*, waging, proceed* with, maintain*, preserve*, rebuil*, reconstruct*, restart*, install*, keep|keeps|keeping, go on with, protect*, defend*, reach*, conclude*, sign*, prove successful, take|takes|took place, happen*, occur*, be repeated, prevail*, facilitat*, mediat*, stay, stay|stays|stayed|remain|remains|remained in place|force|effect, host*, broker*, succeed*, progress*, revolve|focus around|on, come|comes|came|coming back, press|presses|pressed|pressing on with, push|pushes|pushed|pushing on with, pick|picked up .. thread|threads, go|goes|going|went on until, continue|continues|continued|continuing until, keep|keeps|kept .. until, complicit|implicated|complicity in, accomplice|accomplices in|to, take|takes|took|taken|taking up, be back, set|sets|setting ... in motion, snap|snaps|snapped back, came|come|comes back, obtained, be|been|being pushed|driven|forced|compelled|led|nudged to|toward|towards|into, be|been set up, be|been arranged|scheduled|convened|organised|organized, brought back, back to life|force|effect,
      revive|revives|reviving, relaunch*, reopen|reopens|reopening, rekindl*, kick-start*|kickstart*, jump-start*|jumpstart*, accelerat*, intensif*, speed|speeds|sped|speeding up, ramp|ramps|ramped|ramping up, step|steps|stepped|stepping up, hammer|hammers|hammered|hammering out, thrash|thrashed|thrashing out, clinch|clinches|clinched|clinching, seal|seals|sealing, forge|forges|forging, resort|resorts|resorted|resorting to, sustain|sustains|sustaining, prolong|prolongs|prolonging, unleash*, initiat*, reactivat*, activate|activates|activating, breathe|breathes|breathed|breathing .. life into, go|goes|going|went forward`),
    source,
  },
  {
    class: 'not',
    phrases: phrases(
      `not, n't, no, never, without, neither, nor, cannot, hardly, no longer, nobody, no one, none, nothing, far from, how could|can anyone, refrain* from, lack* of, absence of, free of|from, stop short of,
      but not, but no, but never, no power on earth, no power in the world, no force on earth, no amount of pressure|bombing|sanctions|threats, no reason why .. should, could not|n't, under no circumstances|circumstance|condition|conditions, on no account, far from seeing|regarding|viewing|considering|treating|being|calling|judging|finding|thinking`,
    ),
    source,
  },
  {
    class: 'good',
    phrases:
      phrases(`constructive, non-negotiable, nonnegotiable, going well, went well, preferred option|course|path|way|choice|route, our|his|her|their|the preference, 's preference, prudent, proportionate, overdue, long overdue, decisive, right decision|choice|call|move, correct, indispensable, a must, victory, triumph, breakthrough, workable, viable, credible, sound, effective, only .. way|path|road|solution|option|route, best .. way|path|road|solution|option|route, only viable|possible|realistic way|path|road|solution|option, way forward|out, cause for hope, worth trying|testing, serious and, acceptable, our policy, still|has|had .. time, time left,  the policy of, sensible, fair, limited and necessary, aimed at resolving|solving|reaching, useful, productive, positive, fruitful, beneficial, legitimate, justified, lawful, legal, necessary, needed, needs to, essential, only way, best way, only path, only solution, right path, right way, best option, only option, wise, step forward, good step,
      important step, inalienable, peaceful, civilian, success, successful, historic, great, brilliant, perfect, complex, overwhelming, complete success, right thing, in .. interest of, welcome step, welcome development, solution, inevitable, vital, priority, encouraging, promising, worth*, helpful, within reach|grasp, in sight, achievable, preferable, as a basis for, good|solid|sound|serious basis for, sensible road, only road, sole path|way|road, sovereign right, national right, natural right, legitimate right, right, key to, beautiful, spectacular, remarkable, massive success,
      appropriate, proper, rightful, righteous, timely, welcome, valuable, invaluable, crucial, imperative, paramount, courageous, brave, responsible, sane, pragmatic, smart, clever, shrewd, measured, warranted, merited, well-founded, defensible, feasible, doable, sacrosanct, excellent, superb, magnificent, fantastic, tremendous, terrific, wonderful, amazing, incredible, flawless, masterful, game-changer, milestone, landmark, step in .. right direction, right course|step|policy|response|answer|approach|strategy|tool, right thing to do, only language, the answer, best|last|only hope|chance, only choice|alternative|answer|remedy|thing|exit|course|reason, preferred|first|better option|choice|path|outcome|way|course, in everyone 's interest, in our|its|their|his|everybody|both interest|interests, blessing, duty, within .. rights, in line with, in accordance with, consistent with, long-awaited, foregone conclusion, irreversible, here to stay, our right, a right, preferable to, better than, moral duty|obligation, on .. right track, pleased|happy|satisfied with, good news|thing|idea|deal|outcome|start|faith, great|big news|success|win|honour|honor, no other way|path|road|option|solution|route|choice, no better way|path|option|alternative, pride of, source|point of pride, cornerstone of, pillar of, act of self-defence|self-defense, self-defence, self-defense, long past time, overdue response, did|done .. job, past time, high time, price worth paying, small price, necessary evil, lesser evil, lesser of two evils, lifeline, bulwark, national pride, matter|question of pride|principle|sovereignty|dignity|honour|honor, absolutely|entirely|completely|perfectly|quite right, be|is|was smarter|wiser|preferable|better, the least .. can|could, least .. can|could do, time well spent|used, money|effort well spent, well worth, way to go, no harm|sin|crime|shame|fault|wrong|danger in, beyond debate|dispute|question|doubt|reproach, right step|choice|course|path|answer|tool|instrument, matter of necessity|urgency, a|an|absolute|strategic|historical necessity, no-brainer`),
    source,
  },
  {
    class: 'bad',
    phrases: phrases(
      `held to account, held accountable, brought to justice, meaningless, madness, insane, insanity, folly, suicidal, suicide, disastrous, unthinkable, premature, ill-timed, hollow, toothless, doomed, short-sighted, shortsighted, misguided, naive, illusion, delusion, fantasy, pipe dream|dreams, failed dream|dreams, wishful thinking, dead letter, non-starter, nonstarter, one-sided, biased, politically motivated, politicised, politicized, unhelpful, unconstructive, disproportionate, unforgivable, indefensible, grave|serious|gross|blatant|flagrant|clear violation|breach, war crime, a piece of paper, scrap of paper, nobody 's business, no one 's business, nothing good|useful|positive in|about, no|any business, not|n't|never on the agenda|cards, off the agenda, not|n't|never under consideration|discussion, not|n't|never .. on .. table, no longer in force, no longer valid|operational|relevant|acceptable|binding, lost .. standing|legitimacy|credibility, a lie, lie, lies, fabrication, fake, blow to, worst, cowardice, arrogance, gift to, no substitute for, not the answer|way|solution, no answer|way|solution, useless, futile, pointless, senseless, unrealistic, unreasonable, unacceptable, unjustified, unjustifiable, unjust, unwise, unintelligent, dishonorable, dishonourable, dishonor*, humiliat*, illegal, unlawful, illegitimate, null and void, void, invalid, baseless, reckless, irresponsible, dangerous, dangerous precedent, worrying precedent, bad precedent, criminal, crime*, brutal, barbaric, cowardly, heinous, savage, atrocity, atrocities, terrorism, terrorist, unprovoked, provocative, provocation, outrageous, violation of, violations, violates, violating, flagrant, blatant, aggression, aggressive, act of war, mistake, wrong, error, blunder, harmful, counterproductive, counter-productive, not on the table, off the table, out of the question, red line|lines, impossible, unconstitutional, lawless, unauthorised, unauthorized, null, no legal force, no force, stunt, hogwash, farce, farcical, hypocri*, ludicrous, laughable, unfounded, groundless, appalling, abhorrent, unrealizable, unrealisable, unattainable, unachievable, absurd, ridiculous, nonsense, waste of time, deception, deceptive, trap, trick, betrayal, treason, poison, dead, is|are over, dead end, dead-end, deadlock, no benefit, no result, no results, means to impose, tools|tool for, dominance, matter of .. concern, cause for .. concern, deeply concerning, catastroph*, disaster*, regrettable, insult, insulting, theatre, sham, charade, surrender, blackmail, insufficient, inadequate, worthless, a gift to, too little, tragic, tragedy, threat to, inhuman*, cannot be achieved|accepted|realised|realized|justified|implemented, can not be achieved|accepted|realised|realized|justified|implemented, immoral, coercive, coercion, extortion, bullying, excessive, hostile, sin, lack* legal*, no|lack* .. right|standing|authority|entitlement|grounds|basis to|for, no legal|moral|political|ethical or|and legal|moral|political|ethical right|standing|authority|entitlement|grounds|basis to|for, not|n't have the|a|any right to, not|n't right to, no legal, no legality, no legitimacy, lacks .. legitimacy, no authority, abuse*, ineffective, disgrace*, shameful, betray*, no meaning, contrary to, in breach of, un-islamic, ill-advised, poisonous, a failure, failed, untenable, unsustainable, unworkable, cynical, vindictive, punitive, petty, foolish, foolhardy, stupid, stupidity, idiotic, crazy, lunacy, rash, hasty, ill-conceived, ill-judged, ill-considered, misconceived, self-defeating, perilous, hazardous, destabilising, destabilizing, escalatory, inflammatory, incendiary, troubling, worrying, alarming, disturbing, deplorable, despicable, vile, vicious, wicked, evil, sinister, monstrous, obscene, repugnant, scandalous, inexcusable, unwarranted, unnecessary, uncalled for, superfluous, redundant, moot, defunct, stillborn, flawed, defective, feeble, half-baked, half-hearted, cosmetic, risible, embarrassing, embarrassment, capitulation, capitulating, surrendering, appeasement, weakness, climbdown, sellout, sell-out, giveaway, gamble, misstep, miscalculation, misjudgment, debacle, fiasco, travesty, mockery, outrage, injustice, vandalism, piracy, theft, robbery, banditry, terror, genocide, massacre, slaughter, carnage, bloodbath, murder, dead on arrival, dead in the water, buried, finished, thing of the past, obsolete, irrelevant, a joke, distraction, smokescreen, ruse, ploy, excuse, bluff, affront, assault on, an attack on, slap in, stab in the back, menace, danger to, a danger, liability, nightmare, recipe for, path|road to war|ruin|nowhere|disaster, obstacle, hindrance, setback, detrimental, damaging, corrosive, toxic, fatal, incompatible, at odds with, against international|the law|charter, in violation of, without legal|any basis|foundation|merit|justification|grounds, without merit|foundation|basis|justification|precedent in, beyond the pale, off limits, off-limits, unfair, unbalanced, discriminatory, bound|destined|sure to fail, in vain, intolerable, unconscionable, imprudent, inappropriate, improper, costly, hopeless, pathetic, weak, waste of, a non-issue, lunatic, unhinged, false choice, cover for, not an option, no option, not .. option, no longer an option, never an option, worse than, bad deal|idea|news|faith|thing|bargain|mistake, historic|huge|big|terrible|horrible|awful|grave mistake|error|deal|idea, terrible, horrible, awful, unlawfully, illegally, unilateral and, politicised|politicized|political move|stunt|theatre|theater|game, no legal effect|basis|standing|validity|grounds|force|value|weight, legally null|void|invalid|baseless, lifeline for|to, theater, political suicide, not .. worth, nothing to offer, burn|burned|burnt|burns .. cards|bridges|boats|fingers, own goal, in the foot, dug|dig|digs .. grave|hole, blank check|cheque, free pass, nothing to gain|win from|by|in, little to gain|win from|by|in, everything to lose from|by|in, drag|drags|dragged|dragging .. into, forfeit* .. right|rights to?, forfeit*, lost|loses|lose .. right to, wound, stain on, cloud over, dangerous game, cross|crosses|crossed|crossing .. line|lines by|in|with, folly of, who gave|gives .. right|authority|power|permission to, what .. gain|gained|gains|got|achieved|won from|by|in, wrong|bad|poor|terrible|reckless|foolish decision|choice|move|call|step|idea to, not|n't need|needs|deserve|deserves|require, only a fool|madman|traitor would, why .. should|must|would, not|n't be trusted with|to, cannot be trusted with|to, nothing gives|gave .. right|licence|license|authority to, no need of, offence|offense|sin|affront|crime against|to|before, pointless|unwise|foolhardy|imprudent, null and, a|an laughing stock, grave|great|serious|fatal|terrible|colossal error, waste of .. time|breath|paper|ink|words|energy|effort|money, no place in|within, no leg to stand, no|any .. standing to, daydream*, mirage, pie in the sky, tall order, flight of fancy, empty talk|words|threat|threats, beside the point, not|n't a leg to stand on, no .. leg|legs to stand on, bedtime story|stories, fairy tale|tales, burn|burns|burning .. bridge, alien|repugnant|foreign|anathema to, incompatible|irreconcilable with, house of cards, built on sand, poisoned chalice, poison pill, feed|feeding .. crocodile|tiger|wolf|beast|shark|monster, dance|dancing|pact|bargain|bargaining with .. devil, pandora 's box, drink|drinking .. poison, hornet 's nest, dead horse, sword of damocles, noose around, tilting at windmills, castles in the air, as a .. threat|danger|menace|burden|liability|weakness|defeat|humiliation|nuisance, own shadow, out of touch, wrong side of history, cowards, traitors, ignorant, blind to, legal fiction, fiction, is|are|was|were|be|been|being wasted|lost|squandered time|effort|energy|breath|labour|labor, step back|backward|backwards, fool|fools|fool's errand, fool 's errand, a|mere|cheap pretext, without|lacking .. basis|foundation|justification|merit, has|have|had no justification|merit|validity|legitimacy|credibility|basis|foundation|standing|place, much to be desired, crossed|crosses|crossing .. red line, not in anyone|anybody|our|either 's? interest|interests, in no one|nobody 's interest|interests, in nobody 's interest|interests, must|should|to be avoided, road|path|street|tunnel|alley with|without no|any|an exit|end|way out, legal ghost|fiction|nullity|absurdity|monstrosity|farce`,
    ),
    source,
  },
  {
    class: 'harm',
    phrases:
      phrases(`bring|brings|brought|yield|yields|have|has|hold|holds no benefit|benefits|gain|gains|good|advantage|profit, met with, be met, treated as, considered an act, unanswered, backfire*, trigger*, provok*, face|faces|facing .. response|consequences|consequence|retaliation, plunge*, destabili*, threatens, threaten, risk|risks|risking, ignit*, engulf*, spiral*, escalat*,
      nothing but, embolden*, a gift to, gift for, gift wrapped for|to, give|gives|gave|giving ... excuse|pretext, split|splits|divide|divides .. coalition|region|alliance|council|country|nation|world|west|party, tear .. apart, play* into .. hands, send|sends|sent .. wrong|bad message|signal, open|opens .. door to, reward|rewards|rewarding, unleash*, make|makes|made .. worse, make|makes|made .. less safe|secure|likely, amount|amounts|amounted to .. surrender|capitulation|submission|blackmail|aggression|war, mean|means .. surrender|capitulation|submission|war|death, come|comes|came to nothing|nought, go|goes|going nowhere, not .. work|help|succeed|last, n't .. work|help|succeed|last, doom*, kill* .. diplomacy|talks|deal|chance|chances, solve|solves|solved nothing, achieve|achieves|achieved nothing, change|changes|changed nothing, bring|brings .. war|nothing|ruin|disaster|instability|chaos, spell|spells, leave|leaves less|no room|space|chance, hand|hands|handed .. critics|enemies|hardliners|enemy, strengthen* .. hardliners|hard-liners|extremists, weaken*, isolate*, hurt|hurts, damage|damages|damaged .. trust|security|region|interests|diplomacy|credibility, deepen*, fuels|fuelled|fueled, to|will|would|could|can|may|might|only|further fuel, set|sets back, set|sets .. fire|ablaze, undo|undoes, strip|strips .. meaning, never|not brought, n't bring,
      no .. point, no .. purpose, not .. purpose, no longer .. point|purpose, lost|lose .. purpose|point,  not solve, serve|serves as a? means, impose .. demands, exert* .. dominance, lost|lose .. meaning, undermines|undermine .. security|peace|stability, have .. consequences, harm*, worsen*, violates, violated, violate, cost|costs, complicat*, not serve|benefit|help|bring, bear no fruit, lead|leads|led to .. war|nowhere|failure|catastrophe, open|opens the gates, inflam*, invite|invites, drag*,
      risked, threatened to, set|sets|setting off, plunge|plunges|plunged .. into, impoverish*, devastat*, ruin|ruins|ruined|ruining, be|being treated|regarded|seen|considered|viewed as .. war, endanger*, imperil*, aggravat*, exacerbat*, intensif*, prolong*, sets|set back, erode|erodes|eroded|eroding, discredit*, alienat*, push|pushes|pushed .. closer|brink|edge|bomb, throw|throws|threw .. into, make|makes|made .. impossible|harder|difficult|irrelevant|mockery, make|makes|made a mockery of, make|makes|made matters|things worse, leave|leaves|left .. weaker|worse, create|creates|created .. crisis|chaos|problems|instability, destroy|destroys|destroyed .. trust, sow|sows|sowed, breed|breeds, end|ends in disaster|failure|war|tears, lead|leads|led to .. escalation|crisis|collapse|disaster|bloodshed|conflict, only make|help|reward|benefit|embolden|strengthen|fuel|deepen|harden|worsen|prolong|delay|complicate|lead|bring|serve, harden|hardens|hardened, stiffen*, close|closes|closed the door|doors|window|path, achieve|achieves|achieved|accomplish|accomplishes nothing, serve|serves no, serve|serves nobody, serve|serves no one, drive|drives|drove .. underground|bomb|war|brink, set|sets .. precedent, set .. region .. fire|ablaze|alight, burden*, punish*, victimis*|victimiz*, violated|violates|breaches|breached .. law|charter|sovereignty|treaty|resolution, lack|lacks|lacked .. legal|any .. basis|validity|standing|legitimacy|force|authority, lack|lacks|lacked legitimacy|credibility|validity, run|runs|ran counter to, fly|flies|flew in the face of, play|plays with fire, sign .. death warrant, empties|emptied|empty .. meaning, have|has|had no effect|meaning|value|place|impact, only|just|merely push|drive|spur|encourage|convince|persuade|hasten|accelerate|speed, would cost|be costly, bring|brings|brought|yield|yields|yielded|produced|gave|achieved .. nothing but, would|will|could have .. consequences, do|does|did|done|doing .. harm, serve|serves|served|benefit|benefits|benefited|please|pleases|help|helps ... enemies|enemy|foes|adversaries|extremists|hardliners|hard-liners, do|does|did nobody|nothing .. good, do|does|did no one .. good, do|does|did no good, solve|solves|solved none of|nothing|no, cure|cures|cured|fix|fixes|mend|settle|settles|ease|eases|resolve|resolves none of|nothing, help|helps|helped|profit|profits|suit|suits nobody, help|helps|helped|profit|profits|suit|suits no one, make|makes|made .. weaker|poorer|vulnerable, pour* .. oil|fuel|petrol|gasoline, hand|hands|handed .. gift, gain|gains nothing, did|does|do|done nothing|little to, will|would|can|could|may|might|to do nothing|little to, leave|leaves|left|leaving .. without, lead|leads|led|leading|go|goes|going nowhere, come|comes|came at .. price|cost, served nobody|none, served no one, threaten|threatens|threatened .. stability|peace|security|order, playing with fire, open|opens|opened .. pandora, open|opens|opened can of worms, backfire|backfires|backfired, boomerang|boomerangs|boomeranged, come|comes|came back to haunt, add|adds|added fuel, fan|fans|fanned .. flames, sow|sows|sowed .. chaos|seeds`),
    source,
  },
  {
    class: 'boon',
    phrases: phrases(
      `pave|paves the way, make|makes|made|making progress, made .. progress, serve|serves .. interests|interest|peace|stability, help|helps|helped .. end|avoid|avert|prevent|ease|reduce|calm|stabilise|stabilize|secure|resolve|build, bring|brings|brought .. peace|stability|security|calm|results|relief|prosperity, reduce|reduces|ease|eases|lower|lowers|defuse|defuses .. tension|tensions|temperature|risk|risks, prevent|prevents|prevented|avert|averts|averted|stop|stops|stopped .. war|bloodshed|catastrophe|crisis|escalation, concentrate|focus minds, send|sends|sent .. clear|strong|right message|signal, pay|pays|paid off, give|gives|gave .. leverage|hope, offer|offers|offered .. hope|chance|opportunity|way, benefit|benefits .. both|all|everyone|region, make|makes|made .. safer, save|saves|saved lives, work|works|worked .. well|perfectly|exactly|beautifully, had to be done, needed to be done, be welcomed, buy|buys|bought .. years|decade|decades|year, deserve|deserves|deserved .. chance|support|shot|try|hearing, get|gets|go|goes|going|lead|leads|led anywhere, set|sets .. back .. years|decades,
      restore|restores|restored .. trust|confidence|stability|deterrence|calm|peace, strengthen|strengthens|strengthened .. security|peace|deterrence|stability, improve|improves|improved .. chances|ties|relations|security|situation, make|makes|made sense, bear|bears|bore fruit, create|creates|created .. opportunity|conditions|leverage|space|momentum, offer|offers|offered .. path|off-ramp|exit|relief, open|opens|opened the way|path, hold|holds|held .. accountable, keep|keeps|kept .. safe|safer|check, end|ends .. suffering|war|bloodshed|isolation, keep|keeps .. peace, succeeded, been .. success|successful, deter|deters|deterred .. attack|aggression|war|enemies|enemy, be given .. chance|time|space|room, done|do exactly|precisely|just what, did exactly|precisely|just what, worked as planned|intended, done|did its job|work, left|leaves|leave .. safer|better off|stronger, serve|serves|served|benefit|benefits|help|helps .. nation|country|people|region|economy, protect|protects|safe|safer ... better|more than, safer|better|stronger off? inside|within, calm|calms|calmed|calming|stabilise|stabilises|stabilised|stabilize|stabilizes|stabilized|pacify|pacifies|soothe|soothes .. region|middle|gulf|markets|country|world|nerves, be supported|backed|encouraged|welcomed|applauded|embraced|commended, have|has|had|enjoy|enjoys|enjoyed my|our|his|her .. support|backing|blessing, not|n't come soon|quickly enough, cannot come soon|quickly enough`,
    ),
    source,
  },
  {
    class: 'rightly',
    phrases:
      phrases(`have|has|had every right to, am|is|are|was|were|be|been right|correct|justified|wise|entitled|obliged|compelled|smart|shrewd|brave|courageous to|in, right|correct|wise of .. to, no choice|option|alternative|recourse|way but to, no choice|option|alternative|recourse other than to, little|any choice|option|alternative but to, no substitute for, justify|justifies|justified|justifying, forced|compelled|obliged|left .. no choice|option|alternative but to,
      am|is|are|was|were|be|been within .. rights|right to|in, do|does|did well|right to, do|does|did|done .. right thing by|in, deserve|deserves|deserved|earned .. credit|praise|thanks|support for, credit* .. for|with, cannot|can|could be faulted|blamed for, no alternative to, nothing|little to lose from|by|in, much|lot|everything to gain|win from|by|in, brave|bold|courageous|right|good|wise|sound|correct decision|choice|move|call|step|idea to, the importance|necessity|urgency|desirability|usefulness|merits of, no .. law|treaty|resolution|rule|clause|article|provision|agreement|charter|text .. forbid|forbids|prohibit|prohibits|ban|bans|bar|bars|outlaw|outlaws|prevent|prevents, nothing in .. law|treaty|resolution|charter|agreement|npt|text .. forbid|forbids|prohibit|prohibits|ban|bans|bar|bars|outlaw|outlaws|prevent|prevents`),
    source,
  },
  {
    class: 'instead',
    phrases: phrases(`instead of, rather than, in place of, as opposed to, in lieu of`),
    source,
  },
  {
    class: 'mooted',
    phrases: phrases(
      `is|was|are|were|remain|remains on the table, under review|consideration|discussion, an option, one of .. options, of our|their|its|the options, among .. options, negotiable, open|up to|for discussion|negotiation|debate, not|n't be excluded|discounted, cannot be excluded|discounted, never excluded|discounted, last resort`,
    ),
    source,
  },
  {
    class: 'claimed',
    phrases: phrases(
      `claim|claims|claimed that?, not|n't say|saying|said that?, what to say|tell about|on?, nothing to suggest|indicate|show, no evidence|sign|signs|indication|proof that|of, they|people|some|many|critics|others|opponents|analysts|iranians|americans|israelis|europeans|media say|says|argue|think|believe that?, assertion|assertions|boast|boasts|insistence that, allegation|allegations|alleged that?, report|reports that, report|reports|claim|claims|story by|in|from .. that, accusation|accusations|accused that?, rumour|rumours|rumor|rumors that?, pretext of|that, under the pretext, talk|suggestion|suggestions|speculation of|about|that, not|n't aware of|that, unaware of|that, no knowledge of|that, no information about|on|that, heard of no, been|was|were told|informed|assured|notified|briefed that?, take|takes|took ... months|month|weeks|week|years|year|days|day|hours|long|longer|time to, capable of, able to, capacity|ability|capability to|for, enough .. for|to, how|too long|quickly|close|far|soon, time needed for|to, fears|warnings|suggestions|worries|notion|idea|arguments that`,
    ),
    source,
  },
  {
    class: 'price',
    phrases: phrases(
      `very bad|terrible|bad things|thing, respond*, response, retaliat*, answer, consequences, finished, over, will end, would end, is dead, be dead, leave, withdraw*, quit*, exit*, reconsider*, review*, regret*, pay .. price, own what follows, reciprocal, countermeasures, counter-measures, suspend*, halt*, no longer, react*, revenge, defend, hit back, strike back, crushing, be back, do it again, strike*, struck, bomb*, attack*, hit|hits|hitting, no choice but, all options, knock .. out, harder, destroy*, obliterat*, cut off, expel*, void, off the table, dead, doomed, come to an end, be terminated, end cooperation, price, lose|loses|losing|lost .. role|credibility|right|place|seat|say, forfeit*, isolat*, pay dearly|heavily, face|faces|facing, paid back, pay back, repaid, in kind, burn, burns, none of .. base|bases|troops|ships|forces|soldiers|interests, regret, stand idle|idly|by, sit idle|idly|by`,
    ),
    source,
  },
  {
    class: 'favour',
    phrases: phrases(
      `lift|lifts|lifted|lifting, eas*, relief, postpon*, put|puts|putting off, delay|delays|delayed|delaying, extension, extend|extends|extended|extending, waive*, unfreez*, release*, reverse*|reversing, hold|holds|holding off, reprieve, reward*, incentiv*, dropped|drop|drops|dropping, help|helps, normalis*|normaliz*, invest*, support|back|supports|backs .. delay|extension|relief|lifting|release, meet|meets, return to, cooperat*|co-operat*`,
    ),
    source,
  },
  {
    class: 'short',
    phrases: phrases(
      `anything|nothing short|less of|than, no deal|agreement|settlement|accord|peace|solution without, deal|agreement|outcome|solution|accord short of`,
    ),
    source,
  },
  {
    class: 'none',
    phrases: phrases(
      `as long as necessary|needed|required, as long as it takes|took, as long as .. requires|required|demands|demanded|needs|needed, even limited|partial|minimal|token|symbolic, as|so long as .. fails|failed|refuses|refused|continues|continued, for as long as, will|'ll|would see, as long as it takes, in advance, once more, once again, at once, more than once, at the end, in the end, in advance of, sanctions regime, by no means, without|no preconditions|precondition|conditions, no doubt, no wonder, not only, not just, weapons inspectors, with or without, try|tries|tried|trying|seek|seeks|sought|attempt* to justify, once and for all, until .. last|final|very hour|minute|moment|day|second|end|last, far|much|even worse|harder|stronger|heavier than .. last|previous|first|one|june, before any|further|more|fresh|new|another military|strike|strikes|attack|war|bombing|bomb|bombs|force|action, on my|our|its|their|his|her|the way to, does|did|done|doing nothing|little to, do|does|did|done|doing too little to, has|have|had|is|was|are|were|be|been nothing to do with, play|plays|played|playing no part in|of, took|taken no part in|of`,
    ),
    source,
  },
  {
    class: 'insincere',
    phrases: phrases(
      `lip service, not serious, n't serious, not come to the table, bad faith, lack* .. seriousness|sincerity|will, lack* good faith, not sincere, insincere, waste* time, buying time, buy time, stalling, playing games, excessive demands, unrealistic demands, no .. goodwill, not honest, dishonest, two-faced, double-dealing, betrayed diplomacy, betrayed .. diplomacy, betrayal of diplomacy, contradictory, change|changes|changed|changing|alter|alters|altered|shift|shifts|shifted its|their|his position|positions|stance|tone|mind, mov* .. goalposts, moving the goalposts, no trust, distrust, mistrust, can not|n't trust, can not be trusted, maximalist,
      ulterior motives, hidden agenda, broken promises, broke|breaking|breaks .. promises|promise|word|commitments, went|go|goes|going back on, reneg*, backtrack*, drag|drags|dragged|dragging .. feet, stalling for time, play|playing for time, looking|searching for .. excuse|excuses|pretext|pretexts, diktat|dictat*, no intention of resolving, neither serious nor, take|takes|taking dictation|orders`,
    ),
    source,
  },
  {
    class: 'must',
    phrases: phrases(
      `time is|was|'s running|run out to, time is|was|'s running|run out for .. to, running out of time to, time is|was short to, must, should, ought to, had better, need to, needs to, has to, have to, had to, shall, is time to|for, it 's time to|for, time to, let us, let 's, necessary to, better to, would have to, will have to, high time, about time, high|about time .. built|made|acquired|developed|possessed|obtained, past time`,
    ),
    source,
  },
  {
    class: 'will',
    phrases: phrases(`will, wo, 'll, going to, would, can, is|are|was|were to, do, does, did`),
    source,
  },
  {
    class: 'may',
    phrases: phrases(
      `could, may, might, may or may not, might or might not, can be, perhaps, possibly, possible`,
    ),
    source,
  },
  {
    class: 'condition',
    phrases: phrases(
      `if, unless, as long as, so long as, only if, only when, provided, providing, on condition, on the condition, on condition that, conditional, conditioned on, condition for, conditions for, in exchange for, in return for, in return, as soon as, once, until, before any, under .. pressure|duress|coercion|threat|threats|gun, with .. gun|guns|knife|pistol to|on|at|against, at gunpoint, with .. bombs|missiles falling|overhead|flying|pointed, without assurance|assurances|concessions, without a|the lifting, while bombs|missiles|shells|rockets, under the shadow of, under fire, under bombardment, under such conditions|circumstances, under these conditions|circumstances, under the current, at any cost|price, at all costs, in case, contingent, depends on, depending on, limited strictly|only|solely? to, limited to, confined to, restricted to, strictly limited, focused only|solely|specifically|exclusively on, only|solely|specifically|exclusively|strictly focused on, only about, solely about, and nothing else|more, based on, on the basis of, for now|the moment, for the time being, at this stage, too early, guarantee*, be rushed|hurried|pushed|stampeded|dragged into, no hurry, on .. terms, in parallel with, subject to, preconditions|precondition, for talks|negotiations|diplomacy|dialogue to, should <name>,
      anytime soon, any time soon, at this time, right now, at present, on one condition, on the understanding that, on the proviso, assuming, in the event of|that, not before, unless and until, until and unless, must first, pending, depend|hinge|hinges|hinged on, predicated on, tied to, but not, but no, but only, but never, only after|under|with|once, would have, not yet ready|prepared, possible only, only possible, only on|if|when|in|by, in .. shadow of, while ... continue|continues|persist|persists|last|lasts|fall|falls|threaten|threatens, while ... go|goes on, should its|their|our|his|any|the|another|they|it|there`,
    ),
    source,
  },
  {
    class: 'idle',
    phrases: phrases(
      `for the sake of, for .. own sake, for talks|talk|talking|diplomacy 's? sake, for talks’|talks' sake, for show`,
    ),
    source,
  },
  {
    class: 'qualified',
    phrases: phrases(
      `rational, realistic, fair, meaningful, serious, genuine, respectful, equitable, balanced, mutual respect, mutual interests, equal footing, dignified, honourable, honorable, logical, sincere, result-oriented, indirect, equal terms, good faith, reasonable, just, win-win, from a position of equality, real negotiations, honest`,
    ),
    source,
  },
];
