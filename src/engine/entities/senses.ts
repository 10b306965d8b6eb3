import { senses } from './gazetteer-data.js';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

let loaded: ReadonlyMap<string, number> | undefined;

/**
 * The class that WordNet files an ordinary word under: a person ("prosecutor"), a group ("brigade"), an artifact ("hotel"), a
 * saying ("insist") and some forty more (lexnames(5WN)), so that the tagger learns from "prosecutor" what holds for
 * "interviewee". Simple inflected forms count as their base.
 *
 * @param key folded
 * @returns the number of the class, from 1; 0 for a word that has none
 */
export function senseOf(key: string): number {
  if (key.length < 3) return 0;
  loaded ??= load();
  for (const base of basesOf(key)) {
    const sense = loaded.get(base);
    if (sense !== undefined) return sense;
  }
  return 0;
}

/** The word itself, then what its ending may have been put to. */
function basesOf(key: string): string[] {
  const cut = (length: number, ending = ''): string => key.slice(0, -length) + ending;
  if (key.endsWith('ies')) return [key, cut(3, 'y'), cut(1)];
  if (key.endsWith('es')) return [key, cut(1), cut(2)];
  if (key.endsWith('s')) return [key, cut(1)];
  if (key.endsWith('ed')) return [key, cut(1), cut(2), cut(3)];
  if (key.endsWith('ing')) return [key, cut(3), cut(3, 'e'), cut(4)];
  return [key];
}

/** Undoes the front coding of scripts/gazetteers/build.mjs. */
function load(): Map<string, number> {
  const map = new Map<string, number>();
  let previous = '';
  for (const line of senses.split('\n')) {
    previous = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(2);
    map.set(previous, letters.indexOf(line.charAt(1)) + 1);
  }
  return map;
}
