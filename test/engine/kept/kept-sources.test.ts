import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Corpus, KeptSources, type SourceInput } from '../../../src/engine/index.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';
import { finish } from '../../../src/engine/steps/index.js';
import { everyGroup } from '../every-group.js';

const textsIn = (folder: string): SourceInput[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .sort()
    .map((path) => ({
      uri: `test:/${folder}/${path}`,
      text: readFileSync(join(folder, path), 'utf8'),
      languageId: path.endsWith('.md') ? 'markdown' : 'plaintext',
    }));

const articles = '../shared/eval/ecbplus';
const texts = [
  ...textsIn('seeds'),
  ...textsIn('test/fixtures/reports').slice(0, 20),
  ...(existsSync(articles) ? textsIn(articles).slice(0, 20) : []),
];

function corpusOf(inputs: readonly SourceInput[], kept?: KeptSources): Corpus {
  const corpus = new Corpus();
  if (kept !== undefined) corpus.takeKept(kept);
  corpus.setAll(inputs);
  return corpus;
}

/** All that a corpus says. */
function said(corpus: Corpus): unknown {
  const index = corpus.index();
  const groups = everyGroup(index).map(({ id, title, verdict, event, claims, sets, relations, confidence, isConfident }) => {
    const reasons = relations.map(({ a, b, verdict: own, reason, match }) => [a, b, own, reason, match]);
    const members = sets.map(({ claims: some, isSure }) => [isSure, some.map((claim) => claim.id)]);
    return { id, title, verdict, event, claims: claims.map((claim) => claim.id), members, reasons, confidence, isConfident };
  });
  const about = [...index.sources.values()].flatMap(({ claims }) => claims.map((claim) => index.aboutOf(claim)));
  const names = index.entities.map(({ name, type, aliases }) => [name, type, aliases]);
  return { groups, findings: index.findings, events: index.events, names, lookalikes: index.lookalikes.length, about };
}

/** What is kept of a corpus, as a file. */
function bytesOf(corpus: Corpus, kept = new KeptSources()): Uint8Array {
  finish(corpus.keepInSteps(kept));
  return Buffer.concat(kept.toBytes());
}

describe('what is kept of sources', () => {
  const cold = corpusOf(texts);
  const answer = said(cold);
  const bytes = bytesOf(cold);

  it('gives each source as reading it afresh does', () => {
    const kept = new KeptSources(bytes);
    for (const text of texts) assert.deepEqual(kept.find(text), analyzeSource(text));
  });

  it('gives any source so, whatever is in it', () => {
    const words = fc.constantFrom(
      '$1',
      '12 dead',
      '-0%',
      '1e9',
      'May 5',
      'Ann Lee,',
      'minister',
      '1/12/99',
      '\ud800',
      '5–3',
      '.',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.boolean(), (list, isMarkdown) => {
        const input = { uri: 'a', text: list.join(' '), languageId: isMarkdown ? 'markdown' : 'plaintext' } as const;
        assert.deepEqual(new KeptSources(bytesOf(corpusOf([input]))).find(input), analyzeSource(input));
      }),
    );
  });

  it('has a corpus say the same as afresh, with nothing new to keep', () => {
    const kept = new KeptSources(bytes);
    const warm = corpusOf(texts, kept);
    assert.deepEqual(said(warm), answer);
    finish(warm.keepInSteps(kept));
    assert.equal(kept.isChanged, false);
  });

  it('has a corpus say the same, wherever its file is torn, and whatever is written over it', () => {
    const few = texts.slice(0, 6);
    const [expected, whole] = [said(corpusOf(few)), bytesOf(cold)];
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, isTorn) => {
        const spoilt = Uint8Array.from(isTorn ? whole.subarray(0, at) : whole);
        if (!isTorn) spoilt[at] = byte;
        assert.deepEqual(said(corpusOf(few, new KeptSources(spoilt))), expected);
      }),
      { numRuns: 20 },
    );
  });

  it('passes over what another engine has kept, or nobody', () => {
    const [text] = texts;
    assert.ok(text !== undefined && new KeptSources(bytes).find(text) !== undefined);
    const foreign = Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/sources \w{8}/, 'sources 00000000'),
      'latin1',
    );
    for (const other of [foreign, Buffer.from('{}'), Buffer.alloc(1000), new Uint8Array()])
      assert.equal(new KeptSources(other).find(text), undefined);
  });

  it('finds a text under any name, and another text, language or stated day not at all', () => {
    const kept = new KeptSources(bytes);
    const text = texts.find(({ languageId }) => languageId === 'plaintext');
    assert.ok(text !== undefined);
    assert.deepEqual(kept.find({ ...text, uri: 'other:/a' })?.claims.map(({ uri }) => uri)[0], 'other:/a');
    assert.equal(kept.find({ ...text, text: `${text.text} ` }), undefined);
    assert.equal(kept.find({ ...text, languageId: 'markdown' }), undefined);
    assert.equal(kept.find({ ...text, stated: { published: '2020-01-01' } }), undefined);
  });

  it('keeps what was used last, where there is no room for all', () => {
    const [first, second] = [texts.slice(0, 3), texts.slice(3, 6)];
    const room = Math.max(...[first, second].map((some) => bytesOf(corpusOf(some)).length));
    const kept = new KeptSources(bytesOf(corpusOf(first)), room);
    const after = new KeptSources(bytesOf(corpusOf(second), kept));
    assert.deepEqual(
      second.map((text) => after.find(text) !== undefined),
      [true, true, true],
    );
    assert.equal(
      first.every((text) => after.find(text) !== undefined),
      false,
    );
    assert.ok(bytesOf(corpusOf(second), kept).length <= room + 100);
  });
});
