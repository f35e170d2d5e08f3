/**
 * What is counted or measured: a four-digit number before one of these is no year ("2000 people",
 * "1979 km"). Source: measure words, and the commonest heads after numbers in news.
 */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    'people persons men women children civilians troops soldiers fighters militants rebels prisoners hostages ' +
    'refugees migrants casualties deaths dead wounded victims protesters demonstrators workers employees jobs ' +
    'members officers policemen police students pupils voters votes seats delegates inmates patients cases ' +
    'families households homes houses buildings vehicles cars trucks tanks aircraft planes ships boats rockets ' +
    'missiles drones bombs shells rounds warheads centrifuges kilograms kilogrammes kilos kg grams grammes g mg ' +
    'tons tonnes pounds lbs lb ounces barrels gallons litres liters metres meters m km kms kilometres kilometers ' +
    'miles mi feet ft inches yards acres hectares square sq mph kph hp volts watts mw gw kw mwh degrees calories ' +
    'dollars euros rupees rials tomans riyals dirhams yen pounds pence cents crore lakh million billion trillion ' +
    'thousand hundred percent per-cent % times points shares units copies pages words items euros companies ' +
    'firms sites targets attacks strikes sorties flights passengers visitors guests fans spectators pilgrims ' +
    'others more total calls complaints hours years months weeks days minutes seconds hrs'
  ).split(' '),
);

/** Words that can't go on with a noun phrase: after one of these, the phrase before is complete. */
export const phraseEnds: ReadonlySet<string> = new Set(
  (
    'in on at by for from with to of as into over under through until till since before after during about ' +
    'and or but nor so yet if when while where because though although that which who whose whom than ' +
    'is are was were be been has have had do does did will would can could may might must should shall ' +
    'he she it they we i you this these those there not also only even'
  ).split(' '),
);
