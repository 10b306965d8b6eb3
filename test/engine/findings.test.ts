import assert from 'node:assert/strict';
import { Corpus, findingsBySource, type Finding } from '../../src/engine/index.js';
import { everyGroup } from './every-group.js';
import { inWords } from '../../src/engine/messages/index.js';

/** The findings of sources `a.txt`, `b.txt`, … with these texts, in the order of the sources. */
function findingsIn(...texts: readonly string[]): {
  readonly findings: readonly Finding[];
  readonly textAt: (finding: Pick<Finding, 'uri' | 'span'>) => string | undefined;
} {
  const corpus = new Corpus();
  texts.forEach((text, index) => corpus.set({ uri: `${String.fromCharCode(97 + index)}.txt`, text, languageId: 'plaintext' }));
  return {
    findings: [...findingsBySource(everyGroup(corpus.index())).values()].flat(),
    textAt: ({ uri, span }) => corpus.get(uri)?.text.slice(span.start, span.end),
  };
}

const [twelve, twelveAgain, about, seventeen] = [
  'The ferry sank, killing 12 passengers.',
  'The ferry sank, killing twelve passengers.',
  'The ferry sank, killing at least 10 passengers.',
  'The ferry sank, killing 17 passengers.',
];

describe('findings', () => {
  it('are none where sources agree, or where there is only one', () => {
    assert.deepEqual(findingsIn(twelve, twelveAgain).findings, []);
    assert.deepEqual(findingsIn(twelve).findings, []);
  });

  it('are one for each claim that another differs from, and point at those', () => {
    const { findings, textAt } = findingsIn(twelve, twelveAgain, seventeen);
    assert.deepEqual(
      findings.map((finding) => [finding.uri, textAt(finding), finding.related.map(textAt)]),
      [
        ['a.txt', '12 passengers', ['17 passengers']],
        ['b.txt', 'twelve passengers', ['17 passengers']],
        ['c.txt', '17 passengers', ['12 passengers', 'twelve passengers']],
      ],
    );
  });

  it('tell contradictions from what is said differently', () => {
    const { findings } = findingsIn(twelve, about, seventeen);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['claim-conflict', 'claim-difference', 'claim-conflict'],
    );
    assert.match(inWords(findings[0]?.message ?? ''), /^Passengers.*: other sources contradict this: “17 passengers”$/);
    assert.match(
      inWords(findings[1]?.message ?? ''),
      /^Passengers.*: other sources say it differently: “12 passengers”, “17 passengers”$/,
    );
  });

  it('quote no more than three of the others, and count the rest', () => {
    const report = (count: number): string =>
      `Ferry sinks off Norway\n\nBERGEN - The ferry Astrid sank near Bergen on Tuesday, killing ${count} passengers, Norwegian police said.`;
    const found = findingsIn(...[12, 17, 18, 19, 20, 21].map(report)).findings;
    const findings = found.filter(({ message }) => inWords(message).startsWith('Passengers'));
    assert.match(
      inWords(findings[0]?.message ?? ''),
      /: other sources contradict this: “17 passengers”, “18 passengers”, “19 passengers” and 2 more$/,
    );
  });

  it('say where a source contradicts itself', () => {
    const { findings } = findingsIn('Ferry sinks, killing 12 passengers\n\nThe ferry sank on Monday, killing 17 passengers.');
    assert.deepEqual(
      findings.map(({ message }) => inWords(message).replace(/^[^:]+: /, '')),
      ['the same source contradicts this: “17 passengers”', 'the same source contradicts this: “12 passengers”'],
    );
  });

  it('quote only what other sources say as said by other sources', () => {
    const { findings } = findingsIn(
      'Ferry sinks, killing 12 passengers\n\nThe ferry sank on Monday, killing 17 passengers.',
      'The ferry sank on Monday, killing 19 passengers.',
    );
    assert.match(inWords(findings[0]?.message ?? ''), /: other sources contradict this: “19 passengers”$/);
    assert.equal(findings[0]?.related.length, 2, 'what the same source says is among the places');
  });

  it('name the group and the claim', () => {
    const { findings } = findingsIn(twelve, seventeen);
    assert.equal(findings.length, 2);
    assert.equal(new Set(findings.map(({ data }) => data?.group)).size, 1);
    assert.equal(new Set(findings.map(({ data }) => data?.claim)).size, 2);
  });

  it('say why of each other claim', () => {
    const [first] = findingsIn(twelve, seventeen).findings;
    assert.deepEqual(
      first?.related.map(({ message }) => inWords(message)),
      ['“12 passengers” and “17 passengers” cannot both be true: 12 is not 17'],
    );
  });

  it('hold plain text: nothing in them is markup that was not in a source', () => {
    const { findings } = findingsIn(twelve, about, seventeen, 'The ferry sank,\nkilling **19** passengers.');
    assert.equal(findings.length, 4, 'each claim differs from another');
    for (const { message, related } of findings)
      for (const text of [message, ...related.map((other) => other.message)]) assert.doesNotMatch(inWords(text), /[<>&*\n]/);
  });
});
