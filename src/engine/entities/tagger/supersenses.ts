import { bytesOf, wordList } from '../../encoding/index.js';
import { once } from '../../memo/index.js';
import { senseClasses, senses } from '#models/gazetteers';

const placeOf = wordList(senses);
/** By the place of a word in the list. */
const classes = once(() => bytesOf(senseClasses));

/**
 * The class that WordNet files an ordinary word under: a person ("prosecutor"), a group ("brigade"), an artifact ("hotel"), a
 * saying ("insist") and some forty more (lexnames(5WN)), so that the tagger learns from "prosecutor" what holds for
 * "interviewee". Simple inflected forms count as their base.
 *
 * @param key folded
 * @returns the number of the class, from 1; 0 for a word that has none
 */
export function supersenseOf(key: string): number {
  if (key.length < 3) return 0;
  for (const base of basesOf(key)) {
    const place = placeOf(base);
    if (place >= 0) return classes()[place] ?? 0;
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
