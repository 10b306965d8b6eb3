const words = (list: string): string[] => list.trim().split(/\s+/);

/** What names one role, the key first; several words as they stand. */
export const synonyms: readonly (readonly string[])[] = [
  ['head', 'leader', 'chief', 'boss', 'chieftain', 'co leader'],
  ['aide', 'adviser', 'advisor', 'counselor', 'counsellor', 'confidant', 'confidante'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['ceo', 'chief executive officer', 'chief executive'],
  ['cfo', 'chief financial officer', 'finance chief'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer', 'chief technical officer'],
  ['prime minister', 'premier', 'pm'],
  ['chief of staff', 'staff chief'],
  ['commander', 'commander in chief'],
  ['lawyer', 'attorney', 'counsel', 'barrister', 'solicitor', 'advocate'],
  ['prosecutor', 'district attorney'],
  ['negotiator', 'mediator'],
  ['envoy', 'emissary'],
  ['congressman', 'congresswoman'],
  ['councillor', 'councilman', 'councilwoman', 'councilor', 'councilmember', 'alderman'],
  ['senator'],
  ['reporter', 'journalist', 'correspondent'],
  ['founder', 'cofounder', 'co founder'],
  ['coach', 'trainer'],
  ['actor', 'actress'],
  ['businessman', 'businesswoman', 'businessperson', 'entrepreneur'],
  ['policeman', 'policewoman', 'police officer', 'constable', 'cop', 'patrolman'],
  ['firefighter', 'fireman'],
  ['fisherman', 'fisher'],
  ['waiter', 'waitress', 'server'],
  ['doctor', 'physician', 'medic'],
  ['captain', 'skipper'],
  ['king', 'monarch'],
  ['professor', 'lecturer'],
  ['governor', 'governor general'],
  ['pediatrician', 'paediatrician'],
  ['teacher', 'schoolteacher'],
];

/** Heads that stand in no list of synonyms and always name a role. */
export const otherHeads = words(`
  minister president secretary chancellor governor mayor ambassador diplomat director manager executive commissioner undersecretary
  treasurer superintendent inspector sheriff marshal judge justice magistrate general admiral colonel major lieutenant sergeant commodore
  brigadier warden deputy mp lawmaker legislator parliamentarian senator delegate representative official politician candidate nominee
  speaker whip analyst economist strategist scientist seismologist geophysicist geologist researcher engineer architect surgeon nurse
  dentist pharmacist paramedic psychologist psychiatrist epidemiologist virologist biologist chemist physicist cardiologist oncologist neurologist meteorologist historian
  teacher headteacher principal rector dean provost scholar author novelist writer poet editor publisher columnist blogger broadcaster
  presenter anchor photographer cameraman filmmaker producer screenwriter artist painter singer musician composer conductor rapper drummer
  guitarist dancer comedian model designer chef cook baker butcher farmer rancher shepherd miner welder carpenter electrician plumber
  builder driver trucker pilot sailor soldier fighter rebel warlord guerrilla militant preacher pastor priest bishop archbishop
  cardinal pope rabbi imam cleric ayatollah vicar deacon chaplain monk nun minister accountant auditor banker broker investor trader
  dealer retailer shopkeeper grocer landlord owner proprietor restaurateur hotelier clerk receptionist librarian janitor
  caretaker bodyguard watchman detective investigator coroner pathologist agent spy operative activist campaigner organizer organiser
  unionist steward striker midfielder defender goalkeeper winger quarterback pitcher captain player golfer boxer swimmer sprinter cyclist referee
  umpire astronaut cosmonaut explorer mountaineer queen prince princess emperor sultan emir sheikh duke duchess baron count
  premier regent consul attache chargé commandant controller comptroller administrator coordinator consultant contractor
  programmer developer inventor trustee shareholder partner student pensioner retiree housewife docker dockworker longshoreman
  stevedore ferryman oarsman foreman supervisor overseer harbourmaster harbormaster lifeguard ranger forester beekeeper gardener hydrologist
  volcanologist oceanographer ecologist conservationist zookeeper curator archaeologist anthropologist sociologist philosopher theologian
  ombudsman registrar notary bailiff juror magician tailor seamstress weaver potter blacksmith jeweller jeweler barber hairdresser barista bartender
`);

/** Heads of several words that no table of synonyms has, with where their last word stands in them. */
export const phrases = [
  'secretary of state',
  'attorney general',
  'secretary general',
  'solicitor general',
  'surgeon general',
  'auditor general',
  'director general',
  'head of state',
  'head of government',
  'first lady',
  'minister of state',
];

/** What any person of some standing may be called: a role that says less than others, and denies none. */
export const general = new Set(
  words(`
  official politician representative executive official diplomat lawmaker legislator parliamentarian delegate player star artist
  scientist researcher expert scholar activist campaigner operative militant fighter soldier officer agent
  partner student pensioner retiree consultant administrator model entrepreneur businessman candidate nominee
  figure deputy analyst investor assistant worker employee
`),
);

/** A captain may be a spokesman. */
export const ranks = new Set(
  words(`
  general admiral colonel major captain commander commodore brigadier lieutenant sergeant marshal policeman inspector superintendent detective
  professor soldier officer firefighter
`),
);

/** People whom WordNet knows, but whose nouns tell of no role. */
export const noRole = new Set(
  words(`
  man woman boy girl person people guy lady gentleman fellow baby infant child kid toddler teen teenager youth adult adolescent bachelor
  mother father mom dad mum parent son daughter brother sister sibling twin wife husband spouse widow widower bride groom fiance fiancee
  girlfriend boyfriend lover partner uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother
  relative heir friend neighbor neighbour colleague coworker mate buddy pal companion roommate classmate acquaintance guest visitor stranger
  ally enemy foe rival opponent critic supporter backer fan follower believer admirer friend victim survivor casualty suspect defendant
  accused plaintiff culprit perpetrator assailant attacker gunman shooter killer murderer thief robber burglar criminal convict inmate prisoner
  captive hostage detainee fugitive witness bystander passenger pedestrian patient customer client buyer consumer user viewer reader
  resident citizen native national inhabitant immigrant migrant refugee exile local villager islander outsider newcomer veteran
  winner loser champion hero heroine favorite favourite underdog runner contender challenger frontrunner newcomer successor predecessor
  replacement member mentor idol legend icon genius character subject individual somebody nobody anyone someone everyone self
  christian muslim jew catholic protestant american european asian african arab black white male female human
  speaker caller sender recipient holder bearer carrier keeper maker taker giver source voice face eye hand body
  incumbent examiner guard don major miss mister sir madam lord star spokes beneficiary dependent donor half other junior senior minor better best
  contemporary original copy case match number personality celebrity rich poor dead living deceased injured wounded missing
  favorite flag pole turkey finn dane swede turk serb kurd briton scot angel devil saint god
  principal minor patron host boarder double lead second back front natural
`),
);

/** Roles that go together so often, or are told apart so loosely, that one for the other is no difference worth telling. */
export const families: readonly ReadonlySet<string>[] = [
  'chief of staff, head, director, director general, secretary general, manager, president, chairman, ceo, principal, ' +
    'administrator, coordinator, superintendent, commissioner, commander, captain, owner, rector, dean, speaker, governor, ' +
    'secretary',
  'ceo, president, founder, owner, chairman, businessman',
  'head, negotiator, envoy, representative',
  'prime minister, chancellor, head',
  'envoy, ambassador, consul, diplomat',
  'aide, secretary, consultant, spokesman, strategist',
  'secretary, minister, secretary of state',
  'minister, priest, pastor, vicar, preacher, cleric, bishop, archbishop, cardinal, rabbi, imam, ayatollah',
  'general, admiral, colonel, major, lieutenant, sergeant, commodore, brigadier, captain, commander, head, warlord, rebel',
  'policeman, detective, inspector, sheriff, sergeant, lieutenant, captain, superintendent, investigator, deputy, marshal',
  'seismologist, geophysicist, geologist, volcanologist, physicist, professor, engineer, meteorologist, hydrologist, ' +
    'oceanographer, economist, biologist, chemist, historian, strategist, consultant, author, director, head',
  'doctor, surgeon, professor, pathologist, epidemiologist, virologist, psychiatrist, psychologist, nurse, paramedic',
  'reporter, editor, columnist, blogger, writer, author, broadcaster, presenter, anchor, photographer, publisher, cameraman, producer',
  'novelist, writer, author, poet, historian',
  'actor, singer, filmmaker, producer, comedian, screenwriter, dancer, rapper, musician',
  'singer, musician, guitarist, drummer, pianist, composer, conductor, rapper, songwriter',
  'engineer, inventor, designer, architect, programmer, developer',
  'teacher, headteacher, principal, professor, scholar',
  'senator, congressman, mp, chairman',
  'striker, midfielder, defender, goalkeeper, winger, captain',
  'coach, manager',
  'lawyer, prosecutor, attorney general, solicitor general',
  'accountant, auditor, clerk, receptionist',
  'captain, sailor, pilot, driver, ferryman',
  'driver, docker, stevedore, dockworker, trucker',
  'foreman, supervisor, overseer, miner, docker, welder',
  'docker, dockworker, longshoreman, stevedore',
  'king, emir, sultan, sheikh, emperor, prince',
].map((list) => new Set(list.split(', ')));
