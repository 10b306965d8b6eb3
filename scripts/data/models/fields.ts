import { base64, digits, frontCoded, frontCodedLines, number, numerals, text, type Encoding } from './encodings.js';

/** A file of `data/models/NAME`, and how the module's constant is made of it. */
export type Field = readonly [file: string, encoding: Encoding];

/** What the module `#models/NAME` exports: a constant for each field. The models that are not here are weights, see `module.ts`. */
export const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  wordnet: {
    keys: ['keys.txt', frontCodedLines],
    counts: ['counts.bin', digits(1)],
    classes: ['classes.bin', digits(1)],
    senses: ['senses.bin', digits(3)],
    depths: ['depths.bin', digits(1)],
    information: ['information.bin', digits(1)],
    seconds: ['seconds.bin', digits(3)],
    antonyms: ['antonyms.bin', digits(3)],
    derivations: ['derivations.bin', digits(3)],
  },
  gazetteers: {
    names: ['names.bin', base64],
    nameBits: ['name-bits.bin', base64],
    towns: ['towns.bin', base64],
    firstNames: ['first-names.bin', base64],
    lastNames: ['last-names.bin', base64],
    commonWords: ['common-words.bin', base64],
    dictionary: ['dictionary.bin', base64],
    titles: ['titles.bin', base64],
    brands: ['brands.bin', base64],
    senses: ['senses.bin', base64],
    senseClasses: ['sense-classes.bin', base64],
    countries: ['countries.txt', text],
    aliases: ['aliases.txt', text],
  },
  vectors: {
    dimensions: ['dimensions.txt', number],
    stems: ['stems.txt', frontCoded],
    rarities: ['rarities.bin', base64],
    values: ['values.bin', base64],
  },
  'word-classes': {
    table: ['table.bin', base64],
    coarser: ['coarser.bin', base64],
  },
  syntax: {
    tagset: ['tagset.txt', text],
    tags: ['tags.bin', numerals],
    actions: ['actions.bin', numerals],
    labels: ['labels.bin', numerals],
  },
  tagger: { model: ['model.bin', numerals] },
};
