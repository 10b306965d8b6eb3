/** What kind of thing a noun names, coarsely. `data/models/wordnet` numbers them in this order. */
export const nounClasses = [
  'person',
  'group',
  'animal',
  'plant',
  'body',
  'vehicle',
  'weapon',
  'building',
  'place',
  'artifact',
  'substance',
  'food',
  'money',
  'time',
  'quantity',
  'event',
  'state',
  'communication',
  'idea',
  'attribute',
  'object',
] as const;

export type NounClass = (typeof nounClasses)[number];
