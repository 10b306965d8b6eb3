import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sourceLabelOf } from '../../../src/server/presentation/source-label.js';
import { Folders } from '../../../src/server/workspace/folders.js';
import { viewOf } from './corpus-view.js';

interface Head {
  readonly title?: string;
  readonly outlet?: string;
  readonly day?: string;
}

const folder = 'file:///reports';

function report({ title, outlet, day }: Head): string {
  return [
    ...(title === undefined ? [] : [title, '']),
    ...(outlet === undefined ? [] : [`Publisher: ${outlet}`, '']),
    ...(day === undefined ? [] : [`Published: ${day}`, '']),
    'The strike in Port Halden lasted 15 days, and the union leaders of the dock workers went home.',
    '',
  ].join('\n');
}

/** What sources with these heads are called beside each other: `a.txt`, `b.txt` and so on. */
function labels(...heads: readonly Head[]): string[] {
  const texts = heads.map((head, index) => [`${folder}/${String.fromCharCode(97 + index)}.txt`, report(head)] as const);
  const folders = new Folders();
  folders.setFolders([folder]);
  const view = viewOf(Object.fromEntries(texts));
  return texts.map(([uri]) => sourceLabelOf(uri, view, folders).label);
}

const march3 = '3 March 2014';
const march4 = '4 March 2014';

describe('what a source is called', () => {
  it('is its outlet, else its headline, else its file name', () => {
    assert.deepEqual(
      labels({ outlet: 'The Herald', title: 'Strike over', day: march3 }, { title: 'Port open', day: march3 }, { day: march3 }),
      ['The Herald', 'Port open', 'c.txt'],
    );
  });

  it('has the day where several are called so, and those only', () => {
    assert.deepEqual(
      labels(
        { outlet: 'The Herald', title: 'Strike over', day: march3 },
        { outlet: 'The Herald', title: 'Strike over', day: march4 },
        { outlet: 'The Courier', title: 'Strike over', day: march4 },
      ),
      ['The Herald, Mon 3 Mar 2014', 'The Herald, Tue 4 Mar 2014', 'The Courier'],
    );
  });

  it('has the headline as well where the day tells some of them not apart', () => {
    assert.deepEqual(
      labels(
        { outlet: 'The Herald', title: 'Strike over', day: march3 },
        { outlet: 'The Herald', title: 'Port open', day: march3 },
        { outlet: 'The Herald', title: 'All well', day: march4 },
      ),
      ['The Herald, Mon 3 Mar 2014, Strike over', 'The Herald, Mon 3 Mar 2014, Port open', 'The Herald, Tue 4 Mar 2014'],
    );
  });

  it('has the headline alone where no day is known', () => {
    assert.deepEqual(labels({ outlet: 'The Herald', title: 'Strike over' }, { outlet: 'The Herald', title: 'Port open' }), [
      'The Herald, Strike over',
      'The Herald, Port open',
    ]);
  });

  it('has a headline once, however often it comes', () => {
    assert.deepEqual(
      labels({ title: 'Strike over', day: march3 }, { title: 'Strike over', day: march4 }, { title: 'Strike over' }),
      ['Strike over, Mon 3 Mar 2014', 'Strike over, Tue 4 Mar 2014', 'Strike over'],
    );
  });

  it('is of no source that is not there: that has its file name', () => {
    const folders = new Folders();
    folders.setFolders([folder]);
    assert.deepEqual(sourceLabelOf(`${folder}/wire/gone.txt`, viewOf({}), folders), {
      uri: `${folder}/wire/gone.txt`,
      label: 'wire/gone.txt',
      name: 'wire/gone.txt',
      title: null,
      published: null,
    });
  });

  it('tells sources apart that differ in outlet, day or headline, and is on one line', () => {
    const head = fc.record({
      title: fc.constantFrom('Strike over', 'Port open', 'All well'),
      outlet: fc.constantFrom('The Herald', 'The Courier'),
      day: fc.constantFrom(march3, march4),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(head, { minLength: 1, maxLength: 8, selector: (each) => Object.values(each).join() }),
        (heads) => {
          const found = labels(...heads);
          assert.equal(new Set(found).size, heads.length, found.join(' | '));
          heads.forEach(({ outlet }, index) => {
            const label = found[index] ?? '';
            assert.ok(label.startsWith(outlet));
            assert.equal(label === outlet, heads.filter((each) => each.outlet === outlet).length === 1);
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
