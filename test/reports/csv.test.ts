import assert from 'node:assert/strict';
import { csvReport } from '../../src/reports/csv.js';
import { english } from '../../src/engine/messages/index.js';
import { ask, decided, decidedCorpus, disputed, index, places, strike, use } from './strike.js';

/** Some columns of each row after the header; no cell of these tests has a quotation mark or a line break in it. */
function cells(csv: string, ...columns: readonly string[]): string[][] {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, quoted, plain]) => quoted ?? plain ?? ''));
  return rows.map((row) => columns.map((column) => row[head.indexOf(column)] ?? `no ${column}`));
}

describe('claims and versions as CSV', () => {
  it('have a row each, and start no formula', () => {
    const csv = csvReport(
      index(strike('12 days'), strike('15 days').replace('Dock workers', '=Dock workers')),
      {
        ...places,
        path: () => '=evil.txt',
      },
      english,
    );
    const [head, ...rows] = csv.trimEnd().split('\r\n');
    assert.match(head ?? '', /^event,date,group,verdict/);
    assert.ok(rows.length >= 2);
    assert.ok(rows.every((row) => row.includes("'=evil.txt")));
    assert.ok(rows.some((row) => row.includes(',duration,1036800,1036800,s,')));
  });

  it('say which version of its group a row is, the least value first, why it stands so to the others, and who says so', () => {
    const csv = csvReport(
      index(strike('15 days', 'It was long.'), `${strike('12 days').trimEnd().slice(0, -1)}, police said.\n`, strike('12 days')),
      places,
      english,
    );
    assert.deepEqual(
      cells(csv, 'source', 'as_written', 'version', 'speaker', 'reason'),
      [
        ['0.txt', '15 days', '2', ''],
        ['1.txt', '12 days', '1', 'police'],
        ['2.txt', '12 days', '1', ''],
      ].map((row) => [...row, '“15 days” and “12 days” cannot both be true: 15 days is not 12 days']),
    );
  });

  it('say what was decided, with the version to use on its own rows, and start no formula there either', () => {
    const open = csvReport(decided('15 days'), places, english);
    assert.deepEqual(cells(open, 'status', 'decision', 'decided_by'), [
      ['open', '', ''],
      ['open', '', ''],
    ]);
    const csv = csvReport(decided('15 days', use('=1+1'), ask('the port')), places, english);
    assert.deepEqual(cells(csv, 'as_written', 'status', 'decision', 'because', 'question', 'decided_by', 'decided_at'), [
      ['12 days', 'verified', 'ask', '', 'the port', 'Ann', '2026-01-02T03:01:00.000Z'],
      ['15 days', 'verified', 'use-version; ask', "'=1+1", 'the port', 'Ann', '2026-01-02T03:01:00.000Z'],
    ]);
    assert.deepEqual(cells(csvReport(decided('15 days', disputed), places, english), 'status', 'decision'), [
      ['disputed', ''],
      ['disputed', ''],
    ]);
  });

  it('say that a decision is open again when the sources have changed', () => {
    const corpus = decidedCorpus('15 days', use('it is signed'));
    corpus.set({ uri: 'c.txt', text: strike('20 days'), languageId: 'plaintext' });
    assert.deepEqual(cells(csvReport(corpus.index(), places, english), 'as_written', 'status', 'decision'), [
      ['12 days', 'open', 'reopened'],
      ['15 days', 'open', 'reopened; use-version'],
      ['20 days', 'open', 'reopened'],
    ]);
  });

  it('keep the columns that were there first in their order', () => {
    const [head] = csvReport(index(strike('12 days'), strike('15 days')), places, english).split('\r\n');
    const first =
      'event,date,group,verdict,confidence,source,published,place,as_written,sentence,dimension,min,max,unit,approximate,start,end';
    const more = 'version,reason,speaker,status,decision,because,question,decided_by,decided_at';
    assert.equal(head, `${first},${more}`);
  });
});
