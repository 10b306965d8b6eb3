/** A sentence, and the roles that it gives: as written, whose, the noun under which synonyms coincide, and how it is held. */
export type RoleCase = readonly [sentence: string, ...roles: string[]];

/** Roles before a name. */
export const titles: readonly RoleCase[] = [
  ['Norwegian Foreign Minister Anna Lindqvist arrived on Monday.', 'Norwegian Foreign Minister: Anna Lindqvist, minister'],
  ['Former Culture Minister Peter Novak declined to comment.', 'Former Culture Minister: Peter Novak, former minister'],
  ['Deputy Mayor Carla Ruiz cut the ribbon.', 'Deputy Mayor: Carla Ruiz, deputy mayor'],
  ['The talks were led by acting Prime Minister Jan Kowal.', 'acting Prime Minister: Jan Kowal, acting prime minister'],
  ['Police chief Martin Odell said nobody was hurt.', 'Police chief: Martin Odell, head'],
  ['Harbour Board spokeswoman Rosa Lund said the gates were shut.', 'Harbour Board spokeswoman: Rosa Lund, spokesman'],
  ['His chief of staff Igor Petrov denied it.', 'chief of staff: Igor Petrov, chief of staff'],
  ['U.S. Secretary of State Carol Dunn flew home.', 'U.S. Secretary of State: Carol Dunn, secretary of state'],
  ['Sen. Paul Marsh voted against the bill.', 'Sen.: Paul Marsh, senator'],
  ['Prof. Helena Brandt led the study.', 'Prof.: Helena Brandt, professor'],
  ['Crane driver Tom Hask climbed down unhurt.', 'Crane driver: Tom Hask, driver'],
  ['Opposition leader Mara Vidal called for a vote.', 'Opposition leader: Mara Vidal, head'],
  [
    'Navy spokesman Captain Luis Prado confirmed the rescue.',
    'Navy spokesman: Luis Prado, spokesman',
    'Captain: Luis Prado, captain',
  ],
  ['President-elect Boris Anders will be sworn in.'],
  ['Vice President Ada Holt spoke first.', 'Vice President: Ada Holt, deputy president'],
  ['They were met by Minister of Foreign Affairs Lena Falk.', 'Minister of Foreign Affairs: Lena Falk, minister'],
  ['Israeli former prime minister Dan Levy was in the hall.', 'Israeli former prime minister: Dan Levy, former prime minister'],
  ['Chief Executive Nora Quist bought the shares.', 'Chief Executive: Nora Quist, ceo'],
  ['Seismologist Karim Haddad put the depth at 10 km.', 'Seismologist: Karim Haddad, seismologist'],
  ['The then-minister Peter Novak signed it.'],
  ['The alleged gang leader Marko Vukic was held.'],
  ['Ministers Anna Lindqvist and Peter Novak met.'],
  ['Soldiers went to release commander Marko Vukic from the camp.', 'commander: Marko Vukic, commander'],
  ['Mr Novak met Mrs Lund and Dr Quist.'],
  ['Minister Slams Aide Igor Petrov Over Leaked Dam Report', 'Aide: Igor Petrov, aide'],
  [
    'Former NATO secretary general Olav Hansen disagreed.',
    'Former NATO secretary general: Olav Hansen, former secretary general',
  ],
  ['Militant leader Karl Bergman was killed.', 'Militant leader: Karl Bergman, head'],
  ['Police spokesman Sgt. Karl Bergman said so.', 'Police spokesman: Karl Bergman, spokesman', 'Sgt.: Karl Bergman, sergeant'],
  ['Vice-Admiral Olav Hansen took over.', 'Vice-Admiral: Olav Hansen, admiral'],
  [
    'The church apologized to former vice presidential candidate Rosa Lund.',
    'former vice presidential candidate: Rosa Lund, former candidate',
  ],
];

