import { Corpus } from '../../src/engine/index.js';
import { cpuTime } from './cpu-time.js';
import { shownFindings, sourcesOf } from './stages.js';
import { firstOf, type Texts } from './texts.js';

/** How the first index grows with the sources. */
export interface Growth {
  readonly texts: string;
  readonly sources: number;
  /** Of the time to compare what was read, as a power of the number of sources: from an eighth of them to all. */
  readonly exponent: number;
  /** What all of them take to be read and compared, in milliseconds of CPU time. */
  readonly all: number;
  /** What the process had in memory at the most until now, in MB (10⁶ bytes). */
  readonly peak: number;
}

const part = 8;

export function growth(texts: Texts): Growth {
  const count = texts.files.length;
  const few = Math.max(1, Math.floor(count / part));
  const first = comparing(firstOf(texts, few));
  const last = comparing(texts);
  return {
    texts: texts.kind,
    sources: count,
    exponent: Math.log(last.compare / first.compare) / Math.log(count / few),
    all: last.read + last.compare,
    peak: (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}

function comparing({ files }: Texts): { readonly read: number; readonly compare: number } {
  const start = cpuTime();
  const corpus = new Corpus();
  corpus.setAll(sourcesOf(files));
  const read = cpuTime();
  shownFindings(corpus);
  return { read: read - start, compare: cpuTime() - read };
}
