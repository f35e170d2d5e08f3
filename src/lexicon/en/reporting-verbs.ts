/**
 * Past and present forms of the verbs that news puts beside a quotation ("…?" S asked).
 * Source: the commonest cues of annotated US and British news.
 */
export const reportingVerbForms: ReadonlySet<string> = new Set(
  'said says say saying asked asks asking added adds adding told tells telling wrote writes writing replied replies responded responds answered answers exclaimed exclaims shouted shouts yelled yells cried cries declared declares announced announces tweeted tweets posted posts quipped quips joked jokes insisted insists continued continues concluded concludes warned warns demanded demands recalled recalls remarked remarks challenged challenges retorted retorts noted notes stated states explained explains argued argues wondered wonders mused muses chanted chants roared roars urged urges pleaded pleads thundered asserted asserts'.split(
    ' ',
  ),
);
