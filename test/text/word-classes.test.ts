import { describe, expect, it } from 'vitest';
import { attitudeLemmas, reportingLemmas } from '../../src/lexicon/en/reporting-lemmas.ts';
import { findLines } from '../../src/text/lines.ts';
import { toTextView } from '../../src/text/to-text-view.ts';
import { toBaseForm } from '../../src/text/verb-forms.ts';
import { toWordClassTable } from '../../src/text/word-class-table.ts';
import { findWordClasses } from '../../src/text/word-classes.ts';

const table = toWordClassTable(['signal', 'accuse', 'recognise', 'hope', 'hop']);

function classOf(marked: string): string | undefined {
  const at = marked.indexOf('*');
  const text = marked.replaceAll('*', '');
  const view = toTextView(
    text,
    findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
  );
  const token = view.tokens.find(({ start }) => start === at);
  return token && findWordClasses(view, table)[token.index];
}

describe('word classes', () => {
  const rows: readonly (readonly [text: string, wordClass: string])[] = [
    ['He *claims* the prize.', 'VBZ'],
    ['But *aides* said it was safe.', 'NNS'],
    ['Western *powers* accuse the council of lies.', 'NNS'],
    ['World *powers* fear that it will break.', 'NNS'],
    ['Two *states* hope for rain.', 'NNS'],
    ['The *states* say that it is safe.', 'NNS'],
    ['The mill *powers* say nothing new.', 'NNS'],
    ['Rain *powers* fear in the valley.', 'VBZ'],
    ['He *states* claims of his own.', 'VBZ'],
    ['Others *call* it the old dam.', 'VB'],
    ['Police *repeat* the name of the man.', 'VB'],
    ['He heard the *call* of a bird.', 'NN'],
    ['Lund *cast* himself as a farmer.', 'VBD'],
    ['A poll *conducted* last week found that it was safe.', 'VBN'],
    ['Some of the farmers *polled* said that it was safe.', 'VBN'],
    ['The farmers *worked* last week.', 'VBD'],
    ['Lund was ill, according to *company* papers.', 'NN'],
    ['Thanks to *exit* polls they knew.', 'NN'],
    ['They went to *exit* the house.', 'VB'],
    ['A review of the files *shows* that he paid.', 'VBZ'],
    ['A friend of the *shows* that he paid for spoke.', 'NNS'],
    ['In the halls the *shows* that he paid for went on.', 'NNS'],
    ['He went to the town hall *shows* that she ran.', 'NNS'],
    ['Polls in the valley *show* the mayor ahead.', 'VB'],
    ['Zenda Harbor Chief *Says* Ships Could Sail with New Crews', 'VBZ'],
    ['Zenda Harbor Chief *Ships* Could Sail with New Crews', 'NNS'],
    ['The *claims* were false.', 'NNS'],
    ['The Lund and Larsen *forums* declined to vote.', 'NNS'],
    ['The dam *looks* closed for good.', 'VBZ'],
    ['Farmers know where *polls* show him ahead.', 'NNS'],
    ['The man who *polls* them is ill.', 'VBZ'],
    ['Voter *rights*, on the other hand, were safe.', 'NNS'],
    ['A clerk denied it and *points* out that it was safe.', 'VBZ'],
    ['A poll in the valley *shows* 40 percent ahead.', 'VBZ'],
    ['A court *document* filed there was old.', 'NN'],
    ['The friends of the mayor *support* the vote.', 'VB'],
    ['Exit *polling* showed that he won.', 'NN'],
    ['They were *polling* farmers.', 'VBG'],
    ['Farmers *going* to the dam said no.', 'VBG'],
    ['They would *like* to leave.', 'VB'],
    ['They left *like* thieves.', 'IN'],
    ['*Most* say the dam is old.', 'DT'],
    ['They were the *most* tired.', 'RB'],
    ['A group of farmers *called* for a vote.', 'VBD'],
    ['They left with a group of farmers *called* for in May.', 'VBN'],
    ['They left as the new team *sought* to win.', 'VBD'],
    ['The mayor *responded* by leaving.', 'VBD'],
    ['The mayor *mocked* by Lund left.', 'VBN'],
    ['A poll released Tuesday *shows* that he paid.', 'VBZ'],
    ['They denied *reports* of talks.', 'NNS'],
    ['Larsen *calls* the plan absurd.', 'VBZ'],
    ['The plan was *rejected* by them.', 'VBN'],
    ['He *rejected* the plan.', 'VBD'],
    ['Voters *support* the plan.', 'VB'],
    ['Their *support* was weak.', 'NN'],
    ['He spoke on *May* 3.', 'NNP'],
    ['He *may* speak.', 'MD'],
    ['She met *Per* Vik.', 'NNP'],
    ['They pay 3 dollars *per* day.', 'IN'],
    ['Talks with the *US* stopped.', 'NNP'],
    ['They told *us* to go.', 'PRP'],
    ['The minister, a lawyer, *said* no.', 'VBD'],
    ['Many *fear* the dam is old.', 'VB'],
    ['Both *want* a vote.', 'VB'],
    ['Some *say* the dam is old.', 'VB'],
    ['They have some *hope* left.', 'NN'],
    ['Zenda *strikes* on the dam went on.', 'NNS'],
    ['Zenda *attacks* the dam.', 'VBZ'],
    ['Zenda *strikes* out.', 'VBZ'],
    ['*Trump*, Lund meet.', 'NNP'],
    ['They *trump* the others.', 'VB'],
    ['*Grant* said no.', 'NNP'],
    ['*Grant* told reporters that it was safe.', 'NNP'],
    ['*Hope* insists the dam is safe.', 'NNP'],
    ['*Grant* has left.', 'NNP'],
    ['*Grant*, who was ill, left.', 'NNP'],
    ['*Grant* threatened to leave.', 'NNP'],
    ['*Grant* went to Tilos.', 'NNP'],
    ['*Grant* on Friday said no.', 'NNP'],
    ['*Grant* on time what they ask.', 'VB'],
    ['*Grant* proposed cuts.', 'VB'],
    ['*Grant*, he said, what they ask.', 'VB'],
    ['*Grant* them the right to vote.', 'VB'],
    ['*Talk* suggests that he left.', 'VB'],
    ['Another *says* the dam is old.', 'VBZ'],
    ['He told one of the *claims* first.', 'NNS'],
    ['Several *threatened* to leave.', 'VBD'],
    ['Several *threatened* farmers left.', 'JJ'],
    ['The mayor and the clerk have both *argued* for it.', 'VBN'],
    ['While Lund *notes* that he paid, they wait.', 'VBZ'],
    ['It is the dam that the council *hopes* to sell.', 'VBZ'],
    ['He met her before council *votes* on the dam.', 'NNS'],
    ['Lund, the clerk, *calls* her a friend.', 'VBZ'],
    ['He backs the dam and *offers* a plan.', 'VBZ'],
    ['Lund also *claims* victory.', 'VBZ'],
    ['Growers openly *blame* foreigners.', 'VB'],
    ['He paid a group *backing* Lund.', 'VBG'],
    ['The group got *backing* at once.', 'NN'],
    ['Lund had *cast* the vote.', 'VBN'],
    ['Leaders *point* out that he left.', 'VB'],
    ['Court *records* show that he left.', 'NNS'],
    ['Growers *support* closing the dam.', 'VB'],
    ['The panel *recommends* new rules.', 'VBZ'],
  ];
  for (const [text, wordClass] of rows) it(text, () => expect(classOf(text)).toBe(wordClass));
});

