import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ScriptError } from '../../common/main.js';

/** Two claims that someone has judged; offsets are UTF-16, half-open. */
export interface JudgedPair {
  readonly topic: string | number;
  /** File names without `.txt`. */
  readonly docA: string;
  readonly docB: string;
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly verdict: 'same' | 'compatible' | 'conflict' | 'unrelated';
}

/** Judged pairs and the folder that holds a folder of sources for each of their topics. */
export interface JudgedSet {
  readonly name: string;
  readonly sources: URL;
  readonly pairs: readonly JudgedPair[];
  /** Which of the two events of its topic a file reports. */
  readonly eventOf: (file: string) => string;
}

const at = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const news = at('../shared/eval/ecbplus/');
const moreNews = at('../shared/eval/ecbplus-more/');
const reports = at('test/fixtures/reports/');

/** ECB+ marks the second event of a topic by `plus`; our reports are named by theirs, `1a`. */
const newsEvent = (file: string): string => (file.includes('plus') ? 'plus' : '');
const reportEvent = (file: string): string => file.replace('.txt', '').slice(-1);

/** What the matching is trained on. Throws where ../shared/eval is not there. */
export function judgedSets(): JudgedSet[] {
  for (const folder of [news, moreNews])
    if (!existsSync(folder))
      throw new ScriptError(`${fileURLToPath(folder)} is missing: the matching is trained on its sources.`, 2);
  return [
    { name: 'news', sources: news, pairs: readPairs(new URL('pairs.jsonl', news)), eventOf: newsEvent },
    {
      name: 'news, ours',
      sources: news,
      pairs: readPairs(at('data/models/claim-matching/sources/judged-pairs.jsonl')),
      eventOf: newsEvent,
    },
    {
      name: 'news, more',
      sources: moreNews,
      pairs: readPairs(at('data/models/claim-matching/sources/judged-pairs-more.jsonl')),
      eventOf: newsEvent,
    },
    { name: 'reports', sources: reports, pairs: readPairs(new URL('pairs.dev.jsonl', reports)), eventOf: reportEvent },
  ];
}

function readPairs(file: URL): JudgedPair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as JudgedPair);
}
