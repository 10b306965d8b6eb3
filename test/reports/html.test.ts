import assert from 'node:assert/strict';
import { Corpus } from '../../src/engine/index.js';
import { csvReport } from '../../src/reports/csv.js';
import { htmlReport } from '../../src/reports/html.js';
import type { Places } from '../../src/reports/types.js';
import { english } from '../../src/engine/messages/index.js';

const places: Places = { path: (uri) => uri, lineAndColumn: (uri, { start }) => `${uri}:1:${start + 1}` };

function index(...texts: readonly string[]): ReturnType<Corpus['index']> {
  const corpus = new Corpus();
  corpus.setAll(texts.map((text, number) => ({ uri: `${number}.txt`, text, languageId: 'plaintext' as const })));
  return corpus.index();
}

const strike = (length: string, more = ''): string =>
  `Dockers end strike in Port Halden\n\nDock workers in Port Halden went back to work on Monday after a strike that lasted ${length}. ${more}\n`;

describe('the report as a page', () => {
  it('draws the values of a group on a line, and says the same in words', () => {
    const html = htmlReport(index(strike('12 days'), strike('15 days')), places, { all: false, language: english });
    assert.match(html, /<svg viewBox="[^"]*" role="img" aria-label="[^"]*12 days; [^"]*15 days">/);
    assert.equal(html.match(/<circle /g)?.length, 2);
    assert.match(html, />12 days<\/text>/);
  });

  it('draws what all values allow, where they do, and open ends', () => {
    const html = htmlReport(index(strike('more than 10 days'), strike('12 days')), places, { all: true, language: english });
    assert.match(html, /class="shared"/);
    assert.match(html, /<line [^>]*class="value"/);
  });

  it('runs nothing and fetches nothing, whatever the sources say', () => {
    const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> "quoted" & more';
    const html = htmlReport(
      index(strike('12 days', hostile), strike('15 days', hostile).replace('Dockers', '<b>Dockers')),
      places,
      { all: true, language: english },
    );
    // In the value of an attribute nothing is markup.
    const markup = html.replace(/aria-label="[^"]*"/g, '');
    assert.ok(!/<(?:script|img|b|iframe|link)\b/i.test(markup));
    assert.ok(!/<[^>]*\s(?:href|src|on\w+)=/i.test(markup));
    assert.match(html, /default-src &#x27;none&#x27;/);
  });
});

describe('claims and versions as CSV', () => {
  it('have a row each, and start no formula', () => {
    const csv = csvReport(index(strike('12 days'), strike('15 days').replace('Dock workers', '=Dock workers')), {
      ...places,
      path: () => '=evil.txt',
    });
    const [head, ...rows] = csv.trimEnd().split('\r\n');
    assert.match(head ?? '', /^event,date,group,verdict/);
    assert.ok(rows.length >= 2);
    assert.ok(rows.every((row) => row.includes("'=evil.txt")));
    assert.ok(rows.some((row) => row.includes(',duration,1036800,1036800,s,')));
  });
});
