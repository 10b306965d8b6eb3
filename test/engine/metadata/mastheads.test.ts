import assert from 'node:assert/strict';
import { pageSpans, readMetadata } from '../../../src/engine/metadata/index.js';
import { splitBlocks } from '../../../src/engine/text/index.js';

const headline = 'River floods lower town';
const body = 'The river rose above the lower town on Tuesday night. Nobody was hurt.\nThe mayor asked for calm on May 3, 2019.\n';
type Row = readonly [line: string, outlet: string | undefined, published: string | undefined];

const pageOf = (text: string): string[] =>
  pageSpans(text, splitBlocks(text, 'plaintext')).map(({ start, end }) => text.slice(start, end));
const read = (text: string): (string | undefined)[] => {
  const { outlet, published } = readMetadata(text);
  return [outlet, published];
};

describe('a line that names the newsroom and the day', () => {
  const rows: readonly Row[] = [
    ['AFP, 4 June 2021', 'AFP', '2021-06-04'],
    ['Springfield Gazette | June 4, 2021', 'Springfield Gazette', '2021-06-04'],
    ['*The Irish Times, 4 June 2021*', 'The Irish Times', '2021-06-04'],
    ['**Bergener Tageblatt** — 4 June 2021 — p. 7', 'Bergener Tageblatt', '2021-06-04'],
    ['*Springfield Courier, Friday, 4 June 2021, page A3*', 'Springfield Courier', '2021-06-04'],
    ['Fjord Monitor · 2021-06-04 · late edition', 'Fjord Monitor', '2021-06-04'],
    ['Open River Forum, 4 June 2021', 'Open River Forum', '2021-06-04'],
    ['El País - June 4, 2021 10:15 CET', 'El País', '2021-06-04'],
    ['Sky News, Tromsø, 4 June 2021', 'Sky News', '2021-06-04'],
    ['Jane Doe | Springfield Herald | Published June 4, 2021', 'Springfield Herald', '2021-06-04'],
    ['CNN June 4, 2021', 'CNN', '2021-06-04'],
    ['Source: Open River Forum, 4 June 2021', 'Open River Forum', '2021-06-04'],
    ['Published in: Springfield Gazette, 4 June 2021', 'Springfield Gazette', '2021-06-04'],
  ];
  for (const [line, ...wanted] of rows) {
    it(line, () => {
      assert.deepEqual(read(`${headline}\n\n${line}\n\n${body}`), wanted);
      assert.deepEqual(read(`${headline}\n${line}\n${body}`), wanted);
      assert.deepEqual(read(`${line}\n\n${headline}\n\n${body}`), wanted);
      assert.equal(readMetadata(`${line}\n\n${headline}\n\n${body}`).title, headline);
      assert.deepEqual(read(`${headline}\n\n${body}\n${line}\n`), wanted);
      assert.deepEqual(pageOf(`${headline}\n\n${line}\n\n${body}`), [line]);
    });
  }

  const days: readonly Row[] = [
    ['Oslo, 4 June 2021', undefined, '2021-06-04'],
    ['Nairobi, Kenya, 4 June 2021', undefined, '2021-06-04'],
    ['Jane Doe, 4 June 2021', undefined, '2021-06-04'],
    ['By Gazette Staff, 4 June 2021', undefined, '2021-06-04'],
    ['World | June 4, 2021', undefined, '2021-06-04'],
    ['Breaking News | June 4, 2021', undefined, '2021-06-04'],
  ];
  for (const [line, ...wanted] of days) {
    it(`has the day alone where it names a place, a person, a section or an author: ${line}`, () => {
      assert.deepEqual(read(`${headline}\n\n${line}\n\n${body}`), wanted);
      assert.deepEqual(pageOf(`${headline}\n\n${line}\n\n${body}`), [line]);
    });
  }

  for (const line of [
    'The Springfield Gazette of 4 June 2021 was late.',
    'Reuters first saw the flood on 4 June 2021',
    '- AFP, 4 June 2021',
    '* Springfield Gazette, 4 June 2021',
    '3. Sky News, 4 June 2021',
    'Remembering June 4, 2021',
    'River Floods Lower Town Again After the Long Rain, 4 June 2021',
    'AFP, 4 June 2021 to 6 June 2021',
    '12 dead, Springfield Gazette, 4 June 2021',
    'Olympic Summer Games, 4 June 2021',
    'Mayors of the valley, 4 June 2021',
  ]) {
    it(`is not: ${line}`, () => {
      assert.deepEqual(read(`${headline}\n\n${line}\n\n${body}`), [undefined, undefined]);
      assert.deepEqual(pageOf(`${headline}\n\n${line}\n\n${body}`), []);
    });
  }

  it('is not the only headline, with a day at its end', () => {
    const { title, outlet, published } = readMetadata(`Bridge Over River Reopens, 4 June 2021\n\n${body}`);
    assert.deepEqual([title, outlet, published], ['Bridge Over River Reopens, 4 June 2021', undefined, undefined]);
  });
  it('leaves the dateline of a sentence alone', () => {
    const text = `${headline}\n\nOSLO, 4 June 2021 - The river rose.\n\n${body}`;
    assert.deepEqual(read(text), [undefined, '2021-06-04']);
    assert.deepEqual(pageOf(text), ['OSLO, 4 June 2021 - ']);
  });
  it('keeps the author of the byline above a name with a day', () => {
    assert.deepEqual(readMetadata(`${headline}\nBy Jane Doe\nJohn Roe, 4 June 2021\n${body}`).authors, ['Jane Doe']);
  });
  it('is not one of several, as in a list of sources', () => {
    assert.deepEqual(read(`${headline}\n\n${body}\nLe Monde, 4 June 2021\nSky News, 5 June 2021\n`), [undefined, undefined]);
  });
  it('is not within the text', () => {
    assert.deepEqual(read(`${headline}\n\n${body}\nSky News, 5 June 2021\n\n${body}`), [undefined, undefined]);
  });
});

