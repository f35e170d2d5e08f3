import { toWords } from './words.ts';

/**
 * Base forms of verbs that are hardly ever nouns, beside those that news reports with: where no measured
 * list has a word, it is known by them that "circulates" is a verb. Source: verb classes in grammars of English.
 */
export const commonVerbs: ReadonlySet<string> = new Set(
  toWords(`abhor abide abstain accentuate accompany accrue accumulate accustom acquaint acquiesce acquit activate
    adjourn adjudicate administer adore advertise aggravate agonize allay alleviate allocate allot amass
    ameliorate amend amuse analyse analyze animate annihilate annotate annoy annul anoint antagonize appease
    apprehend arouse arrange ascertain ascribe assassinate assemble assimilate astonish attain augment
    authenticate authorize automate avenge avert awaken banish beautify beckon befriend begrudge belittle belong
    beseech besmirch bestow bewilder bicker boggle bombard brandish browse calculate calibrate captivate
    categorize cherish circulate circumvent coax coerce coincide collaborate collide commemorate commence
    commiserate compel compensate compile compose comprehend conceal concoct configure confine confiscate
    conform conjure conquer consist conspire constrain construct construe consult contravene convene converge
    correlate correspond corroborate counteract cringe cripple crumble cultivate curtail decipher decorate
    deduce defraud defuse degrade dehumanize delegitimize delete delineate delve demean demolish demoralize
    denote deplete derive desecrate designate destabilize detain deteriorate detonate devastate deviate devise
    devote devour differentiate digest dilute disappoint disband discontinue disenfranchise disillusion disobey
    disown disperse displace disprove disseminate dissipate dissuade distort diverge diversify divert downgrade
    dramatize dwindle educate elicit elucidate elude emanate embellish embolden embroil emit emulate encapsulate
    encompass endanger endear endeavor endure engender engulf enhance enlarge enlighten enliven enrage enrich
    enroll ensue entail entangle entertain entice entitle entrench entrust enumerate epitomize erase err
    escalate eschew espouse evacuate evade evaporate evoke evolve exacerbate examine excel exclude exemplify
    exert exhibit exonerate expend expire expound extinguish extradite exude fabricate falsify falter
    familiarize fascinate finalize fluctuate foist forestall foretell forfeit formalize forsake fortify frighten
    frustrate generalize glean glorify gloss gravitate grieve grumble hamper harass hasten hearken heckle
    heighten hesitate hinder humanize humiliate hurl idolize ignite illuminate imbue imitate immigrate impeach
    impede imperil implicate impress improvise incarcerate incorporate incriminate inculcate incur indulge
    infiltrate inflame inflate inflict infringe infuriate ingratiate inherit inhibit initiate injure innovate
    inspect install instigate institute insulate interact intercede intercept interject interrogate intertwine
    invade invalidate invent invigorate irritate juxtapose kidnap legislate legitimize lessen liberate linger
    litigate loathe localize magnify manipulate marginalize mediate memorize migrate misinform misinterpret
    misstate mistreat modernize modify motivate multiply muster necessitate negate neglect neutralize normalize
    nullify obey obfuscate oblige obliterate obscure obsess obstruct omit oppress orchestrate originate oust
    outlast outperform overestimate overrule overshadow oversimplify overwhelm pacify pander paraphrase
    patronize peddle peg penalize perish permeate perpetrate persecute persevere personify pertain pervade
    placate plagiarize plummet polarize popularize possess postpone pounce preclude preoccupy prescribe
    privatize procure proliferate propagate prosper publicize pummel quantify quell quibble radicalize
    rationalize ravage realign reappear rearrange reassess recapture recommit reconstruct recoup recreate
    rectify redefine redesign redirect rediscover redistribute redouble reelect reevaluate refine refrain rehash
    reimburse reinforce reinterpret reinvent rejoice rejoin relax relegate relent relinquish relive reminisce
    rename renege renovate reorganize repel repent replenish reposition repress reproduce rescind restrain
    resubmit resurrect retaliate retweet reunite revere revert revise revitalize revoke revolve romanticize
    ruminate salvage satirize sensationalize shatter shun sidestep simplify specialize specify spew spout spurn
    squander stagnate standardize startle stifle stigmatize stimulate stoke strategize subdue subscribe subside
    subsidize substantiate subvert succumb suffice summarize supersede supervise supplant suppress surpass
    symbolize synthesize terminate terrorize topple trample transcend transmit traumatize traverse trivialize
    trounce typify uncover underplay understate unleash unseat uproot usher usurp utilize utter vanish verify
    vie visualize vocalize waive waver worsen`),
);
