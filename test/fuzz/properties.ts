import assert from 'node:assert/strict';
import { Corpus, type CorpusIndex, type LanguageId, type Source, type SourceInput } from '../../src/engine/index.js';
import { everyGroup } from '../engine/every-group.js';
import { cpuTime } from '../bench/cpu-time.js';

/** Of one source, what holds whatever its text is. */
export function holdsOfSource({ text, claims, mentions, blocks, roles, problems }: Source): void {
  assert.ok(!problems.some(({ code }) => code === 'source-given-up'), JSON.stringify(problems));
  for (const { start, end } of blocks) assert.ok(start >= 0 && start <= end && end <= text.length, 'a block lies outside');
  for (const mention of mentions) assert.ok(mention.start < mention.end && mention.end <= text.length, 'a name lies outside');
  for (const role of roles) assert.equal(text.slice(role.start, role.end), role.text);
  for (const claim of claims) {
    assert.equal(text.slice(claim.start, claim.end), claim.text);
    for (const { min, max } of [claim.stated, claim.normalized]) {
      assert.ok(typeof min !== 'number' || Number.isFinite(min), `min of ${claim.text} is ${min}`);
      assert.ok(min === null || max === null || min <= max, `${claim.text}: ${min} is above ${max}`);
    }
  }
}

/** What an index says, without what files are called. */
function saidBy(index: CorpusIndex, names: ReadonlyMap<string, string>): string[] {
  const nameOf = (uri: string): string => names.get(uri) ?? uri;
  return everyGroup(index)
    .map(({ verdict, confidence, isConfident, claims }) => {
      const places = claims.map(({ uri, start, end }) => `${nameOf(uri)}#${start}-${end}`).sort();
      return `${verdict} ${isConfident} ${confidence.toFixed(6)} ${places.join(' ')}`;
    })
    .sort();
}

/** How much CPU time a text may take for each of its characters, and besides; in milliseconds. Ten times what hard ones take. */
const allowed = { each: 2, besides: 3_000 };

export function readInTime(text: string, languageId: LanguageId): Source {
  const start = cpuTime();
  const corpus = new Corpus();
  corpus.set({ uri: 'fuzz:/a', text, languageId });
  const index = corpus.index();
  assert.ok(Array.isArray(index.lookalikes) && index.findings instanceof Map);
  const taken = cpuTime() - start;
  assert.ok(taken <= allowed.besides + allowed.each * text.length, `${text.length} characters took ${Math.round(taken)} ms`);
  const source = corpus.get('fuzz:/a');
  assert.ok(source !== undefined);
  return source;
}

function corpusOf(inputs: readonly SourceInput[]): Corpus {
  const corpus = new Corpus();
  corpus.setAll(inputs);
  return corpus;
}

const plain = 'plaintext';

/** That a corpus says the same under other names and in another order. */
export function holdsUnderOtherNames(texts: readonly string[]): void {
  const input = (text: string, place: number): SourceInput => ({ uri: `fuzz:/${place}.txt`, text, languageId: plain });
  const distinct = [...new Set(texts)];
  const forward = corpusOf(distinct.map(input)).index();
  const backward = corpusOf(distinct.map((text, place) => input(text, distinct.length - 1 - place)).reverse()).index();
  const names = (order: (place: number) => number): Map<string, string> =>
    new Map(distinct.map((_, place) => [`fuzz:/${order(place)}.txt`, String(place)]));
  assert.deepEqual(
    saidBy(
      backward,
      names((place) => distinct.length - 1 - place),
    ),
    saidBy(
      forward,
      names((place) => place),
    ),
  );
}

/** That edits, one after the other, lead where reading all anew does. */
export function holdsAfterEdits(
  texts: readonly string[],
  edits: readonly (readonly [place: number, text: string | null])[],
): void {
  const now = new Map(texts.map((text, place) => [`fuzz:/${place}.txt`, text]));
  const corpus = corpusOf([...now].map(([uri, text]) => ({ uri, text, languageId: plain })));
  for (const [place, text] of edits) {
    const uri = `fuzz:/${place}.txt`;
    if (text === null) {
      corpus.delete(uri);
      now.delete(uri);
    } else {
      corpus.set({ uri, text, languageId: plain });
      now.set(uri, text);
    }
    assert.ok(corpus.index().findings instanceof Map);
  }
  const fresh = corpusOf([...now].map(([uri, text]) => ({ uri, text, languageId: plain })));
  assert.deepEqual(saidBy(corpus.index(), new Map()), saidBy(fresh.index(), new Map()));
}