describe('a newsroom without a day', () => {
  const rows: readonly (readonly [text: string, outlet: string | undefined])[] = [
    [`${headline}\nThe Irish Times\n\n${body}`, 'The Irish Times'],
    [`AFP\n\n${headline}\n\n${body}`, 'AFP'],
    [`*Le Monde*\n\n# ${headline}\n\n${body}`, 'Le Monde'],
    [`${headline}\n\nSpringfield Gazette\n4 June 2021\n\n${body}`, 'Springfield Gazette'],
    [`${headline}\nBy Jane Doe, Sky News\n${body}`, 'Sky News'],
    [`${headline}\nBy Jane Doe, Asia Correspondent, Springfield Gazette\n${body}`, 'Springfield Gazette'],
    [`${headline}\nBy Jane Doe and John Roe | Springfield Gazette | June 4, 2021\n${body}`, 'Springfield Gazette'],
    [`${headline}\n\n${body}\nSource: Sky News\n`, 'Sky News'],
    [`${headline}\nSource: Springfield Gazette\n\n${body}`, 'Springfield Gazette'],
    [`${headline}\n\n${body}\nReuters\n`, 'Reuters'],
    [`${headline}\nJane Doe\n\n${body}`, undefined],
    [`${headline}\nOslo\n4 June 2021\n\n${body}`, undefined],
    [`${headline}\n\nSpringfield Gazette\n\n${body}`, undefined],
    [`River Floods Lower Town\n4 June 2021\n\n${body}`, undefined],
    [`${headline}\nLower Bridges Closed\n4 June 2021\n\n${body}`, undefined],
    [`River Floods Evening Star\n4 June 2021\n\n${body}`, undefined],
    [`AFP\n\n${body}`, undefined],
    [`${headline}\nBy Jane Doe, Staff Writer\n${body}`, undefined],
    [`${headline}\nBy Jane Doe, Team Leader\n${body}`, undefined],
    [`${headline}\n\n${body}\nSource: Ministry of Health\n`, undefined],
    [`${headline}\n\n${body}\nSource: Ministry of Health, 4 June 2021\n`, undefined],
    [`${headline}\n\n${body}\nSource: the mayor told reporters on Friday\n`, undefined],
    [`${headline}\n\n${body}\nSky News\n\n${body}`, undefined],
    [`${headline}\n\n- Sky News\n\n${body}`, undefined],
  ];
  for (const [text, outlet] of rows) {
    it(`${JSON.stringify(text.replace(body, '…'))} → ${outlet ?? 'none'}`, () => assert.equal(readMetadata(text).outlet, outlet));
  }
});
