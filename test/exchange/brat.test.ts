import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBrat, writeBrat } from '../../src/exchange/brat.js';
import { inWords } from '../../src/engine/messages/index.js';

const text = '😀 Ann Lee met\r\nBob in Rome.\n';
const spanOf = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('brat standoff', () => {
  it('counts code points, and gives each line of a passage a fragment', () => {
    const passages = [
      { type: 'Person', span: spanOf('Ann Lee'), notes: ['Who is\nshe?'] },
      { type: 'Claim', span: spanOf('met\r\nBob'), notes: [] },
    ];
    assert.equal(
      writeBrat(passages, text),
      'T1\tPerson 2 9\tAnn Lee\n#1\tAnnotatorNotes T1\tWho is she?\nT2\tClaim 10 13;15 18\tmet Bob\n',
    );
  });

  it('is read as it was written', () => {
    const spans = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .filter(
        ({ start, end }) =>
          text.slice(start, end).trim() !== '' &&
          !/[\r\n\uDC00-\uDFFF]$|^[\r\n\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text.slice(start, end)),
      );
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), (list) => {
        const passages = list
          .map((span) => ({ type: 'Place', span, notes: ['A note'] }))
          .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
        assert.deepEqual(readBrat(writeBrat(passages, text), text), { passages, left: [] });
      }),
    );
  });

  it('tells by line what it leaves out', () => {
    const ann = [
      'T1\tPerson 2 9\tAnn Lee',
      'T2\tPerson 2 9\tBob',
      'T3\tPerson 2 x\tBob',
      'R1\tMet Arg1:T1 Arg2:T2',
      '#1\tAnnotatorNotes T2\tHm',
      '',
    ].join('\n');
    const { passages, left } = readBrat(ann, text);
    assert.deepEqual(
      passages.map(({ span }) => text.slice(span.start, span.end)),
      ['Ann Lee'],
    );
    assert.deepEqual(
      left.map((each) => inWords(each)),
      [
        'line 2: the text has other words here than “Bob”',
        'line 3: this is no place of a text',
        'line 4: relations, events and attributes are not taken over',
        'line 5: this note is on nothing that was taken over',
      ],
    );
  });

  it('reads whatever it is given', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (ann, words) => void readBrat(ann, words)));
  });
});
