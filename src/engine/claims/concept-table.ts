/**
 * Words that newsrooms use for one another when they count or time the same thing. The first word names the concept.
 *
 * Compiled by hand from everyday reporting on talks, conflict, accidents, disasters, crime and business; broader synonyms
 * are left out on purpose, since a wrong match costs more than a missed one.
 */
export const conceptTable: readonly (readonly string[])[] = [
  // Meetings and agreements
  ['talks', 'talk', 'negotiation', 'negotiate', 'meeting', 'meet', 'session', 'dialogue', 'discussion', 'discuss', 'parley', 'consultation'],
  ['exchange', 'swap', 'trade-off', 'trade'],
  ['agreement', 'deal', 'accord', 'pact', 'treaty'],
  ['ceasefire', 'truce', 'armistice'],
  ['war', 'conflict', 'hostilities', 'fighting'],
  ['delegation', 'delegate'],
  // Casualties and people
  ['dead', 'death', 'die', 'died', 'dying', 'kill', 'killing', 'fatality', 'fatal', 'fatally', 'toll', 'perish', 'slain', 'slay'],
  ['injured', 'injure', 'injury', 'wound', 'wounded', 'hurt'],
  ['missing', 'unaccounted', 'disappear'],
  ['homeless', 'displace', 'displacement'],
  ['evacuated', 'evacuate', 'evacuation'],
  ['rescued', 'rescue', 'save', 'evacuee'],
  ['captured', 'capture', 'arrest', 'detain', 'detention', 'apprehend', 'custody', 'seize', 'nab', 'catch', 'caught'],
  ['person', 'people', 'individual', 'man', 'woman', 'men', 'women', 'human', 'civilian', 'resident', 'personnel'],
  ['prisoner', 'captive', 'pow', 'detainee', 'inmate'],
  ['hostage', 'abductee'],
  ['soldier', 'troop', 'serviceman', 'servicemen', 'fighter'],
  ['child', 'children', 'minor', 'kid'],
  ['police', 'officer', 'policeman', 'policemen', 'cop'],
  ['robber', 'thief', 'thieves', 'bandit', 'burglar', 'raider'],
  ['robbery', 'heist', 'theft', 'steal', 'stole', 'stolen', 'rob', 'snatch', 'loot', 'haul', 'booty'],
  ['attack', 'assault', 'raid'],
  ['shooting', 'shoot', 'gunfire'],
  ['bombing', 'blast', 'explosion', 'bomb', 'explode'],
  // Disasters
  ['quake', 'earthquake', 'temblor', 'tremor', 'shock'],
  ['aftershock'],
  ['fire', 'blaze', 'wildfire'],
  ['flood', 'flooding', 'inundation'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['crash', 'collision', 'wreck'],
  ['destroyed', 'destroy', 'flatten', 'raze', 'ruin', 'devastate'],
  ['damage', 'loss', 'losses'],
  ['building', 'structure'],
  ['house', 'home', 'dwelling'],
  // Vehicles and things
  ['ship', 'vessel', 'boat'],
  ['plane', 'aircraft', 'jet', 'airliner', 'airplane'],
  ['car', 'vehicle', 'automobile'],
  ['gun', 'firearm', 'rifle', 'weapon'],
  ['jewel', 'jewelry', 'jewellery', 'gem', 'diamond'],
  // Business
  ['buy', 'bought', 'acquire', 'acquisition', 'purchase', 'takeover'],
  ['price', 'cost', 'pay', 'paid'],
  ['company', 'firm', 'corporation', 'business'],
  ['worker', 'employee', 'staff', 'staffer', 'job'],
  ['sale', 'revenue', 'turnover'],
  ['profit', 'earnings', 'income'],
  // Acts and changes
  ['occur', 'happen', 'struck', 'hit', 'start', 'begin', 'began', 'begun', 'commence', 'erupt', 'register', 'record', 'broke'],
  ['open', 'launch'],
  ['end', 'finish', 'conclude', 'close'],
  ['last', 'continue', 'drag'],
  ['agree', 'reach', 'sign'],
  ['return', 'repatriate', 'repatriation', 'hand'],
  ['remains', 'body', 'bodies', 'corpse'],
  ['big', 'large', 'largest', 'biggest', 'great', 'greatest', 'major'],
  ['deadliest', 'bloodiest', 'worst', 'bad'],
  ['strong', 'strongest', 'powerful'],
  ['population', 'inhabitant', 'populace'],
  ['village', 'hamlet'],
  ['depth', 'deep'],
  ['magnitude', 'richter'],
];
