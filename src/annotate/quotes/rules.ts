/**
 * A way in which a text makes somebody say something. The finders of this folder make candidates under
 * these names; which of them stand is decided by what was counted for their like (`judge.ts`), not by
 * their order: a chain in which the first match wins does worse by several points.
 */
export interface QuoteRule {
  readonly name: string;
  /** What it recognises, in one line. */
  readonly what: string;
  /**
   * Sentences it must take, with the expected parts marked: [source] <cue> {content}. Parts that are not
   * marked are not checked.
   */
  readonly takes: readonly string[];
  /** Sentences in which it must find nothing. */
  readonly leaves: readonly string[];
}

/** All rules; each find carries the name of its rule. Examples are invented. */
export const quoteRules = [
  {
    name: 'quote-source-verb',
    what: '“C,” S said',
    takes: [
      '{“The dam will be closed by June,”} [the mayor] <said>.',
      '{“We heard nothing,”} [Ms. Orlova, a retired teacher], <recalled> on Tuesday. “Then the water came.”',
      '{“Will they come back?”} [Larsen] <asked> the crowd.',
      '{“Nobody told us,”} [Ida Lund, 50, of Tilos, N.H., who was among those asked], <said>.',
      '{“I love the dam,”} [he] <said>, but {“it has to go.”}',
      '{“The dam is safe,”} the agency quoted [Lund] as <saying>.',
      '{“Nobody will be forgotten,”} as [Ida Lund, the mayor], <put it>.',
    ],
    leaves: [
      '“Silent Water” critics stayed away.',
      'He hummed “Silent Water,” and the guests left the hall.',
    ],
  },
  {
    name: 'quote-then-sentence',
    what: '“C.” S said.',
    takes: [
      '{“The dam will be closed by June.”} [Ida Lund] <said>.',
      '{“The dam will be closed by June.”} [Ida Lund] <said> into the telephone.',
    ],
    leaves: [
      '“The dam will be closed by June.” Ida Lund left.',
      'He read “Silent Water.” The critics said little.',
    ],
  },
  {
    name: 'quote-verb-source',
    what: '“C,” said S',
    takes: [
      '{“The dam will be closed by June,”} <said> [Ida Lund, the mayor of Tilos].',
      '{“Never,”} <replied> [the minister].',
    ],
    leaves: [
      '“The dam will be closed,” he said, and left.',
      'The book “Silent Water” sold out.',
      'The mayor, citing “the magic of Tilos,” said the council could vote in May.',
    ],
  },
  {
    name: 'verb-source-quote',
    what: 'Said S: “C”',
    takes: [
      '<Said> [Ida Lund]: {“The dam will be closed by June.”}',
      '<Added> [Larsen, who lost his house], {“Nobody told us anything.”}',
    ],
    leaves: ['Said to be ill, the mayor stayed at home.', 'Asked about the dam, he sang “Silent Water.”'],
  },
  {
    name: 'clause-source-verb',
    what: 'C, S said, with words that are not quoted',
    takes: [
      '{The dam}, [Ida Lund] <told> the council on Friday, {will be closed by June}.',
      '{The dam will be closed by June}, [Ida Lund] <warned> the council.',
      '{The dam will be closed by June}, [the mayor] <said>.',
      '{In the end}, [the mayor] <said>, {the engineers were right}.',
      '{The only way out}, [the mayor] <said>, {was to close the dam}.',
      'In Tilos, [the mayor] <said>, {“We have no plans to close the dam.”}',
      'But, [the mayor] <said>, {the engineers were right}.',
      '{The dam had cracks as early as March}, [a study] <found>.',
    ],
    leaves: [
      'On Friday, Ida Lund warned the council, which met in Tilos.',
      'On Tuesday, the mayor resigned.',
      'When the siren sounded, the mayor ran.',
      'The dam was built by farmers, the keys were found.',
    ],
  },
  {
    name: 'clause-verb-source',
    what: 'C, said S, with words that are not quoted',
    takes: [
      '{The dam will be closed by June}, <said> [Ida Lund, the mayor of Tilos].',
      '{Asking Tilos, Ames and Zenda is like asking the dam}, <scoffed> [Ida Lund].',
    ],
    leaves: [
      'Larsen, who lost his house in the flood, said the council had lied.',
      'The mayor, said to be ill, stayed at home.',
      'The engineer, a quiet man, said he was tired.',
      'The mayor, who was away, promised residents a dam.',
    ],
  },
  {
    name: 'verb-that',
    what: 'S said that C',
    takes: [
      '[The mayor] <said> {that the dam would be closed by June}.',
      '[The mayor] <told> reporters on Friday {that the dam was safe}.',
      '[The council] <has never publicly said> {that the dam was safe}.',
      'The mayor closed the meeting, <adding> {that nobody would be paid}.',
      'The agency quoted [him] as <saying> {that the dam was safe}.',
      '[The mayor] <said> last week {that the dam was safe}.',
      '[One of the engineers] <said> {that the dam was safe}.',
      '[She] <went on to say> {that the dam was safe}.',
      '[The mayor] <made it clear> on Monday {that the dam was safe}.',
    ],
    leaves: ['The dam that the mayor built collapsed.', 'It was the only house that survived.'],
  },
  {
    name: 'verb-clause',
    what: 'S said C, without "that"',
    takes: [
      '[The mayor] <said> {the dam would be closed by June}.',
      '[Officials] <say> {there is no danger}.',
      '[The Bakers’ Union] <said> {the offer was too small}.',
      '[A diplomat who asked not to be named] <said> {the dam was safe}.',
      '[The mayor, who was away], <said> {the dam was safe}.',
    ],
    leaves: ['The mayor opened the dam on Friday.', 'The engineers built two dams.'],
  },
  {
    name: 'verb-quote',
    what: 'S said: “C”, also with adverbials between',
    takes: [
      '[The mayor] <said>: {“The dam will be closed by June.”}',
      '[The mayor] <told> her supporters, {“this is not the end of our dam.”}',
      '[Ida Lund], in a letter to residents, <wrote>, {“Nobody will be forgotten.”}',
      'When my mother spoke of the dam, [I] laughed and <said>, {“The dam will outlive us all.”}',
      '[The council] released a statement <saying>, {“The dam will be closed by June.”}',
      'The film ends with footage of [Ida Lund] <saying>, {“The dam will be closed by June.”}',
      'As [Ida Lund, the mayor of Tilos], <put it>, {“Nobody will be forgotten.”}',
    ],
    leaves: ['The mayor walked past the sign “Danger of Death”.'],
  },
  {
    name: 'verb-fragment',
    what: 'S called A “C”: a few quoted words after the cue',
    takes: ['[She] <said> {“not now”}.'],
    leaves: ['The mayor drove a “Volga”.'],
  },
  {
    name: 'verb-wh',
    what: 'S asked whether C, S explained how C',
    takes: [
      '[The reporter] <asked> {whether the dam was safe}.',
      '[The engineer] <explained> {how the gates were opened}.',
      '[The engineer] <tried to explain> {how the dam broke}.',
    ],
    leaves: ['The mayor left when the meeting ended.'],
  },
  {
    name: 'verb-to',
    what: 'S promised to C',
    takes: [
      '[The mayor] <promised> {to close the dam by June}.',
      '[The council] <declined> {to comment on the plan}.',
      '[The council] <vowed> {never to sell the dam}.',
      '{The dam} <is expected> {to hold for a century}.',
      'The dam, {which} <is said> {to be old}, broke.',
      'Larsen <was asked> {to leave the valley}.',
    ],
    leaves: ['The mayor stood up to leave.'],
  },
  {
    name: 'verb-np-to',
    what: 'S urged A to C',
    takes: ['[The mayor] <urged> {residents to leave the valley}.'],
    leaves: ['The mayor used a stick to walk.'],
  },
  {
    name: 'verb-ing',
    what: 'S denied doing C',
    takes: ['[The mayor] <denied> {taking money from the builders}.'],
    leaves: ['The mayor stopped walking.'],
  },
  {
    name: 'verb-of',
    what: 'S accused A of C',
    takes: [
      '[The mayor] <accused> {the builders of hiding cracks}.',
      '[Larsen] <took issue with> {the report}.',
    ],
    leaves: ['The mayor drank a cup of tea.'],
  },
  {
    name: 'verb-as',
    what: 'S described A as C',
    takes: ['[The mayor] <described> {the report as a fantasy}.', '{The old dam} <was seen> {as a fantasy}.'],
    leaves: ['The mayor worked there as a young man.'],
  },
  {
    name: 'verb-np',
    what: 'S rejected C: the content is a noun phrase',
    takes: [
      '[The mayor] <rejected> {the offer}.',
      '[The council] <condemned> {the attack on the engineers}.',
      '[The mayor] <voiced grave doubts about> {the plan}.',
      '[The mayor] <expressed confidence> {that the dam would hold}.',
      '[The council] <issued> {a statement on Friday}.',
    ],
    leaves: ['The mayor ate an apple.', 'The storm hit the coast.'],
  },
  {
    name: 'verb-adjective',
    what: 'S called A C',
    takes: ['[The mayor] <called> {the report false}.'],
    leaves: ['The mayor painted the door red.'],
  },
  {
    name: 'verb-preposition',
    what: 'S called for C, S warned against C',
    takes: [
      '[The mayor] <called for> {an inquiry into the disaster}.',
      '[The mayor] <warned against> {false hopes}.',
      '[The mayor] <lashed out at> {the council}.',
      '[The mayor] <spoke warmly of> {the old dam}.',
    ],
    leaves: ['The mayor walked to the station.', 'The mayor waited for the bus.'],
  },
  {
    name: 'passive-by',
    what: 'C was rejected by S',
    takes: [
      '{The deal} <was first reported> by [the Valley Courier].',
      '{The deal}, <rejected> by [the farmers], failed.',
    ],
    leaves: ['The house was built by the river.', 'The house, built by the river, fell.'],
  },
  {
    name: 'passive-alone',
    what: 'C was announced',
    takes: ['{The price of the dam} <was not disclosed>.'],
    leaves: ['The house was built.', 'Lund was told.', 'The deal was announced by the mayor.'],
  },
  {
    name: 'asked-about',
    what: 'Asked by S whether C, somebody answered; A was asked by S whether C',
    takes: [
      '<Asked> by [a reporter] {whether the dam was safe}, the mayor left the room.',
      'He nodded when <asked> by [a farmer] {if the dam was safe}.',
    ],
    leaves: ['Asked whether the dam was safe, the mayor left the room.', 'They asked the mayor to leave.'],
  },
  {
    name: 'according-to-first',
    what: 'According to S, C',
    takes: [
      '<According to> [the mayor], {the dam will be closed by June}.',
      'But, <according to> [the mayor], {the dam will be closed by June}.',
      '<According to> [the Valley Courier]: {“The dam will be closed by June.”}',
    ],
    leaves: ['According to plan, nothing.'],
  },
  {
    name: 'in-poll',
    what: 'In a poll, C',
    takes: [
      '<In> [a poll by the Valley Courier], {half of the farmers said they would leave}.',
      '<In> [a survey released on Monday], {the mayor led Larsen}.',
    ],
    leaves: [
      'In the hall, Larsen led the choir.',
      'In a poll released on Monday.',
      'The mayor led Larsen in May, in a poll.',
    ],
  },
  {
    name: 'according-to-last',
    what: 'C, according to S',
    takes: ['{The dam will be closed by June}, <according to> [the mayor].'],
    leaves: ['They were paid according to age.'],
  },
  {
    name: 'in-view-of',
    what: 'In S’s view, C, and C, in the view of S',
    takes: [
      'In [Lund]’s <view>, {the dam will be closed by June}.',
      'In [her] <opinion>, {the dam will be closed by June}.',
      'Lund goes further: {dams}, in [her] <view>, {should be closed}.',
      '{The dam will be closed by June}, in the <view> of [the mayor].',
      'In the <words> of [the mayor], {the dam is “an old, tired wall”}.',
    ],
    leaves: [
      'In other words, the dam will be closed by June.',
      'In my view, the dam is safe.',
      'In the words of the song, the dam is old.',
      'The mayor’s view of the dam was blocked.',
    ],
  },
  {
    name: 'clause-as-reported-by',
    what: 'C, as reported by S',
    takes: ['{The dam was closed in June}, as <reported> by [the Valley Courier].'],
    leaves: ['The dam was rebuilt as planned by engineers.'],
  },
  {
    name: 'as-source-said',
    what: 'As S noted, C, and C, as S noted',
    takes: [
      'As [the mayor] <noted>, {the dam was built before the war}.',
      '{The dam was built before the war}, as [the mayor] <noted>.',
    ],
    leaves: ['As the mayor spoke, the dam broke.', 'She worked as a guide.'],
  },
  {
    name: 'which-source-said',
    what: 'a C which S said would C',
    takes: ['The council built a dam, {which} [Ida Lund] <said> {would hold for a century}, for the valley.'],
    leaves: ['The council built a dam which engineers loved.', 'That the mayor said nothing was noted.'],
  },
  {
    name: 'what-source-called',
    what: 'what S called C',
    takes: [
      'The rain brought what [Ida Lund] <calls> {a “massive flood”} to the valley.',
      'The river rose in what [Ida Lund] <described> {as the work of farmers}.',
    ],
    leaves: ['What the mayor called for was a dam.', 'They wondered what the mayor called her dog.'],
  },
  {
    name: 'relative-object',
    what: 'a C which S believes will C, everything S says will C',
    takes: ['The council took {a step} [they] <say> {will help the farmers}.'],
    leaves: ['The dam that Larsen built broke.', 'On the day she spoke they left.'],
  },
  {
    name: 'noun-that',
    what: 'S’s claim that C',
    takes: [
      'Nobody believed [the mayor]’s <insistence> {that the dam was safe}.',
      '[The mayor] repeated her <promise> {that the dam would be closed}.',
      'Lund faced <criticism> from [farmers] {that the dam was old}.',
      '[The mayor]’s <message> was {that the dam would hold}.',
      '[Their] <argument>: {Only a dam can hold the river}.',
    ],
    leaves: ['The claim that fell through was theirs.'],
  },
  {
    name: 'noun-to',
    what: 'S’s promise to C',
    takes: [
      'That was [her] <promise> {to close the dam}.',
      'That was [her] <promise> {not to close the dam}.',
      '[The mayor] <has a plan> {to close the dam}.',
    ],
    leaves: ['She had the strength to climb.'],
  },
  {
    name: 'noun-of',
    what: 'S’s criticism of C',
    takes: [
      'Nobody read [her] <allegation of> {fraud}.',
      '[Larsen]’s <criticism of> {the plan} was read out.',
    ],
    leaves: ['Her cup of tea was cold.'],
  },
  {
    name: 'adjective-that',
    what: 'S is sure that C',
    takes: [
      '[The mayor] <is confident> {that the dam will hold}.',
      '[Lund] <was worried> {that the dam would break}.',
    ],
    leaves: ['The red house that the mayor built fell.', 'The house was so small that nobody came.'],
  },
  {
    name: 'adjective-to',
    what: 'S is eager to C',
    takes: ['[The mayor] <is eager> {to close the dam}.'],
    leaves: ['The valley was hard to reach.'],
  },
  {
    name: 'adjective-of',
    what: 'S is critical of C, S is a critic of C',
    takes: ['[The mayor] <has been critical of> {the plan}.', '[Lund] <is proud of> {the dam}.'],
    leaves: ['The valley is full of water.', 'The mayor is tall for his age.'],
  },
  {
    name: 'headline-source-content',
    what: 'S: C, in a headline',
    takes: ['# [Mayor of Tilos]: {Dam will be closed by June}', '# [Lund] to Tilos: {Sell the dam}'],
    leaves: [
      '# Dam collapse: What we know',
      '# The dam: a history',
      '# Road to Tilos: Zenda sells dams',
      '# From Tilos to Zenda: You may sell a dam',
    ],
  },
  {
    name: 'headline-content-source',
    what: 'C: S, in a headline, and C — S, where S is an office',
    takes: [
      '# {Dam will be closed by June}: [Mayor of Tilos]',
      '# {Dam will be closed by June} — [council spokesman]',
    ],
    leaves: [
      '# Dam collapse: What we know',
      '# Dam will be closed by June CREDIT: Ida Lund',
      '# Dam will be closed by June — Zenda Times',
      '# The dam of Tilos — council spokesman',
    ],
  },
  {
    name: 'transcript-turn',
    what: 'NAME: C, a line of a transcript',
    takes: ['[LUND]: {The dam will be closed by June.}\nREPORTER: When exactly?'],
    leaves: ['Tilos: The dam will be closed by June.', 'TILOS: The dam will be closed by June.'],
  },
  {
    name: 'source-colon-quote',
    what: 'S: “C” in running text',
    takes: [
      '[Mayor Ida Lund]: {“The dam will be closed by June.”}',
      'THE DAM WILL BE CLOSED - [Ida Lund]: {“It will be closed by June.”}',
    ],
    leaves: ['Two words: “Danger of death”.'],
  },
  {
    name: 'colon-then-quote',
    what: 'S issued a statement: and the quotation in the next sentence or line',
    takes: [
      '[The mayor] <issued> a statement on Friday:\n{“The dam will be closed by June.”}',
      '[The mayor] <noted> why the gates had to be shut: {“The water had come too high.”}',
    ],
    leaves: ['The mayor bought three things:\napples, pears and bread.'],
  },
  {
    name: 'signature',
    what: '“C” ― S',
    takes: ['{“They closed the dam and told nobody.”} ― [Ida Lund, Tilos].'],
    leaves: ['“Silent Water” — the film is long.'],
  },
  {
    name: 'quote-after-told',
    what: 'S said that C. “D.”',
    takes: [
      'Ida Lund said that the dam was safe. {“It will hold for long.”}',
      'The dam was safe, the mayor said. {“It will hold for long.”} {“It is old.”}',
      'Ida Lund did not say that the dam was old. {“It will hold for long.”}',
    ],
    leaves: [
      'Ida Lund left. “It will hold for long.”',
      'Ida Lund said that the dam was safe. “Silent Water” is a film.',
      'Ida Lund said that the dam was safe.\n\n“It will hold for long.”',
    ],
  },
] as const satisfies readonly QuoteRule[];

export type QuoteRuleName = (typeof quoteRules)[number]['name'];
