import assert from 'node:assert/strict';
import { htmlReport } from '../../src/reports/html.js';
import { english } from '../../src/engine/messages/index.js';
import { ask, decided, disputed, index, places, strike, use } from './strike.js';

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
