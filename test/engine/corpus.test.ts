import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  claimsIn,
  Corpus,
  findingsBySource,
  keepApart,
  mergeEntities,
  type CorpusIndex,
  type SourceInput,
} from '../../src/engine/index.js';
import { everyGroup } from './every-group.js';

/** Sentences about a few events, which sources are put together from. */
const sentences = [
  'Former Culture Minister Peter Novak was there.',
  'Peter Novak, an aide to the king, was there.',
  'The ferry Astrid sank off the coast of Norway on Tuesday.',
  'Police said 14 passengers were killed when the ferry sank.',
  'At least 17 people died when the ferry sank off Norway.',
  'Some 40 passengers were injured, the coast guard said.',
  'The rescue lasted nearly six hours.',
  'The rescue took five hours.',
  'It was the first ferry accident since 2009.',
  'In March 2019, a ferry sank off Denmark, killing 90 passengers.',
  'It had carried 120 passengers.',
  'Miners in Chile walked out on Monday.',
  'The strike lasted 11 days and cost $2.5 million.',
  'The strike lasted two weeks.',
  'About 3,000 miners walked out.',
  'Both unions will send 40 miners each to the talks.',
  'The unions will send 40 miners to the talks.',
  'The talks lasted 90 minutes.',
  'It was the largest strike in Chile.',
  'Turnout was 61 percent in the election in Kenya on Sunday.',
  'Turnout was nearly 64 percent, the election commission in Kenya said.',
  'The polls in Kenya closed at 8 p.m.',
  'Nairobi has a population of 4.4 million.',
  'May 15, 2024',
  '**Bold** words, a [link](x) and 3 feet (0.9 metres) of water.',
  '',
];
/** An opening keeps a source in its event while the rest of it changes. */
const openings = [
  '',
  'Ferry sinks off Norway\n\nThe ferry Astrid sank off Norway.\n\n',
  'Miners in Chile walk out\n\nCopper miners in Chile walked out.\n\n',
];
const bodies = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const texts = fc.tuple(fc.constantFrom(...openings), bodies).map((parts) => parts.join(''));
const uris = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.md'];
const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ uri: fc.constantFrom(...uris), text: texts }) },
  { weight: 1, arbitrary: fc.record({ uri: fc.constantFrom(...uris), text: fc.constant(null) }) },
);

const source = (uri: string, text: string): SourceInput => ({
  uri,
  text,
  languageId: uri.endsWith('.md') ? 'markdown' : 'plaintext',
});

function corpusOf(...inputs: readonly SourceInput[]): Corpus {
  const corpus = new Corpus();
  for (const input of inputs) corpus.set(input);
  return corpus;
}

