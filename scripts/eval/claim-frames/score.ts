import { readFileSync } from 'node:fs';
import { frameOf, type ClaimFrame, type NamedPart } from '../../../src/engine/frames/index.js';
import { canonicalName } from '../../../src/engine/entities/index.js';
import { analyzeSource, type Source } from '../../../src/engine/sources/index.js';
import { overlaps, type Span } from '../../../src/engine/text/index.js';
import type { Figure } from '../figures.js';

/** A claim whose frame someone has marked, see test/fixtures/claim-frames. */
interface MarkedClaim extends Span {
  readonly topic: number;
  readonly file: string;
  readonly owner: Span | null;
  readonly place: Span | null;
  readonly time: { readonly min: string; readonly max: string } | null;
  readonly modality: string;
  readonly scope: string;
  readonly misread: boolean;
}

/** What is told as so, in the words of those who marked. */
const real = new Set(['actual', 'general', 'denied']);

type Judge = (marked: MarkedClaim, frame: ClaimFrame, source: Source, scope: string) => boolean | null;

/** Whether a part of a frame is the marked one; `null` where nothing is to be judged. */
const judges: Readonly<Record<string, Judge>> = {
  owner: ({ owner }, frame, source) => isNamed(owner, [frame.owner ?? frame.agent], source),
  place: ({ place }, frame, source) => isNamed(place, frame.places, source),
  time: ({ time }, { when }) => {
    if (time === null) return when === null;
    const days = when?.days;
    return days?.min != null && days.max !== null && days.min <= time.max && time.min <= days.max;
  },
  modality: ({ modality }, frame) => real.has(modality) === frame.isReal,
  each: ({ scope }, _frame, _source, own) => (scope === 'each') === (own === 'each'),
};

/** Which share of the marked parts of frames the engine reads, of the claims that it finds at their places, in percent. */
export function scoreFrames(file: string, folder: string, half: string): Figure[] {
  const marked = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedClaim)
    .filter(({ misread }) => !misread);
  const sources = new Map<string, Source>();
  const told = new Map<string, boolean[]>(Object.keys(judges).map((part) => [part, []]));
  for (const claim of marked) {
    const path = `${folder}/${claim.topic}/${claim.file}`;
    const source = sources.get(path) ?? read(path);
    sources.set(path, source);
    const found = source.claims.find((each) => overlaps(each, claim));
    const frame = found === undefined ? null : frameOf(found, source);
    for (const [part, judge] of Object.entries(judges)) {
      const right = frame === null || found === undefined ? false : judge(claim, frame, source, found.quantity.scope ?? 'none');
      if (right !== null) told.get(part)?.push(right);
    }
  }
  return [...told].map(([part, list]) => ({
    name: `claim frames ${half} ${part}`,
    value: Math.round((1000 * list.filter(Boolean).length) / (list.length || 1)) / 10,
  }));
}

function read(path: string): Source {
  return analyzeSource({ uri: path, text: readFileSync(path, 'utf8'), languageId: 'plaintext' });
}

/** Whether a marked name is among those of a frame, in whole or in part; where none is marked, whether there is none. */
function isNamed(marked: Span | null, found: readonly (NamedPart | null)[], { text }: Source): boolean {
  const names = found.filter((part) => part !== null);
  if (marked === null) return names.length === 0;
  const written = text.slice(marked.start, marked.end);
  return names.some(({ name, type }) => {
    const words = new Set(canonicalName(written, type).split(' '));
    return name.split(' ').some((word) => words.has(word));
  });
}
