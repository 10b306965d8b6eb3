/** Three reports of one meeting that give one person different roles. */
export const dam = {
  'herald.txt': [
    'Dam talks end in Rundelhavn',
    '',
    'The talks on the Halden dam in Rundelhavn lasted three hours on Friday, and 240 villagers waited outside.',
    '',
    'Former Culture Minister Peter Novak left early, and Novak did not speak. Foreign Minister Anna Lind stayed.',
    '',
  ].join('\n'),
  'courier.txt': [
    'Talks on Halden dam over',
    '',
    'Talks on the Halden dam ended in Rundelhavn on Friday after three hours. Outside, 240 villagers waited.',
    '',
    'Peter Novak, an aide to the king, said nothing. Anna Lind, the foreign minister, said little.',
    '',
  ].join('\n'),
  'wire.md': [
    '# No deal on Halden dam',
    '',
    'Talks in Rundelhavn on the Halden dam took three hours on Friday, as 240 villagers waited. Royal adviser Peter Novak was there.',
    '',
  ].join('\n'),
} as const;
