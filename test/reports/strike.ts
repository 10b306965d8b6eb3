import assert from 'node:assert/strict';
import { Corpus, decideGroup, type ClaimDecision, type SaidOfGroup } from '../../src/engine/index.js';
import type { Places } from '../../src/reports/types.js';

export const places: Places = { path: (uri) => uri, lineAndColumn: (uri, { start }) => `${uri}:1:${start + 1}` };

/** The index of such texts, by the URIs `0.txt`, `1.txt` and so on. */
export function index(...texts: readonly string[]): ReturnType<Corpus['index']> {
  const corpus = new Corpus();
  corpus.setAll(texts.map((text, number) => ({ uri: `${number}.txt`, text, languageId: 'plaintext' as const })));
  return corpus.index();
}

/**
 * Two reports of a strike that differ in its length, 12 and 15 days, with what an analyst said of that.
 *
 * @param version the words of the claim that the decisions are given
 */
export function decided(version: string, ...said: readonly ((claim: string) => SaidOfGroup)[]): ReturnType<Corpus['index']> {
  return decidedCorpus(version, ...said).index();
}

/** The same, to be changed further. */
export function decidedCorpus(version: string, ...said: readonly ((claim: string) => SaidOfGroup)[]): Corpus {
  const corpus = new Corpus();
  for (const [uri, length] of Object.entries({ 'a.txt': '12 days', 'b.txt': '15 days' }))
    corpus.set({ uri, text: strike(length), languageId: 'plaintext' });
  const { claims } = corpus.index().groups.find((group) => group.claims.some(({ text }) => text === version)) ?? { claims: [] };
  const used = claims.find(({ text }) => text === version)?.id;
  assert.ok(used !== undefined);
  corpus.decide(
    said.map((each, minute): ClaimDecision => {
      const at = new Date(Date.UTC(2026, 0, 2, 3, minute)).toISOString();
      return { ...decideGroup(claims, each(used), (uri) => corpus.get(uri)), by: 'Ann', at };
    }),
  );
  return corpus;
}

export const use =
  (because: string) =>
  (claim: string): SaidOfGroup => ({ decision: 'use-version', claim, because });
export const ask = (note: string) => (): SaidOfGroup => ({ decision: 'ask', note });
export const disputed = (): SaidOfGroup => ({ decision: 'status', status: 'disputed' });

export const strike = (length: string, more = ''): string =>
  `Dockers end strike in Port Halden\n\nDock workers in Port Halden went back to work on Monday after a strike that lasted ${length}. ${more}\n`;
