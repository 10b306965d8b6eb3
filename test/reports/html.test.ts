import assert from 'node:assert/strict';
import { Corpus, decideGroup, type ClaimDecision, type SaidOfGroup } from '../../src/engine/index.js';
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

/** The same, of two reports that differ, with what was said of the group. @param version the words of the claim that is used */
function decided(version: string, ...said: readonly ((claim: string) => SaidOfGroup)[]): ReturnType<Corpus['index']> {
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
  return corpus.index();
}

const use =
  (because: string) =>
  (claim: string): SaidOfGroup => ({ decision: 'use-version', claim, because });
const ask = (note: string) => (): SaidOfGroup => ({ decision: 'ask', note });
const disputed = (): SaidOfGroup => ({ decision: 'status', status: 'disputed' });

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

  it('tells what was decided: the version to use and why, a status, what is to be asked', () => {
    const page = (...said: Parameters<typeof decided>): string =>
      htmlReport(decided(...said), places, { all: false, language: english });
    assert.doesNotMatch(page('15 days'), /decided:/);
    assert.match(
      page('15 days', use('the union <b>signed</b> it')),
      /<li>decided: verified; use “15 days”, because the union &#x3C;b>signed&#x3C;\/b> it \(Ann, 2026-01-02\)<\/li>/,
    );
    assert.match(
      page('15 days', disputed, ask('the port & its owner')),
      /<li>decided: disputed; to be asked: the port &#x26; its owner \(Ann, 2026-01-02\)<\/li>/,
    );
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
