import type { List, Value } from './read-list.js';

/** What is written for a list: a module of JavaScript, and its declaration. */
export interface Module {
  readonly code: string;
  readonly declaration: string;
}

/** Beyond so many different ones, words are declared as strings rather than one by one. */
const mostLiterals = 100;

/**
 * The typed module of a list: its default export. A list is a `readonly string[]`; the keys of a mapping to lists and the values
 * of a mapping to words are declared one by one where they are few, so that a misspelled one does not compile.
 *
 * @param source the path of the list, for the reader of the module
 */
export function moduleOf(list: List, source: string): Module {
  const note = `// Made from ${source} by npm run generate: do not edit.\n`;
  return {
    code: `${note}export default ${JSON.stringify(list, null, 1)};\n`,
    declaration: `${note}declare const list: ${typeOf(list)};\nexport default list;\n`,
  };
}

function typeOf(list: List): string {
  if (Array.isArray(list))
    return list.some((entry) => Array.isArray(entry)) ? 'readonly (readonly string[])[]' : 'readonly string[]';
  const values: Value[] = Object.values(list);
  if (values.every((value) => typeof value === 'number')) return 'Readonly<Record<string, number>>';
  if (values.every((value) => typeof value === 'string')) return `Readonly<Record<string, ${unionOf(values)}>>`;
  return `Readonly<Record<${unionOf(Object.keys(list))}, readonly string[]>>`;
}

function unionOf(words: readonly string[]): string {
  const different = [...new Set(words)];
  return different.length > mostLiterals ? 'string' : different.map((word) => JSON.stringify(word)).join(' | ');
}
