import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readFrontMatter, readMetadata } from '../../../src/engine/metadata/index.js';

const body = 'The river rose above the lower town on Tuesday night. Nobody was hurt.\nThe mayor asked for calm on May 3, 2019.\n';

describe('readMetadata', () => {
  describe('title', () => {
    const titles: readonly (readonly [string, string | undefined])[] = [
      [`River Floods Lower Town\n\n${body}`, 'River Floods Lower Town'],
      [`River Floods Lower Town\nMay 3, 2019\n${body}`, 'River Floods Lower Town'],
      [`\n\n# River **Floods** [Town](x)\n\n${body}`, 'River Floods Town'],
      [`Monday, 6 May 2019\nRiver Floods Town in the U.S.\n${body}`, 'River Floods Town in the U.S.'],
      [`WORLD\nBy Jane Doe\nWas the Dam Too Low?\n${body}`, 'Was the Dam Too Low?'],
      [`Subject: River floods lower town\n\n${body}`, 'River floods lower town'],
      [`A photograph of the river. (Agency)\n\n# River Floods Town\n\n${body}`, 'River Floods Town'],
      [body, undefined],
      [`${body}\n## Background\n\nIt has flooded before.\n`, undefined],
      ['May 3, 2019\n' + body, undefined],
      [`LOWER TOWN, May 3 (Agency) –\n${body}`, undefined],
      ['River Floods Lower Town', undefined],
      ['', undefined],
    ];
    for (const [text, title] of titles) {
      it(`${JSON.stringify(text.slice(0, 40))} → ${title ?? 'none'}`, () => assert.equal(readMetadata(text).title, title));
    }

    it('is not the first line of a hard-wrapped paragraph', () => {
      const wrapped =
        'The river rose above the lower town on the night of\nTuesday and the mayor, who was away at the time, told\nreporters that she would be back as soon as the roads\nwere open again and that nobody had been hurt so far.\n';
      assert.equal(readMetadata(wrapped).title, undefined);
    });
  });

  describe('published', () => {
    const lines: readonly (readonly [string, string])[] = [
      ['May 3, 2019', '2019-05-03'],
      ['Updated 5/3/2019 6:04 PM', '2019-05-03'],
      ['9:53 AM, FRI 3 MAY 2019', '2019-05-03'],
      ['POSTED: 1052 GMT (1852 HKT), May 3, 2019', '2019-05-03'],
      ['11:39am UK, Friday 03 May 2019', '2019-05-03'],
      ['May 3, 2019 at 12:41 PM', '2019-05-03'],
      ['May 3, 2019 | 8:16 am', '2019-05-03'],
      ['on May 3 2019', '2019-05-03'],
      ['Published on: Fri, 03 May 2019 at 09:56 IST', '2019-05-03'],
      ['03 May 2019 11:25 GMT+02:00', '2019-05-03'],
      ['3/5/2019@10:05AM', '2019-03-05'],
      ['SPRINGFIELD, Calif. —5/3/2019', '2019-05-03'],
      ['ABC May 3, 2019, 05.51AM IST SPRINGFIELD:', '2019-05-03'],
      ['By Jane Doe, May 3, 2019', '2019-05-03'],
      ['Updated May 4, 2019 9:00 AM Posted: May 3, 2019', '2019-05-03'],
      ['2019-05-03', '2019-05-03'],
    ];
    for (const [line, iso] of lines) {
      it(`reads ${line}`, () =>
        assert.equal(readMetadata(`A Headline Here\n${line}\nThe river rose on Tuesday night.\n`).published, iso));
      it(`reads ${line} at the foot`, () =>
        assert.equal(readMetadata(`The river rose on Tuesday night.\r\n\r\n${line}`).published, iso));
    }

    it('does not take a date in a sentence, a headline or a caption for the source’s own', () => {
      assert.equal(readMetadata(`Remembering May 3, 2019\n\n${body}`).published, undefined);
      assert.equal(readMetadata(`On May 3, 2019, people look at the river. **Agency**\n\n${body}`).published, undefined);
    });

    it('comes from the path of the address where no line has it', () => {
      assert.equal(readMetadata(`${body}\n<https://example.com/2019/05/03/river>`).published, '2019-05-03');
      assert.equal(readMetadata(`${body}\nhttps://example.com/world/2019/may/03/river`).published, '2019-05-03');
      assert.equal(readMetadata(`${body}\nhttps://example.com/2019/99/03/river`).published, undefined);
    });
  });

  describe('url and outlet', () => {
    it('reads the foot, and the registrable host', () => {
      const { url, outlet } = readMetadata(`${body}\nOriginal url:\n\n<https://www.news.example.co.uk/a?b=c>`);
      assert.equal(url, 'https://www.news.example.co.uk/a?b=c');
      assert.equal(outlet, 'example.co.uk');
    });
    it('reads a name on a link', () => {
      const { url, outlet } = readMetadata(`# A\n\n${body}\n**Source:** [The Daily Example](https://example.com/a)\n`);
      assert.deepEqual([url, outlet], ['https://example.com/a', 'The Daily Example']);
    });
    it('prefers the name in a copyright notice to the host', () => {
      const { outlet } = readMetadata(`${body}\nURL: https://example.com/a\n© 2019 The Daily Example. All rights reserved.\n`);
      assert.equal(outlet, 'The Daily Example');
    });
    it('does not take a sentence or a picture’s notice for the outlet', () => {
      assert.equal(
        readMetadata(`A Headline Here\n© Agency\n${body}${body}\nCopyright law was changed that year\n`).outlet,
        undefined,
      );
    });
    it('leaves out addresses within the text and other schemes', () => {
      assert.deepEqual(readMetadata(`See https://example.com/a for more.\n${body}\nSource: file:///etc/hosts\n`), {});
      assert.deepEqual(readMetadata(`${body}\n<javascript:alert(1)>`), {});
    });
  });

  describe('authors', () => {
    const bylines: readonly (readonly [string, readonly string[] | undefined])[] = [
      ['By Jane Doe', ['Jane Doe']],
      ['BY JANE DOE AND OTHERS', undefined],
      ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
      ['By Jane Doe and John van der Roe', ['Jane Doe', 'John van der Roe']],
      ['By Jane Doe, Ann O’Hara, and John Roe, The Agency', ['Jane Doe', 'Ann O’Hara', 'John Roe']],
      ['By Jane Doe, Staff Writer', ['Jane Doe']],
      ['*By Jane Doe* | May 3, 2019', ['Jane Doe']],
      ['Author: Jane Doe', ['Jane Doe']],
      ['By Tuesday Morning, Waters Fell', undefined],
      ['By noon the water had fallen.', undefined],
    ];
    for (const [line, authors] of bylines) {
      it(line, () => assert.deepEqual(readMetadata(`River Floods Town\n${line}\n${body}`).authors, authors));
    }
  });

  describe('front matter', () => {
    it('goes before the text, as strings, whatever the line ends', () => {
      const text =
        '---\r\ntitle: 1984\r\ndate: 2019-05-03T10:00:00Z\r\nsource: https://example.com/a\r\ncontainer-title: The Daily Example\r\nauthors:\r\n  - Jane Doe\r\n  - name: John Roe\r\n---\r\nAnother Title\r\n\r\nText.\r\n';
      assert.deepEqual(readMetadata(text), {
        title: '1984',
        published: '2019-05-03',
        url: 'https://example.com/a',
        outlet: 'The Daily Example',
        authors: ['Jane Doe', 'John Roe'],
      });
    });
    it('gives what can be read of it when broken, and says where it is', () => {
      const text = `---\ntitle: Dam gives way: three dead\r\nauthors:\n  - Jane Doe\ndate: 2019-05-03\n---\n${body}`;
      assert.deepEqual(readMetadata(text), {
        title: 'Dam gives way: three dead',
        published: '2019-05-03',
        authors: ['Jane Doe'],
      });
      const [error, ...others] = readFrontMatter(text).errors;
      assert.equal(text.slice(error?.start, error?.end), 'title: Dam gives way: three dead');
      assert.deepEqual(others, []);
      assert.deepEqual(readFrontMatter('---\ntitle: Fine\n---\nText.').errors, []);
    });
    it('says what the text is', () => {
      const kind = (yaml: string): unknown => readFrontMatter(`---\n${yaml}\n---\nText.`).kind;
      assert.deepEqual(['draft: true', 'variorum: draft', 'variorum: source', 'draft: false', 'title: draft'].map(kind), [
        'draft',
        'draft',
        'source',
        undefined,
        undefined,
      ]);
    });
    it('is nothing when it has no field', () => {
      assert.deepEqual(readMetadata(`---\ntitle: [a\n---\n${body}`), {});
      assert.deepEqual(readMetadata(`---\nJust two words\n---\n${body}`), { title: 'Just two words' });
    });
    it('does not follow aliases', () => {
      assert.deepEqual(readMetadata('---\na: &a [x, x]\ntitle: *a\n---\nText.\n'), {});
    });
  });

  it('reads the ends of a long source only', () => {
    const long = `A Headline Here\n${'The river rose. '.repeat(1_300_000)}\nOriginal url: https://example.com/a`;
    const before = performance.now();
    assert.deepEqual(readMetadata(long), { title: 'A Headline Here', url: 'https://example.com/a', outlet: 'example.com' });
    assert.ok(performance.now() - before < 500);
  });

  it('reads any text without failing, and gives no empty field', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('---', 'title: x', '# ', 'By ', 'URL:', '<https://', 'https://[', '© ', 'May 3, 2019', '[a](https://x)'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const text = lines.join(end);
        const { authors = ['x'], ...words } = readMetadata(text);
        for (const value of [...authors, ...Object.values(words)]) assert.notEqual(value.trim(), '');
        assert.notEqual(authors.length, 0);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the sample sources', () => {
    for (const folder of ['seeds', '../shared/eval/seeds'].filter((path) => existsSync(path))) {
      const read = readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readMetadata(readFileSync(`${folder}/${name}`, 'utf8')));
      assert.deepEqual(
        read.map(({ title }) => title !== undefined),
        [true, false, false, true, false],
      );
      assert.deepEqual(
        read.map(({ published }) => published),
        [undefined, undefined, undefined, '2025-05-16', undefined],
      );
      assert.deepEqual(
        read.map(({ outlet }) => outlet),
        [undefined, undefined, undefined, 'themoscowtimes.com', undefined],
      );
      assert.ok(read[3]?.url?.startsWith('https://www.themoscowtimes.com/2025/05/16/'));
    }
  });
});
