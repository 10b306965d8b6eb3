// Reads WordNet's nouns and verbs out of its database files (formats: wndb(5WN), senseidx(5WN)).
import { readFileSync } from 'node:fs';

const senseTypes = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' };
const pointerTypes = { n: 'noun', v: 'verb', a: 'adjective', s: 'adjective', r: 'adverb' };

/**
 * @param {string} folder that holds data.noun, data.verb and index.sense
 * @returns synsets by `noun:offset`, and the senses of each lemma by part of speech, most frequent first
 */
export function readWordnet(folder) {
  const synsets = new Map([...readSynsets(folder, 'noun'), ...readSynsets(folder, 'verb')]);
  return { synsets, senses: readSenses(folder, synsets) };
}

function* readSynsets(folder, pos) {
  for (const line of readFileSync(`${folder}/data.${pos}`, 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]);
    const at = 4 + 2 * count;
    const synset = {
      id: `${pos}:${fields[0]}`,
      pos,
      file: Number(fields[1]),
      words,
      parents: [],
      antonyms: [],
      derived: [],
      kinds: 0,
      isInstance: false,
    };
    for (let i = 0; i < Number(fields[at]); i++) {
      const [symbol, offset, type] = fields.slice(at + 1 + 4 * i);
      const target = `${pointerTypes[type]}:${offset}`;
      if (symbol === '@') synset.parents.push(target);
      else if (symbol === '~') synset.kinds++;
      else if (symbol === '@i') synset.isInstance = true;
      else if (symbol === '!') synset.antonyms.push(target);
      else if (symbol === '+') synset.derived.push(target);
    }
    yield [synset.id, synset];
  }
}

/** Only words in small letters that are no one's name, and the names of days and months. */
function readSenses(folder, synsets) {
  const senses = { noun: new Map(), verb: new Map(), adjective: new Map(), adverb: new Map() };
  for (const line of readFileSync(`${folder}/index.sense`, 'latin1').split('\n')) {
    const [key = '', offset, number, tags] = line.split(' ');
    const [written, rest] = key.split('%');
    if (!/^[a-z]+(?:-[a-z]+)?$/.test(written)) continue;
    // `cease-fire` is written `ceasefire`, too.
    const lemma = written.replace('-', '');
    const pos = senseTypes[rest[0]];
    const synset = synsets.get(`${pos}:${offset}`);
    if ((pos === 'noun' || pos === 'verb') && !isCommon(synset, written)) continue;
    if (!senses[pos].has(lemma)) senses[pos].set(lemma, []);
    senses[pos].get(lemma).push({ synset, number: Number(number), tags: Number(tags) });
  }
  for (const byLemma of Object.values(senses)) for (const list of byLemma.values()) list.sort((a, b) => a.number - b.number);
  return senses;
}

const timeFile = 28;

function isCommon(synset, lemma) {
  return !synset.isInstance && (synset.words.includes(lemma) || synset.file === timeFile);
}
