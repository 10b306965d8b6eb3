/**
 * What the made-up news is told with. `{key}` stands for one of the phrases of that key, or for a fact of the story that
 * is told; `{Key}` for the same with a capital. All people, companies and happenings are invented.
 */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** What any story may say beside its own facts. */
export const background: Phrases = {
  sentence: [
    '{Speaker} {said} that {clause}.',
    '{Speaker} {said} that {clause}, {adverbial}.',
    '“{Clause},” {speaker} {said}.',
    '“{Clause},” {said} {speaker}, {role}. “{Clause}.”',
    '{Clause}, {adverbial}.',
    '{Clause}, according to {speaker}.',
    '{Adverbial}, {clause}.',
    '{Clause}, while {clause}.',
    '{Clause}, but {speaker} {said} that {clause}.',
    '{Speaker} {declined} to say whether {clause}.',
    'Asked whether {clause}, {person} {said} that {clause}.',
    'It was {notclear} whether {clause}.',
  ],
  clause: [
    '{group} {had} {acted} {object}',
    '{group} {had} {acted} {object} in {city}',
    '{group} {had} {acted} {number} {things}',
    '{group} would {act} {object}',
    '{group} would {act} {object} {within}',
    '{object} {remained} {state}',
    '{object} {remained} {state} after {amount} had been spent on it',
    'the {noun} of {object} {rose} by {percent}',
    '{number} {things} {remained} {state}',
    'the {adjective} {noun} {remained} {state}',
    '{group} and {group} {had} {acted} the {adjective} {noun}',
    'nobody in {city} had {acted} {object}',
  ],
  speaker: ['{person}', '{title} {person}', '{title} {person}', '{group}', 'a spokesman for {group}', 'a spokeswoman for {organization}', '{role}', 'two people who know of the {noun}'],
  person: ['{lead}', '{leadsurname}', '{second}', '{secondsurname}', '{third}', '{thirdsurname}'],
  title: ['Mr.', 'Ms.', 'Dr.', 'Judge', 'Governor', 'Mayor', 'Senator', 'Foreign Minister', 'Interior Minister', 'Prime Minister', 'President', 'Professor', 'Captain', 'Gen.'],
  role: ['a former minister', 'the head of the regional hospital', 'a lawyer for the families', 'the chief of staff', 'an analyst in {city}', 'a member of the opposition', 'the deputy director of {organization}', 'a resident', 'a union leader', 'an official who asked not to be named'],
  group: ['the government', 'the army', 'the police', 'the ministry of health', 'local officials', 'rescuers', 'the opposition', 'investigators', '{organization}', 'the United Nations', 'the Red Cross', 'the European Union', 'the central bank', 'the council of {city}', 'residents of {city}', 'the parliament of {country}'],
  organization: ['{company}', '{company}', 'the University of {city}', 'the {city} Chamber of Commerce', 'the {country} Farmers’ Union', 'the National Institute of Geology', 'the Port Authority of {city}', 'Radio {city}'],
  said: ['said', 'said', 'said', 'told reporters', 'added', 'wrote', 'announced', 'confirmed', 'warned', 'insisted', 'said on {weekday}', 'said in a statement'],
  declined: ['declined', 'refused', 'was not ready'],
  notclear: ['not clear', 'unclear', 'not known at first', 'still an open question'],
  had: ['had', 'had already', 'had never', 'have', 'have not yet'],
  acted: ['opened', 'closed', 'discussed', 'rejected', 'inspected', 'approved', 'questioned', 'promised', 'repaired', 'abandoned', 'praised', 'postponed', 'seized', 'financed', 'searched', 'published', 'defended', 'found', 'ordered', 'withdrawn'],
  act: ['open', 'close', 'discuss', 'reject', 'inspect', 'approve', 'question', 'promise', 'repair', 'abandon', 'praise', 'postpone', 'seize', 'finance', 'search', 'publish', 'defend', 'find', 'order', 'withdraw'],
  object: ['the {adjective} {noun}', 'a {adjective} {noun}', 'the {noun} of {city}', 'the {noun}', 'plans for a {adjective} {noun}', 'the {noun} between {city} and {city}', 'its own {noun}', 'a report on the {noun}', 'the {noun} in {country}'],
  adjective: ['new', 'northern', 'damaged', 'private', 'secret', 'regional', 'costly', 'temporary', 'foreign', 'military', 'coastal', 'old', 'joint', 'early', 'independent', 'crowded', 'disputed', 'rural', 'public', 'medical', 'official', 'financial', 'controversial', 'narrow', 'long-awaited'],
  noun: ['bridge', 'harbour', 'hospital', 'inquiry', 'budget', 'railway', 'shelter', 'contract', 'school', 'election', 'power station', 'warehouse', 'ceasefire', 'investigation', 'market', 'pipeline', 'border', 'agreement', 'evacuation', 'airport', 'trial', 'supply', 'proposal', 'stadium', 'refinery', 'convoy', 'tunnel', 'survey', 'delegation', 'debt'],
  things: ['people', 'houses', 'vehicles', 'families', 'soldiers', 'tents', 'documents', 'workers', 'schools', 'patients', 'children', 'villages', 'boats', 'complaints', 'volunteers', 'companies', 'witnesses', 'passengers', 'tonnes of grain', 'litres of water'],
  remained: ['remained', 'was', 'had long been', 'seemed', 'was still', 'would soon be'],
  state: ['closed', 'under repair', 'out of reach', 'without power', 'in doubt', 'under guard', 'empty', 'in private hands', 'at risk', 'as it was', 'the subject of a dispute', 'better than expected', 'ready'],
  rose: ['rose', 'fell', 'grew', 'shrank', 'dropped', 'increased'],
  within: ['within {smallnumber} days', 'in {year}', 'by {weekday}', 'for {smallnumber} weeks', 'until the end of {month}', 'before {month} {smallnumber}'],
  adverbial: ['after a night of rain', 'in spite of the cold', 'on {weekday}', 'as in {year}', 'for the first time since {year}', 'in the early hours of {weekday}', 'about {smallnumber} kilometres from {city}', 'as winter comes nearer', 'in front of {number} people', 'for {smallnumber} months', 'at the request of {group}', 'since {month} {year}', 'under the eyes of {group}', 'shortly before noon', 'with the help of {organization}', 'at {smallnumber} p.m.', 'much to the surprise of {speaker}'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  country: ['Portugal', 'Kenya', 'Peru', 'Norway', 'Georgia', 'Japan', 'Mexico', 'Ghana', 'Romania', 'Thailand', 'Canada', 'Morocco'],
  city: ['{place}', '{place}', '{otherplace}', 'Geneva', 'Lisbon', 'Nairobi', 'Lima', 'Oslo', 'Tbilisi', 'Osaka', 'Accra', 'Casablanca', 'Toronto'],
};

/** The kinds of stories: how each is headed, opened, and what its own sentences say of its numbers. */
export const stories: readonly Phrases[] = [
  {
    headline: ['Earthquake near {place} kills {dead}', '{dead} dead as quake shakes {place}', 'Rescuers search ruins of {place} after strong quake'],
    opening: [
      'A magnitude-{magnitude} earthquake shook {place} in {home} on {day}, killing {dead} people and injuring {hurt}, {group} said.',
      '{Dead} people were killed and {hurt} hurt when an earthquake of magnitude {magnitude} struck near {place}, {home}, on {day}.',
    ],
    fact: [
      'The quake struck {distance} east of {place} and lasted {duration}.',
      'The death toll stood at {dead}, {lead} said, and {hurt} people were being treated for their injuries.',
      'It destroyed {many} houses and left {many} families homeless.',
      'The damage was put at {cost}, nearly {share} of it in {place} itself.',
      'More than {few} aftershocks were felt in the {duration} that followed.',
      'It was the strongest earthquake in {home} since {past}, when {many} people died.',
    ],
  },
  {
    headline: ['{hurt} hurt as ferry sinks off {place}', 'Ferry with {many} aboard goes down near {place}', 'Ferry sinks off {home}: {dead} dead'],
    opening: [
      'A ferry with {many} passengers aboard sank off {place}, {home}, on {day}; {dead} people were killed.',
      '{dead} passengers drowned and {hurt} were injured on {day} when a ferry sank {distance} off {place}, {home}.',
    ],
    fact: [
      'Divers found {dead} bodies, {lead} said; {few} people are still missing.',
      'The rescue took {duration} and {few} boats.',
      'The ferry, built in {past}, was allowed to carry {many} passengers.',
      'Raising it would cost {cost}, according to {company}.',
      'Some {hurt} survivors were brought to hospitals in {place}, {share} of them children.',
      'In {past}, another ferry sank there, and {many} people died.',
    ],
  },
  {
    headline: ['Talks in {place} end after {duration}', '{home} and rebels agree on prisoner exchange in {place}', 'Rebels and government to free {many} prisoners'],
    opening: [
      'The government of {home} and rebels agreed in {place} on {day} to exchange {many} prisoners each, after talks of {duration}.',
      'Peace talks in {place} ended on {day} after {duration}, with a deal to free {many} prisoners.',
    ],
    fact: [
      'The talks lasted {duration}, {lead} said.',
      'Each side will free {many} prisoners, {few} of them officers.',
      'The war in {home} has cost {many} lives since {past}.',
      'The ceasefire is to hold for {few} days.',
      'The delegation of the rebels was led by {second}, who is {age} years old.',
      '{country} promised {cost} for the rebuilding of {place}, {share} of what is needed.',
    ],
  },
  {
    headline: ['{company} to cut {many} jobs', '{company} buys rival for {cost}', 'Shares of {company} fall by {share}'],
    opening: [
      '{company} said on {day} that it would buy a rival in {home} for {cost} and cut {many} jobs.',
      'Shares of {company} fell by {share} on {day} after it announced the loss of {many} jobs in {place}.',
    ],
    fact: [
      'Revenue was {cost} in the last quarter, {share} more than a year before.',
      'The company employs {many} people, {few} of them in {place}.',
      '{lead}, {age}, has led it for {few} years.',
      'The deal is to be closed within {duration} and is worth {cost}.',
      'Its plant near {place}, built in {past}, is {distance} long.',
      'Analysts had expected {cost}, said {second}.',
    ],
  },
  {
    headline: ['Court in {place} jails {leadsurname} for {duration}', '{lead} found guilty of fraud', 'Former minister {leadsurname} sentenced in {home}'],
    opening: [
      'A court in {place} found {lead}, {age}, guilty of taking {cost} in bribes on {day}.',
      '{lead}, {age}, a former minister of {home}, was sentenced in {place} on {day} for taking {cost} in bribes.',
    ],
    fact: [
      'The trial took {duration} and heard {few} witnesses.',
      'Prosecutors had asked for {few} years in prison.',
      '{leadsurname} was arrested in {past} at a hotel {distance} from {place}.',
      'Police seized {cost} in cash and {few} paintings.',
      'About {hurt} supporters gathered outside the court.',
      'He was elected in {past} with {share} of the vote.',
    ],
  },
];