/** All that an index says, as data; sums of floating numbers depend on their order in the last digits. */
function told(index: CorpusIndex): unknown {
  const { sources, events, findings, entities } = index;
  return {
    sources: [...sources].map(([uri, read]) => [uri, read.text, claimsIn(read).map(({ id }) => id)]),
    events,
    groups: everyGroup(index).map(({ claims, sets, relations, confidence, ...group }) => ({
      ...group,
      sets: sets.map(({ claims: ofSet, isSure }) => [isSure, ...ofSet.map(({ id }) => id)]),
      claims: claims.map(({ id }) => id),
      relations: relations.map(({ a, b, verdict, reason, match }) => [a, b, verdict, reason, match]),
      confidence: confidence.toFixed(9),
    })),
    findings: [...findings]
      .map(([uri, list]) => [uri, list.map((finding) => [finding, finding.related])] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    entities,
  };
}

describe('Corpus', () => {
  const ferry = [
    source('a.txt', 'The ferry sank, killing 14 passengers.'),
    source('b.txt', 'The ferry sank, killing 17 passengers.'),
  ];

  it('says nothing of no sources', () => {
    assert.deepEqual(told(new Corpus().index()), { sources: [], events: [], groups: [], findings: [], entities: [] });
  });

  it('compares what is added, in the order of the URIs', () => {
    const index = corpusOf(...ferry.toReversed()).index();
    assert.deepEqual([...index.sources.keys()], ['a.txt', 'b.txt']);
    assert.deepEqual(
      everyGroup(index).map(({ verdict, claims }) => [verdict, ...claims.map(({ text }) => text)]),
      [['conflict', '14 passengers', '17 passengers']],
    );
    assert.deepEqual([...findingsBySource(everyGroup(index)).keys()], ['a.txt', 'b.txt']);
  });

  it('keeps what the analyst said of names through changes of the sources', () => {
    const corpus = corpusOf(
      source('a.txt', 'Pavel Kovarik met the Lightermen. Mr. Kovarik said so.'),
      source('b.txt', 'Mr. Kovalik met Pavel Kovarik.'),
    );
    const named = (): string[] =>
      corpus
        .index()
        .entities.filter(({ type }) => type === 'person')
        .map(({ name, aliases }) => [name, ...aliases].join(' = '));
    const { decided, lookalikes } = corpus.index();
    assert.deepEqual(
      lookalikes.map(({ entity, like }) => [entity.name, like.name]),
      [['Kovalik', 'Pavel Kovarik']],
    );
    const [pair] = lookalikes;
    assert.ok(pair);
    corpus.decide(mergeEntities(decided, pair.entity, pair.like).add);
    corpus.set(source('a.txt', 'On Friday, Pavel Kovarik met nobody.'));
    assert.equal(named().length, 1);
    assert.deepEqual(corpus.index().lookalikes, []);
    corpus.decide(keepApart(decided, pair.entity, pair.like).add);
    assert.equal(named().length, 2);
    assert.deepEqual(corpus.index().lookalikes, []);
  });

  it('compares anew what is changed, and no longer what is deleted', () => {
    const corpus = corpusOf(...ferry);
    assert.equal(everyGroup(corpus.index())[0]?.verdict, 'conflict');
    corpus.set(source('b.txt', 'The ferry sank, killing 14 passengers.'));
    assert.equal(everyGroup(corpus.index())[0]?.verdict, 'same');
    assert.equal(corpus.index().findings.size, 0);
    assert.equal(corpus.delete('b.txt'), true);
    assert.equal(corpus.delete('b.txt'), false);
    assert.deepEqual(everyGroup(corpus.index()), []);
    assert.deepEqual([...corpus.index().sources.keys()], ['a.txt']);
    assert.equal(corpus.get('b.txt'), undefined);
  });

  it('compares what comes into a source with what others have long said', () => {
    const opening = 'Ferry sinks off Norway\n\nThe ferry Astrid sank off Norway.';
    const [first, second] = [`${opening}\n\nThe rescue lasted five hours.`, `${opening}\n\nPolice were at the harbour.`];
    const corpus = corpusOf(source('a.txt', first), source('b.txt', second));
    assert.equal(corpus.index().events.length, 1);
    assert.deepEqual(everyGroup(corpus.index()), []);
    corpus.set(source('b.txt', `${second}\n\nThe rescue lasted nine hours.`));
    assert.deepEqual(
      everyGroup(corpus.index()).map(({ claims }) => claims.map(({ text }) => text)),
      [['five hours', 'nine hours']],
    );
  });

  it('gives the same index until something changes', () => {
    const corpus = corpusOf(...ferry);
    const before = corpus.index();
    for (const input of ferry) corpus.set({ ...input });
    corpus.delete('c.txt');
    assert.equal(corpus.index(), before);
    corpus.set(source('c.txt', 'A strike.'));
    assert.notEqual(corpus.index(), before);
    assert.deepEqual([...before.sources.keys()], ['a.txt', 'b.txt'], 'an index does not change');
  });

  it('takes the same text in another language for another source', () => {
    const corpus = corpusOf(source('a.txt', '`14 passengers` died'));
    corpus.set({ uri: 'a.txt', text: '`14 passengers` died', languageId: 'markdown' });
    assert.equal(corpus.get('a.txt')?.languageId, 'markdown');
  });

  it('keeps the groups that an edit does not touch', () => {
    const corpus = corpusOf(
      ...ferry,
      source('c.txt', 'The strike in Chile lasted 11 days.'),
      source('d.txt', 'The strike in Chile lasted two weeks.'),
    );
    const [untouched] = everyGroup(corpus.index()).filter(({ claims }) => claims[0]?.uri === 'a.txt');
    assert.ok(untouched);
    corpus.set(source('d.txt', 'The strike in Chile lasted three weeks.'));
    assert.ok(everyGroup(corpus.index()).includes(untouched));
  });

  it('does not read unchanged paragraphs again', () => {
    const paragraphs = ['The ferry sank off Norway.', 'Police said 14 passengers were killed.', 'The rescue lasted six hours.'];
    const corpus = corpusOf(source('a.txt', paragraphs.join('\n\n')));
    // What is kept of a block's reading is the same list as long as that is the same.
    const before = corpus.get('a.txt')?.blocks.map(({ capitals }) => capitals);
    corpus.set(source('a.txt', [paragraphs[0], 'Police said 17 passengers were killed.', paragraphs[2]].join('\n\n')));
    const after = corpus.get('a.txt')?.blocks.map(({ capitals }) => capitals);
    assert.equal(before?.length, 3);
    assert.equal(after?.length, 3);
    assert.deepEqual(
      after.map((capitals, index) => capitals === before[index]),
      [true, false, true],
    );
    assert.equal(corpus.get('a.txt')?.claims.find(({ dimension }) => dimension === 'count')?.text, '17 passengers');
  });

  it('moves what it read of paragraphs behind an edit', () => {
    const corpus = corpusOf(source('a.txt', 'Short.\n\nPolice said 14 passengers were killed.'));
    corpus.set(source('a.txt', 'Not so short any more.\n\nPolice said 14 passengers were killed.'));
    const { text, claims } = corpus.get('a.txt') ?? {};
    assert.deepEqual(
      claims?.map(({ start, end }) => text?.slice(start, end)),
      ['14 passengers'],
    );
  });

  it('says after any edits what a new corpus of the same sources says', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 14 }),
        fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        (edits, looks) => {
          const corpus = new Corpus();
          const current = new Map<string, string>();
          edits.forEach(({ uri, text }, index) => {
            const before = current.get(uri);
            if (text === null) {
              corpus.delete(uri);
              current.delete(uri);
            } else {
              corpus.set(source(uri, text));
              current.set(uri, text);
            }
            // What was asked for in between must leave no trace, nor must an edit that is taken back.
            if (looks[index] === true) assert.ok(corpus.index().findings.size <= current.size);
            if (looks[index] === true && before !== undefined && index % 3 === 0) {
              corpus.set(source(uri, before));
              current.set(uri, before);
            }
          });
          assert.deepEqual(told(corpus.index()), told(corpusOf(...[...current].map(([uri, text]) => source(uri, text))).index()));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('gives spans that slice back to what they say', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...uris), (text, uri) => {
        const index = corpusOf(source(uri, text)).index();
        for (const read of index.sources.values()) {
          const claims = claimsIn(read);
          const { mentions } = read;
          for (const claim of claims) {
            assert.equal(text.slice(claim.start, claim.end), claim.text);
            assert.ok(claim.sentence.start <= claim.start && claim.end <= claim.sentence.end);
          }
          for (const mention of mentions)
            assert.equal(text.slice(mention.start, mention.end).replace(/[*_\s]+/g, ' '), mention.name.replace(/[*_\s]+/g, ' '));
          assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length, 'the ids are unique');
        }
        assert.deepEqual(everyGroup(index), [], 'one source alone contradicts nobody');
      }),
      { numRuns: 100 },
    );
  });

  it('reads any text to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...uris), (text, uri) => {
        corpusOf(source(uri, text), source('f.txt', text)).index();
      }),
    );
    const pieces = [
      '12',
      '1,000',
      '$',
      '%',
      ' miles',
      ' of ',
      'the first ',
      'since ',
      '(',
      ')',
      ' May ',
      'each',
      '\n',
      '. ',
      '*',
      '[',
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const read of corpusOf(source('a.txt', text), source('b.md', text)).index().sources.values())
          for (const { start, end, text: words } of claimsIn(read)) assert.equal(text.slice(start, end), words);
      }),
    );
  });
});
