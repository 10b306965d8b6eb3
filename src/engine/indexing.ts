import type { Corpus } from './corpus.js';
import type { Finding, FindingCode, SourceProblem } from './findings.js';
import { isNotFound, type FileReader, type SourceHost } from './host.js';
import { readFrontMatter } from './metadata/index.js';
import { isOwnReport } from './own-report.js';
import type { SourceInput } from './sources/index.js';
import { decode, type DecodedText, type LanguageId } from './text/index.js';
import { say, wordsOf, type Message } from './messages/index.js';

/** A larger file is no article or cable; it is left out and said so. In bytes. */
export const maximumSourceSize = 5 * 1024 * 1024;

export interface IndexingOptions {
  readonly signal?: AbortSignal;
  /** Told before each source is read. */
  readonly onProgress?: (done: number, total: number, uri: string) => void;
  /** Sources that someone else keeps up to date, such as documents open in an editor. */
  readonly skip?: (uri: string) => boolean;
}

/**
 * Reads every source of a host into a corpus. Stops at the next source when the signal is aborted.
 *
 * @returns what was wrong with single files, one finding each; such a file does not stop the others. A file that has gone
 *   since it was listed is removed and is no problem.
 */
export async function indexSources(corpus: Corpus, host: SourceHost, options: IndexingOptions = {}): Promise<Finding[]> {
  const uris = await host.list();
  const problems: Finding[] = [];
  const read: SourceInput[] = [];
  let done = 0;
  for (const uri of uris) {
    if (options.signal?.aborted === true) break;
    options.onProgress?.(done++, uris.length, uri);
    if (options.skip?.(uri) === true) continue;
    const file = await readFile(host, uri);
    problems.push(...file.problems);
    if (file.source === undefined) corpus.delete(uri);
    else read.push(file.source);
    if (read.length >= takenTogether) problems.push(...takeUp(corpus, read.splice(0)));
  }
  return [...problems, ...takeUp(corpus, read)];
}

/** Reads sources into a corpus. @returns what could not be read of them as it should be */
function takeUp(corpus: Corpus, inputs: readonly SourceInput[]): Finding[] {
  corpus.setAll(inputs);
  return inputs.flatMap(({ uri }) => readingProblems(corpus, uri));
}

/** What could not be read of a source of a corpus as it should be. */
export function readingProblems(corpus: Corpus, uri: string): Finding[] {
  return corpus.get(uri)?.problems.map(({ code, message }) => problem(uri, code, message)) ?? [];
}

/** So many sources are read into the corpus at once, see `Corpus.setAll`. */
const takenTogether = 10;

/**
 * Reads one source into a corpus, or removes it from there when it is no text or cannot be read.
 *
 * @param drive does the reading, all at once unless told
 */
export async function indexSource(
  corpus: Corpus,
  host: FileReader,
  uri: string,
  drive: (input: SourceInput) => Promise<void> | void = (input) => corpus.set(input),
): Promise<Finding[]> {
  const { source, problems } = await readFile(host, uri);
  if (source === undefined) {
    corpus.delete(uri);
    return problems;
  }
  await drive(source);
  return [...problems, ...readingProblems(corpus, uri)];
}

/** A file with what is wrong with it; without a source where it is no text or cannot be read. */
interface ReadFile {
  readonly source?: SourceInput;
  readonly problems: Finding[];
}

async function readFile(host: FileReader, uri: string): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    const size = await host.size(uri);
    if (size > maximumSourceSize) return { problems: [problem(uri, 'source-too-large', tooLarge(size))] };
    bytes = await host.read(uri);
  } catch (error) {
    if (isNotFound(error)) return { problems: [] };
    return {
      problems: [
        problem(uri, 'source-unreadable', say`Cannot be read (${wordsOf(error)}); check its permissions. It was left out.`),
      ],
    };
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') {
    return {
      problems: [problem(uri, 'source-binary', say`Not a text file; it was left out. Rename it, or exclude it in the settings.`)],
    };
  }
  if (isOwnReport(decoded.text))
    return { problems: [problem(uri, 'source-own-report', say`A report of Variorum; it was left out. Keep it elsewhere.`)] };
  const source = { uri, text: decoded.text, languageId: languageOf(uri) };
  const doubt = encodingProblem(decoded, bytes.length);
  return { source, problems: [...(doubt === null ? [] : [problem(uri, ...doubt)]), ...problemsOfText(source)] };
}

/** What is wrong in a text that was read: front matter that is no YAML, where it stands. */
export function problemsOfText({ uri, text }: Pick<SourceInput, 'uri' | 'text'>): Finding[] {
  return readFrontMatter(text).errors.map(({ message, start, end }) => ({
    ...problem(uri, 'source-front-matter', message),
    span: { start, end },
  }));
}

const ofReadSources: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'source-encoding',
  'source-old-encoding',
  'source-front-matter',
  'source-markup',
  'source-too-many-claims',
]);

/** Whether a file was left out for what was wrong with it, rather than read all the same. */
export function isLeftOut({ code }: Pick<Finding, 'code'>): boolean {
  return !ofReadSources.has(code);
}

/** What is to be said of how a file's bytes were read as text. */
function encodingProblem({ encoding, replaced }: DecodedText, length: number): [SourceProblem, Message] | null {
  if (encoding === 'windows-1252')
    return ['source-old-encoding', say`Read as Windows-1252, since it is not valid UTF-8. Save it as UTF-8 to have no doubt.`];
  if (encoding !== 'utf-8' && length % 2 === 1)
    return [
      'source-encoding',
      say`UTF-16 with an odd number of bytes (${length}): half a character is missing. Get it anew, or save it as UTF-8.`,
    ];
  if (!replaced) return null;
  const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
  return ['source-encoding', say`Not valid ${name}: some characters are shown as �. Save it as UTF-8 to have them read.`];
}

/** What a file's ending says of its markup. */
export function languageOf(uri: string): LanguageId {
  if (/\.tex$/i.test(uri)) return 'latex';
  return /\.(md|markdown|qmd)$/i.test(uri) ? 'markdown' : 'plaintext';
}

function tooLarge(size: number): Message {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  return say`Larger than ${megabytes(maximumSourceSize)} MB (${megabytes(size)} MB); it was left out. Split it to have it read.`;
}

function problem(uri: string, code: SourceProblem, message: Message): Finding {
  return { code, message, uri, span: { start: 0, end: 0 }, related: [] };
}
