import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { copiesAmong, Corpus, type Source } from '../../../src/engine/index.js';

interface Pair {
  readonly kind: 'copy' | 'rewrite' | 'unrelated';
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Twenty pairs of passages of published reports: copied with small edits, told in other words, of other things. */
const pairs = readFileSync('test/fixtures/near-copies.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

function read(texts: Readonly<Record<string, readonly string[]>>): Source[] {
  const corpus = new Corpus();
  for (const [uri, sentences] of Object.entries(texts)) corpus.set({ uri, text: sentences.join(' '), languageId: 'plaintext' });
  return Object.keys(texts).flatMap((uri) => corpus.get(uri) ?? []);
}

const told = (sources: readonly Source[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    [...copiesAmong(sources)].filter(([, others]) => others.size > 0).map(([uri, others]) => [uri, Object.fromEntries(others)]),
  );

describe('copies among sources', () => {
  for (const [index, { kind, a, b }] of pairs.entries()) {
    it(`are told where a passage is copied with small edits, and else not: pair ${index + 1}, ${kind}`, () => {
      assert.deepEqual(told(read({ a, b })), kind === 'copy' ? { a: { b: 2 }, b: { a: 2 } } : {});
    });
  }

  it('are none where one sentence is the same, as a quotation is', () => {
    const [one, other] = pairs.filter(({ kind }) => kind === 'unrelated');
    assert.ok(one !== undefined && other !== undefined);
    assert.deepEqual(told(read({ a: [...one.a, ...other.a.slice(0, 1)], b: [...one.b, ...other.a.slice(0, 1)] })), {});
  });

  it('are told of both, the same number, in whatever order the sources come', () => {
    const sentence = fc.constantFrom(...pairs.flatMap(({ a, b }) => [...a, ...b]));
    const reports = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(sentence, { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(reports, (given) => {
        const sources = read(given);
        const found = told(sources);
        for (const [uri, others] of Object.entries(found)) {
          for (const [other, number] of Object.entries(others)) assert.equal(found[other]?.[uri], number);
        }
        assert.deepEqual(told(sources.toReversed()), found);
      }),
      { numRuns: 15 },
    );
  });
});