/** Roles beside a name. */
export const appositions: readonly RoleCase[] = [
  ['Igor Petrov, chief of staff to the president, denied it.', 'chief of staff to the president: Igor Petrov, chief of staff'],
  ['Anna Lindqvist, the foreign minister of Norway, arrived.', 'foreign minister of Norway: Anna Lindqvist, minister'],
  ['Peter Novak, 61, a farmer from Lower Hill, saw the flash.', 'farmer from Lower Hill: Peter Novak, farmer'],
  ['Peter Novak, a 61-year-old farmer, saw the flash.', 'farmer: Peter Novak, farmer'],
  ['Rosa Lund (a former minister) kept silent.', 'former minister: Rosa Lund, former minister'],
  ['Rosa Lund, who was there, kept silent.'],
  [
    'Rosa Lund, a lawyer and former senator, kept silent.',
    'lawyer: Rosa Lund, lawyer',
    'former senator: Rosa Lund, former senator',
  ],
  [
    'Rosa Lund, once a minister and now an adviser to the king, kept silent.',
    'once a minister: Rosa Lund, former minister',
    'adviser to the king: Rosa Lund, aide',
  ],
  [
    'Martin Odell, head of the rescue unit at the ministry, said so.',
    'head of the rescue unit at the ministry: Martin Odell, head',
  ],
  ['“It was dark,” said Carla Ruiz, owner of a bakery in the street.', 'owner of a bakery in the street: Carla Ruiz, owner'],
  ['The former culture minister, Peter Novak, said so.', 'former culture minister: Peter Novak, former minister'],
  ["Norway's chief negotiator, Anna Lindqvist, left early.", "Norway's chief negotiator: Anna Lindqvist, negotiator"],
  [
    "Norway's chief negotiator, Foreign Minister Anna Lindqvist, left early.",
    "Norway's chief negotiator: Anna Lindqvist, negotiator",
    'Foreign Minister: Anna Lindqvist, minister',
  ],
  ["He met the head of Norway's central bank, Karl Bergman, on Friday.", "head of Norway's central bank: Karl Bergman, head"],
  ['He met with the head of the central bank, Karl Bergman, in Oslo.', 'head of the central bank: Karl Bergman, head'],
  ['However, the mayor of Oslo, Karl Bergman, said no.', 'mayor of Oslo: Karl Bergman, mayor'],
  ['Head of the Dutch delegation, Karl Bergman, said no.', 'Head of the Dutch delegation: Karl Bergman, head'],
  ['After meeting the president, Karl Bergman, who was tired, left.'],
  ['Asked by the judge, Karl Bergman, 45, said nothing.'],
  ['When he saw the minister, Karl Bergman, too, stood up.'],
  ['He met Karl Bergman, the mayor, and the governor.'],
  ['He met Karl Bergman, Defense Minister Dan Levy and Rosa Lund.', 'Defense Minister: Dan Levy, minister'],
  ['Karl Bergman, mayor, and Rosa Lund, treasurer, signed.', 'mayor: Karl Bergman, mayor', 'treasurer: Rosa Lund, treasurer'],
  ['According to Karl Bergman, the minister resigned.'],
  ['Karl Bergman, the man in the red coat, ran.'],
  ['Karl Bergman, the suspect, ran.'],
  ['Karl Bergman, the father of two, ran.'],
  ['Karl Bergman, the alleged leader of the gang, ran.'],
  ['Karl Bergman, the first president to visit, spoke.'],
  ["Karl Bergman, President Levy's lawyer, spoke.", "President Levy's lawyer: Karl Bergman, lawyer"],
  ["Karl Bergman, the minister's brother, spoke."],
  ['Rosa Lund — the director of the museum — spoke.', 'director of the museum: Rosa Lund, director'],
  [
    'Rosa Lund, CEO and co-founder of Tallwood Systems, spoke.',
    'CEO: Rosa Lund, ceo',
    'co-founder of Tallwood Systems: Rosa Lund, founder',
  ],
  ['Rosa Lund, an analyst with Evans Research in Toronto, spoke.', 'analyst with Evans Research in Toronto: Rosa Lund, analyst'],
];

/** Roles that a verb tells. */
export const statements: readonly RoleCase[] = [
  ['Rosa Lund, who heads the delegation, said so.', 'heads the delegation: Rosa Lund, head'],
  ["Rosa Lund, who led the country's delegation, said so.", "led the country's delegation: Rosa Lund, head"],
  ['Rosa Lund, who led the failed talks, said so.'],
  ['Rosa Lund, who leads by three points, said so.'],
  ['Rosa Lund, who chairs the committee, said so.', 'chairs the committee: Rosa Lund, chairman'],
  ['Rosa Lund is a former minister with no friends.', 'former minister: Rosa Lund, former minister'],
  ['Rosa Lund is now the ambassador to Chile.', 'ambassador to Chile: Rosa Lund, ambassador'],
  ['Rosa Lund is not the mayor.'],
  ['Rosa Lund is expected to be the next mayor.'],
  ['The husband of Rosa Lund is a teacher.'],
  ["Rosa Lund's husband is a teacher."],
  [
    'Rosa Lund, who previously served as Minister of Culture and is now a close adviser to the king, spoke.',
    'previously served as Minister of Culture: Rosa Lund, former minister',
    'close adviser to the king: Rosa Lund, aide',
  ],
];

/** What others say, and what is no role. */
export const others: readonly RoleCase[] = [
  ['“I trust Foreign Minister Anna Lindqvist,” he said.'],
  ['He called it “a plot by banker Karl Bergman” and left.'],
  ['The minister spoke. Rosa Lund listened.'],
  ['Rosa Lund, Karl Bergman and Dan Levy met.'],
  ['In Oslo, Norway, Rosa Lund spoke.'],
];
