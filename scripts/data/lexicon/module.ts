import type { List, Row, Value } from './read-list.js';

/** What is written for a list: a module of JavaScript, and its declaration. */
export interface Module {
  readonly code: string;
  readonly declaration: string;
}

/** Beyond so many different ones, words are declared as strings rather than one by one. */
const mostLiterals = 100;

/**
 * The typed module of a list: its default export. A list is a `readonly string[]`; the keys of a mapping to lists, the values
 * of a mapping to words and those in a column of words are declared one by one where they are few, so that a misspelled one does
 * not compile.
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
  if (isTable(list)) return `readonly ${rowOf(list)}[]`;
  if (isList(list))
    return list.some((entry) => typeof entry !== 'string') ? 'readonly (readonly string[])[]' : 'readonly string[]';
  const values: Value[] = Object.values(list);
  if (values.every((value) => typeof value === 'number')) return 'Readonly<Record<string, number>>';
  if (values.every((value) => typeof value === 'string')) return `Readonly<Record<string, ${unionOf(values)}>>`;
  return `Readonly<Record<${unionOf(Object.keys(list))}, readonly string[]>>`;
}

type Entries = readonly string[] | readonly (readonly string[])[];

const isList = (list: List): list is Entries | readonly Row[] => Array.isArray(list);

const isTable = (list: List): list is readonly Row[] =>
  isList(list) && list.some((entry) => typeof entry === 'object' && !Array.isArray(entry));

/** The columns of a table; one that some rows lack is optional. */
function rowOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const declared = columns.map((column) => {
    const values = rows.flatMap((row) => row[column] ?? []);
    const optional = rows.some((row) => row[column] === undefined) ? '?' : '';
    return `readonly ${column}${optional}: ${columnOf(rows, column, values)}`;
  });
  return `{ ${declared.join('; ')} }`;
}

function columnOf(rows: readonly Row[], column: string, values: readonly (string | number)[]): string {
  if (rows.some((row) => Array.isArray(row[column]))) return 'readonly string[]';
  const words = values.filter((value) => typeof value === 'string');
  return words.length === 0 ? 'number' : words.length === values.length ? unionOf(words) : `number | ${unionOf(words)}`;
}

function unionOf(words: readonly string[]): string {
  const different = [...new Set(words)];
  return different.length > mostLiterals ? 'string' : different.map((word) => JSON.stringify(word)).join(' | ');
}
