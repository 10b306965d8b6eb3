// Reads WordNet's nouns and verbs out of its database files (formats: wndb(5WN), senseidx(5WN)).
import { readFileSync } from 'node:fs';
import { append } from '../../../src/collections.js';

/** The parts of speech that the lexicon holds. */
export const partsOfSpeech = ['noun', 'verb'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

export interface Synset {
  /** Such as `noun:00001740`. */
  readonly id: string;
  readonly pos: PartOfSpeech;
  /** The number of its lexicographer file: lexnames(5WN). */
  readonly file: number;
  readonly words: readonly string[];
  /** The ids of what is above it, of its opposites and of what is derived from it. */
  readonly parents: readonly string[];
  readonly antonyms: readonly string[];
  readonly derived: readonly string[];
  /** How many synsets are right beneath it. */
  readonly kinds: number;
  /** Whether it is one thing with a name of its own. */
  readonly isInstance: boolean;
}

/** A sense of a word: the most frequent one has the number 1. */
export interface NumberedSense {
  readonly synset: Synset;
  readonly number: number;
  /** How often it was tagged in the semantic concordance. */
  readonly tags: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Of each lemma, the most frequent one first. */
  readonly senses: Readonly<Record<PartOfSpeech, ReadonlyMap<string, readonly NumberedSense[]>>>;
  /** How often all senses of each lemma were tagged, of each part of speech that knows the lemma. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const senseTypes: Readonly<Record<string, string>> = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' };
const pointerTypes: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adjective', s: 'adjective', r: 'adverb' };

/** @param folder that holds data.noun, data.verb and index.sense */
export function readWordnet(folder: string): WordNet {
  const synsets = new Map(partsOfSpeech.flatMap((pos) => readSynsets(folder, pos)).map((synset) => [synset.id, synset]));
  return { synsets, ...readSenses(folder, synsets) };
}

function readSynsets(folder: string, pos: PartOfSpeech): Synset[] {
  const lines = readFileSync(`${folder}/data.${pos}`, 'latin1').split('\n');
  return lines.filter((line) => /^\d{8} /.test(line)).map((line) => synsetOf(line, pos));
}

function synsetOf(line: string, pos: PartOfSpeech): Synset {
  const fields = line.split(' ');
  const field = (at: number): string => fields[at] ?? '';
  const count = Number.parseInt(field(3), 16);
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(field(at)) }, (_, index) => at + 1 + 4 * index).map((start) => ({
    symbol: field(start),
    target: `${pointerTypes[field(start + 2)] ?? ''}:${field(start + 1)}`,
  }));
  const targets = (symbol: string): string[] => pointers.filter((one) => one.symbol === symbol).map(({ target }) => target);
  return {
    id: `${pos}:${field(0)}`,
    pos,
    file: Number(field(1)),
    words: Array.from({ length: count }, (_, index) => field(4 + 2 * index)),
    parents: targets('@'),
    antonyms: targets('!'),
    derived: targets('+'),
    kinds: targets('~').length,
    isInstance: targets('@i').length > 0,
  };
}

/** Only words in small letters that are no one's name, and the names of days and months. */
function readSenses(folder: string, synsets: ReadonlyMap<string, Synset>): Pick<WordNet, 'senses' | 'tags'> {
  const senses = { noun: new Map<string, NumberedSense[]>(), verb: new Map<string, NumberedSense[]>() };
  const tagged = new Map(Object.values(senseTypes).map((pos) => [pos, new Map<string, number>()]));
  for (const line of readFileSync(`${folder}/index.sense`, 'latin1').split('\n')) {
    const [key = '', offset = '', number, tags] = line.split(' ');
    const [written = '', rest = ''] = key.split('%');
    if (!/^[a-z]+(?:-[a-z]+)?$/.test(written)) continue;
    // `cease-fire` is written `ceasefire`, too.
    const lemma = written.replace('-', '');
    const pos = senseTypes[rest.charAt(0)] ?? '';
    const synset = synsets.get(`${pos}:${offset}`);
    if (synset !== undefined && !isCommon(synset, written)) continue;
    if (synset !== undefined) append(senses[synset.pos], lemma, { synset, number: Number(number), tags: Number(tags) });
    const counts = tagged.get(pos);
    counts?.set(lemma, (counts.get(lemma) ?? 0) + Number(tags));
  }
  for (const byLemma of Object.values(senses)) for (const list of byLemma.values()) list.sort((a, b) => a.number - b.number);
  return { senses, tags: tagged };
}

const timeFile = 28;

function isCommon(synset: Synset, lemma: string): boolean {
  return !synset.isInstance && (synset.words.includes(lemma) || synset.file === timeFile);
}