/** A text with classes behind its words, as `word/CLASS`, and the tokens that have one. */
function readTagged(tagged: string) {
  const wanted: { start: number; wordClass: string }[] = [];
  let text = '';
  for (const part of tagged.split(/([\p{L}\p{N}'’][^\s/]*\/(?:[A-Z]+\$?))/u)) {
    const [, word, wordClass] = /^(.+)\/([A-Z]+\$?)$/.exec(part) ?? [];
    if (word && wordClass) wanted.push({ start: text.length, wordClass });
    text += word ?? part;
  }
  return { text, wanted };
}

const full = toWordClassTable([...reportingLemmas, ...attitudeLemmas]);

describe('whole sentences', () => {
  const rows: readonly string[] = [
    "Iran/NNP's/PRP$ plan/NN is/AUXn't/RB new/JJ, it/PRP's/AUX said/VBN.",
    'Officials/NNP briefed/VBN on/IN the/DT plan/NN said/VBD it/PRP was/AUX late/JJ.',
    'Officials/NNP involved/VBN in/IN the/DT plan/NN say/VB it/PRP was/AUX late/JJ.',
    'The/DT harbour/NN chief/NN tells/VBZ board/NN of/IN leaks/NNS.',
    'Lund/NNP urged/VBD them/PRP to/TO halt/VB the/DT work/NN.',
    'Lund/NNP wants/VBZ a/DT halt/NN to/TO the/DT work/NN.',
    'A/DT nurse/NN based/VBN in/IN Tilos/NNP warned/VBD of/IN haste/NN. She/PRP based/VBD it/PRP on/IN facts/NNS.',
    'A/DT nurse/NN moved/VBD in/IN the/DT park/NN Lund/NNP named/VBD.',
    '“No/DT,” the/DT general/JJ added/VBD. The/DT general/JJ added/JJ value/NN rose/VBD.',
    'Larsen/NNP argued/VBD in/IN the/DT debate/NN the/DT dam/NN was/AUX safe/JJ.',
    'The/DT dam/NN moved/VBD in/IN the/DT storm/NN, said/VBD Lund/NNP.',
    'A/DT plan/NN they/PRP hope/VB will/MD end/VB it/PRP; he/PRP’s/AUX gone/VBN; it/PRP struck/VBD rock/NN.',
    'Another/DT joked/VBD: “Go/VB home/NN!”',
    'They/PRP’ve/AUX said/VBN they/PRP’d/MD go/VB; I/PRP’m/AUX sure/JJ we/PRP’ll/MD see/VB.',
    "The/DT ‘boss/NN’ plan/NN and/CC the/DT boss/NN' plan/NN.",
    'James’ house/NN and/CC the/DT officials/NNS’ demands/NNS.',
    'A/DT 5,000-strong/CD crowd/NN paid/VBD $2.3m/CD (about 1/CD,5/CD percent/NN) at/IN 10:30/CD a.m.',
    'Wait/VB…what/WP?! Yes!!! No/DT...',
    'He/PRP met/VBD J./NNP K./NNP Lund/NNP Jr./NNP Then/RB he/PRP left/VBD.',
    'It/PRP rose/VBD 2.5/CD. It/PRP fell/VBD 3/CD.',
    'The/DT Rev./NNP Lund/NNP and/CC Gen./NNP Os/NNP met/VBD. Sgt./NNP Pepper/NNP came/VBD.',
    '“Go/VB!” he/PRP said/VBD. “Go/VB now/RB!” And/CC she/PRP went/VBD.',
    'i.e. this/DT, e.g./NN that/IN, etc./NN And/CC so on/IN.',
    'It/PRP was/AUX the/DT best/JJ... The/DT worst/JJ came/VBD.',
    'It/PRP was/AUX a/DT 12-day/CD war/NN – a/DT long/JJ one/CD — and/CC it/PRP ended/VBD--badly/RB.',
    '😀 smiled/VBD. He/PRP left/VBD.',
    "U.S./NNP-led, D-N.Y./NNP and/CC U.N./NNP's.",
    "wo/MDn't/RB ca/MDn't/RB do/AUXn't/RB I/PRP'd/MD she/PRP'll/MD we/PRP're/AUX you/PRP've/AUX let/VB's/PRP$ o'clock/NN ma'am/NN",
    'He/PRP got a/DT B. She/PRP got an/DT A.',
    'I/PRP and/CC my/PRP$ wife/NN. So/CC do/AUX I/PRP. We/PRP left/VBD.',
    'The/DT council/NN backs/VBZ the/DT plan/NN and/CC the/DT mayor/NN backs out/IN.',
    'He/PRP backs/VBZ plans/NNS that/IN the/DT council/NN reports/VBZ.',
    'To/TO claim/VB is/AUX to/TO lie/VB, and/CC claims/NNS cost/NN money/NN.',
    'She/PRP will/MD report/VB it/PRP and/CC he/PRP must/MD doubt/VB it/PRP.',
    'The/DT report/NN is/AUX late/JJ and/CC reports/NNS are/AUX rare/JJ.',
    'Claims/NNS it/PRP is/AUX safe/JJ, he/PRP does/AUX.',
    'Claiming/VBG it/PRP is/AUX safe/JJ, he/PRP left/VBD.',
    'He/PRP says/VBZ reports/NNS that/IN claims stop.',
    'This makes sense/NN and/CC that makes none.',
    'This/DT reports/VBZ well/RB.',
    'They/PRP do/AUX claim/VB it/PRP and/CC did/AUX promise/VB it/PRP.',
    'Who/WP claims/VBZ it/PRP? Those/DT who/WP fear/VB it/PRP know/VB that/IN fears/VBZ grow/VB.',
    'He/PRP spoke/VBD in/IN hope/NN and/CC by/IN talking/VBG, and/CC talks go/VB on/IN.',
    'The/DT man/NN claims, then leaves.',
    'The/DT mayor/NN claims/VBZ the/DT prize/NN. The/DT mayor/NN claims/VBZ for/IN it/PRP. Lund/NNP claims/VBZ it/PRP.',
    'Lund/NNP attack/NN failed/VBD. Lund/NNP and/CC Os/NNP attack/VB the/DT plan/NN. Lund/NNP’s/PRP$ attack/NN failed/VBD.',
    'Farmers demand. The/DT farmers/NNS demand/VB that/IN he/PRP go/VB.',
    'He/PRP got rejected. The/DT rejected/JJ plan/NN and/CC his/PRP$ accused/JJ friend/NN left/VBD.',
    'They/PRP left/VBD, accused/VBN of/IN theft/NN. They/PRP left/VBD, accused/VBD them/PRP.',
    'A/DT statement/NN on/IN the/DT talks/NNS posted/VBN on/IN Friday/NNP said/VBD no/DT.',
    'A/DT statement/NN posted/VBN by/IN him/PRP said/VBD no/DT. He/PRP posted/VBD by/IN noon/NN.',
    'Asked/VBN by/IN him/PRP, he/PRP left/VBD. Asked/VBN to/TO leave/VB, he/PRP stayed/VBD. Told/VBN to/TO go/VB, he/PRP said/VBD no/DT.',
    'Said/VBN to/TO be/AUX ill/JJ, he/PRP said/VBD no/DT. He/PRP, said/VBD Lund/NNP, is/AUX ill.',
    'In/IN published letters/NNS and/CC of/IN broken/VBN hearts/NNS he/PRP sang/VBD.',
    'He/PRP wrote/VBD, had/AUX written/VBN, sang/VBD and/CC had/AUX sung/VBN.',
    'He/PRP has/AUX long/RB said/VBN and/CC first/RB reported/VBD it/PRP. He/PRP late/RB called/VBD. The/DT long/JJ called line/NN.',
    'House/NNP Republicans/NNP say/VB so. Lund/NNP House/NNP said/VBD so. Lund/NNP says/VBZ House/NNP did/AUX.',
    'He/PRP will/MD zorp/VB and/CC tries/VBZ to/TO zorp/VB. He/PRP Zorp/NNP.',
    'The/DT zorps/NNS zorp/NN zorpingly/RB. A/DT zorping zorped/VBD zorpish/JJ zorpous/JJ zorpful/JJ zorpive/JJ zorpable/JJ zorpible/JJ zorpical/JJ zorpless/JJ thing/NN.',
    'The/DT runs/NNS, an/DT old runs, his/PRP$ runs/NNS.',
    'The/DT go-ahead/NN, a/DT go/NN, his/PRP$ go/NN, the/DT going/NN.',
    'Ann/NNP Lund/NNP, a/DT nurse/NN at/IN the/DT clinic/NN, doubts/VBZ that/IN it/PRP is/AUX so.',
    'Lund/NNP, who/WP left/VBD, doubts/VBZ that/IN it/PRP is/AUX so. Fears/NNS grew/VBD, doubts/NNS that/IN he/PRP had/AUX.',
    'They/PRP backed/VBD the/DT June/NNP strikes/NNS, he/PRP said/VBD. The/DT Arab/NNP states/NNS of/IN Tilos/NNP met/VBD.',
    'The/DT army/NN chief/NN warned/VBD them/PRP. Their/PRP$ chief/NN also/RB left/VBD. The/DT chief/JJ clerk/NN left/VBD.',
    'Lund/NNP, the/DT mayor/NN, warned/VBD of/IN war/NN. Lund/NNP, a/DT nurse/NN, accused/VBN of/IN theft/NN, left/VBD. He/PRP left/VBD, warned/VBN of/IN war/NN.',
    'In/IN a/DT talk/NN with/IN the/DT daily/JJ Courier/NNP published/VBN this week/NN, he/PRP said/VBD no/DT.',
    'Mayor/NNP Backs/VBZ New/JJ Dam/NNP Plan/NN After/IN Talks/NNS',
    'Mayor/NNP backs/VBZ new/JJ dam/NN plan/NN after/IN talks/NNS',
    'The/DT Mayor/NNP Backs/NNP the/DT New/NNP Dam/NNP',
    'Old Men/NNP And/CC Big/NNP Dams/NNP',
    'US/NNP backs/VBZ us/PRP and/CC IT/NNP tells/VBZ it/PRP. A/DT plan/NN, I/PRP say/VB. THE/NNP plan/NN.',
    'He/PRP knew/VBD that/IN Lund/NNP left/VBD. He/PRP saw/VBD that/IN it/PRP was/AUX so. That/IN is/AUX so. That/DT plan/NN failed/VBD. The/DT plan/NN that/IN failed/VBD.',
    'Zorp/NNP came/VBD. Zorps/NNP came/VBD. Zorped/VBN men/NNS came/VBD. Zorpous men/NNS came/VBD.',
    '“Claims/NNS are/AUX claims/NNS,” he/PRP said/VBD: Claims/NNS grew/VBD. Hope lives.',
    'Hope/NNP came/VBD and/CC Hope/NNP left/VBD. He/PRP saw/VBD Hope/NNP.',
    'He/PRP is/AUX closing/VBG the/DT deal/NN and/CC closing/JJ time/NN came/VBD.',
    'He/PRP sought/VBD support/NN, got backing/NN and/CC took/VBD charge/NN.',
    'We/PRP object/VB. Their/PRP$ object/NN is/AUX gone/VBN. It/PRP objects/VBZ to/TO it/PRP.',
    'Plans/NNS to/TO go/VB exist/VB. He/PRP plans/VBZ to/TO go/VB. The/DT plans/NNS to/TO go/VB fail.',
    'In/IN an/DT interview/NN on/IN state/NN radio/NN, the/DT minister/NN said/VBD that/IN talks/NNS would/MD go/VB on/IN.',
    'A/DT statement/NN released/VBN on/IN Friday/NNP by/IN the/DT ministry/NN said/VBD the/DT dam/NN had/AUX failed/VBN.',
    'The/DT mayor/NN laughed/VBD and/CC said/VBD the/DT dam/NN would/MD outlive them/PRP all/DT.',
    'The/DT mayor/NN said/VBD the/DT dam/NN was/AUX safe/JJ but/CC added/VBD that/IN it/PRP needed/VBD repairs/NNS.',
    'The/DT mayor/NN released/VBD a/DT statement/NN saying/VBG the/DT dam/NN was/AUX safe/JJ.',
    'The/DT film/NN ends with/IN a/DT recording/NN of/IN Lund/NNP saying/VBG the/DT dam/NN is/AUX safe/JJ.',
    'The/DT mayor/NN said/VBD that/IN “the/DT dam/NN is/AUX safe/JJ” and/CC that/IN “it/PRP will/MD hold/VB.”',
    'He/PRP had/AUX one/CD wish/NN: “No/DT more/RB dams/NNS.”',
    'The/DT mayor/NN, in/IN a/DT letter/NN sent/VBN to/TO the/DT Courier/NNP on/IN Monday/NNP, said/VBD the/DT dam/NN was/AUX safe/JJ.',
    'Its/PRP$ spokesman/NN in/IN Tilos/NNP for/IN the/DT valley/NN, John/NNP Os/NNP, declined to/TO comment/VB on/IN the/DT case/NN.',
    'He/PRP said/VBD that/IN he/PRP saw/VBD fighting/VBG in/IN the/DT valley/NN.',
  ];
  it('have a class for each word', () => {
    const read = rows.map((tagged) => {
      const { text, wanted } = readTagged(tagged);
      const view = toTextView(
        text,
        findLines(text).map((line) => ({ ...line, zone: 'body' as const })),
      );
      const classes = findWordClasses(view, full);
      const starts = new Map(view.tokens.map(({ start, index }) => [start, index]));
      const found = wanted.map(({ start }) => classes[starts.get(start) ?? -1]);
      return { text, wanted: wanted.map(({ wordClass }) => wordClass), found };
    });
    expect(read.map(({ text, found }) => [text, found])).toEqual(
      read.map(({ text, wanted }) => [text, wanted]),
    );
  });
});

describe('base forms', () => {
  const rows: readonly (readonly [form: string, base: string])[] = [
    ['said', 'say'],
    ['criticised', 'criticise'],
    ['signalling', 'signal'],
    ['accused', 'accuse'],
    ['denies', 'deny'],
    ['stopped', 'stop'],
    ['recognising', 'recognise'],
    ['told', 'tell'],
    ['hoped', 'hope'],
    ['hopes', 'hope'],
    ['hopped', 'hop'],
    ['tried', 'try'],
    ['tries', 'try'],
    ['dies', 'die'],
    ['bed', 'bed'],
    ['need', 'need'],
    ['passes', 'pass'],
    ['class', 'class'],
    ['called', 'call'],
    ['raised', 'raise'],
    ['barked', 'bark'],
    ['tied', 'tie'],
    ['king', 'king'],
  ];
  for (const [form, base] of rows) it(form, () => expect(toBaseForm(form, table.isVerb)).toBe(base));
});
