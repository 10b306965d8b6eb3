import { readFileSync } from 'node:fs';
import personTitles from '#lexicon/person-titles';
import { fold } from '../../src/engine/language/index.js';
import { Corpus } from '../../src/engine/index.js';
import type { Figure } from './figures.js';

/** A name in a text; offsets are UTF-16, half-open. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface Case {
  readonly text: string;
  readonly entities: readonly Name[];
}

const types = new Set(['person', 'organization', 'place']);
const titles = new Set(personTitles);

/** Exact F1 on texts that were written for this project, each read as a source of its own. @param path with one case a line, as JSON */
export function scoreOwnNames(path: string): Figure[] {
  return [{ name: 'entities own cases all exact F1', value: exactF1(readCases(path), isSame) }];
}

/**
 * Exact F1 on annotated sentences, forty a source as score-entities.mjs has them, where a person who was found without the title that
 * the annotation takes in counts as found.
 *
 * @param set what the figure is called by
 */
export function scoreWithoutTitles(path: string, set: string): Figure[] {
  const sentences = readCases(path);
  const sources = Array.from({ length: Math.ceil(sentences.length / 40) }, (_, at) =>
    joined(sentences.slice(40 * at, 40 * (at + 1))),
  );
  return [{ name: `entities ${set} all exact F1, titles aside`, value: exactF1(sources, isSameButForTitles) }];
}

function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}

function joined(sentences: readonly Case[]): Case {
  let text = '';
  const entities: Name[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    for (const { start, end, type } of sentence.entities)
      entities.push({ start: start + text.length, end: end + text.length, type });
    text += sentence.text;
  }
  return { text, entities };
}

type Matches = (found: Name, gold: Name, text: string) => boolean;

const isSame: Matches = (found, gold) => found.type === gold.type && found.start === gold.start && found.end === gold.end;

const isSameButForTitles: Matches = (found, gold, text) => {
  if (isSame(found, gold, text)) return true;
  if (found.type !== 'person' || gold.type !== 'person' || found.end !== gold.end || found.start <= gold.start) return false;
  return fold(text.slice(gold.start, found.start))
    .trim()
    .split(' ')
    .every((word) => titles.has(word));
};

/** In percent, to a tenth. */
function exactF1(cases: readonly Case[], matches: Matches): number {
  let right = 0;
  let all = 0;
  for (const { text, entities } of cases) {
    const wanted = entities.filter(({ type }) => types.has(type));
    const found = namesIn(text);
    right += found.filter((name) => wanted.some((gold) => matches(name, gold, text))).length;
    all += found.length + wanted.length;
  }
  return Math.round((2000 * right) / all) / 10;
}

function namesIn(text: string): Name[] {
  const corpus = new Corpus();
  corpus.set({ uri: 'text.txt', text, languageId: 'plaintext' });
  return corpus
    .index()
    .entities.filter(({ type }) => types.has(type))
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })));
}
