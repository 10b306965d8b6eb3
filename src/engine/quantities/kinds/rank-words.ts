const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Superlatives that newsrooms rank events and things by. */
export const superlatives: ReadonlySet<string> = new Set(
  list(`largest biggest greatest smallest highest lowest longest shortest oldest youngest newest fastest slowest quickest deadliest bloodiest worst best strongest weakest
  heaviest lightest hottest coldest warmest wettest driest richest wealthiest poorest busiest costliest priciest cheapest deepest tallest widest fiercest toughest steepest broadest
  loudest brightest darkest hardest closest earliest safest sharpest boldest gravest fewest fullest grandest harshest healthiest holiest mightiest poshest rarest thickest thinnest ugliest`),
);

/** Superlatives that are worth a rank only where their measure is clear: `the worst quake`, but not `at worst`. */
export const looseSuperlatives: ReadonlySet<string> = new Set(['best', 'worst', 'closest', 'earliest', 'hardest', 'fullest']);

export const determiners: ReadonlySet<string> = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  "'s",
  '’s',
  'a',
  'an',
  'this',
  'that',
  'second',
  'third',
  'fourth',
]);

/** What an ordinal makes a fixed expression with: no place in a sequence. */
export const fixedAfterOrdinal: ReadonlySet<string> = new Set(
  list(`lady family aid class hand name names minister responder responders baseman amendment avenue street world party parties person persons reich base army corps fleet division
  regiment battalion brigade infantry cavalry airborne floor generation baptist republic estate national circuit presbyterian precinct ward instance sight glance`),
);

/** What may follow an ordinal after a hyphen without making another word of it. */
export const hyphenedAfterOrdinal: ReadonlySet<string> = new Set(['ever', 'place', 'round', 'largest', 'biggest', 'time']);
