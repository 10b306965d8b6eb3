import { basename, extname } from 'node:path';
import { isScalar, parseDocument, visit, type Document, type Scalar, type YAMLSeq } from 'yaml';
import { formsOf } from './inflect.js';

/** What a list of `data/lexicon` holds: entries in their order, groups of entries, a value for each entry, or the rows of a table. */
export type List = readonly string[] | readonly (readonly string[])[] | Readonly<Record<string, Value>> | readonly Row[];
export type Value = string | number | readonly string[];
/** What stands in the columns of a table, by their names; a column may be left out. */
export type Row = Readonly<Record<string, Value>>;

/**
 * Reads a list of words.
 *
 * A `.txt` has one entry a line; a blank line and what follows a `#` say nothing. A `.yaml` holds a list of lists, a mapping of
 * words to a word, a number or a list, or a table: a list of such mappings, of which each has the first one's first key. Both begin with a head of comments that says what the list is, where it is from
 * (`# From: …`) and what uses it (`# Used by: …`). `# Forms: verb` in the head of a `.txt` puts all forms of a verb in its place.
 *
 * @throws Error that names the file, where the head lacks something, the content is of another shape, an entry is twice in a group or
 * two of them seem glued to one (a phrase that is meant, beside single words only, is written in quotation marks)
 */
export function readList(file: string, text: string): List {
  const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
  for (const line of ['From', 'Used by'])
    if (!new RegExp(`^# ${line}: \\S`, 'm').test(head))
      throw new Error(`${basename(file)}: its head needs a line “# ${line}: …”`);
  if (extname(file) !== '.txt') return readYaml(file, text);
  const entries = readLines(text);
  if (entries.length === 0) throw new Error(`${basename(file)}: it has no entries`);
  const twice = entries.find((entry, index) => entries.indexOf(entry) !== index);
  if (twice !== undefined) throw new Error(`${basename(file)}: “${twice}” stands in it twice`);
  return /^# Forms: verb$/m.test(head) ? [...new Set(entries.flatMap(formsOf))] : entries;
}

function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

function readYaml(file: string, text: string): List {
  const document = parseDocument(text, { schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`${basename(file)}: ${error.message}`);
  const [problem] = groupsOf(document).flatMap((group) => problemsOf(group, text));
  if (problem !== undefined) throw new Error(`${basename(file)}: ${problem}`);
  const content: unknown = document.toJS();
  if (isListOfLists(content) || isMapping(content) || isTable(content)) return content;
  throw new Error(
    `${basename(file)}: a list of lists of words is wanted, a mapping to words, numbers or lists of words, or a table of such mappings`,
  );
}

/** The groups of words in a list, at whatever depth. */
function groupsOf(document: Document): YAMLSeq[] {
  const groups: YAMLSeq[] = [];
  visit(document, { Seq: (_, group) => void groups.push(group) });
  return groups;
}

/** So many single words show that the only phrase beside them may be two words without the comma between them. */
const fewestSingleWords = 4;

/** What YAML allows in a group and no list means: a word twice; two entries that a comma or a dash should part. */
function problemsOf(group: YAMLSeq, text: string): string[] {
  const entries = group.items.filter((item): item is Scalar<string> => isScalar(item) && typeof item.value === 'string');
  const words = entries.map(({ value }) => value);
  const plain = entries.filter(({ type }) => type === 'PLAIN');
  const phrases = words.filter((word) => word.includes(' '));
  const alone = group.flow === true && phrases.length === 1 && words.length - phrases.length >= fewestSingleWords;
  return [
    ...words.filter((word, index) => words.indexOf(word) !== index).map((word) => `“${word}” stands in one group twice`),
    ...plain
      .filter(({ range }) => text.slice(range?.[0], range?.[1]).includes('\n'))
      .map(({ value }) => `“${value}” goes over a line: what parts its words is missing`),
    ...plain
      .filter(({ value }) => alone && phrases.includes(value))
      .map(({ value }) => `“${value}” is the only phrase among single words: a comma is missing, or else quotation marks`),
  ];
}

const isWords = (value: unknown): value is string[] => Array.isArray(value) && value.every((word) => typeof word === 'string');

const isListOfLists = (value: unknown): value is string[][] => Array.isArray(value) && value.every(isWords);

function isMapping(value: unknown): value is Record<string, Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => typeof each === 'string' || typeof each === 'number' || isWords(each));
}

/** The rows of a table are told apart by their first column, so that none is there twice. */
function isTable(value: unknown): value is Row[] {
  if (!Array.isArray(value) || !value.every(isMapping)) return false;
  const [column = ''] = Object.keys(value[0] ?? {});
  const names = value.map((row) => row[column]);
  return names.every((name, index) => name !== undefined && names.indexOf(name) === index);
}
