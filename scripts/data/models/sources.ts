import { readFileSync } from 'node:fs';
import { fromRoot } from '../../common/paths.js';
import { readList } from '../lexicon/read-list.js';

/** The lines of a `data/models/MODEL/sources/NAME.txt`. */
export function readLines(model: string, name: string): readonly string[] {
  const lines = read(model, `${name}.txt`);
  if (!isLines(lines)) throw new Error(`${name}.txt: lines are wanted`);
  return lines;
}

/** The lines of such a file that each hold several, joined by ` = `. */
export function readGroups(model: string, name: string): readonly (readonly string[])[] {
  return readLines(model, name).map((line) => line.split(' = '));
}

/** The words of a `data/models/MODEL/sources/NAME.yaml` by their keys. */
export function readMapping(model: string, name: string): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(read(model, `${name}.yaml`)).map(([key, value]) => [key, [value].flat().map(String)]));
}

function read(model: string, file: string): ReturnType<typeof readList> {
  return readList(file, readFileSync(fromRoot('data', 'models', model, 'sources', file), 'utf8'));
}

function isLines(list: ReturnType<typeof readList>): list is readonly string[] {
  return Array.isArray(list) && list.every((entry) => typeof entry === 'string');
}
