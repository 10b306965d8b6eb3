import assert from 'node:assert/strict';
import {
  ClaimsRequest,
  GroupRequest,
  MarksRequest,
  NextDifferenceRequest,
  type ClaimsResult,
  type GroupNode,
  type NextDifferenceParams,
} from '../../../src/protocol.js';
import { dam } from '../dam-reports.js';
import { Editor } from '../editor.js';
import { Folder, strike } from '../folder.js';

const herald = `${strike['herald.txt']}\nThe 12-day strike was the first there since 1998.\n`;
const courier = strike['courier.txt'];

describe('the requests of our own', () => {
  let folder: Folder;
  let editor: Editor;
  let uri: string;

  beforeEach(async () => {
    folder = Folder.make({ ...strike, 'herald.txt': herald });
    uri = folder.uriOf('herald.txt');
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(3);
    await editor.open(uri, herald);
    await editor.until(() => editor.claims?.marks.includes(uri) === true, 'the opened document');
  });

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  function lengthOfStrike({ events }: ClaimsResult): GroupNode {
    const group = events
      .flatMap(({ groups }) => groups)
      .find(({ versions }) => versions.some(({ value }) => value === '15 days'));
    assert.ok(group);
    return group;
  }

  describe('variorum/claims', () => {
    it('gives events, their groups, and in each a version for each value, with its places', async () => {
      const result = await editor.connection.sendRequest(ClaimsRequest);
      assert.equal(result.reading, null);
      assert.equal(result.counts.sources, 3);
      assert.equal(result.events.length, 1);
      assert.equal(result.events[0]?.date, 'Mon 3 Mar 2014');
      assert.deepEqual(
        result.events[0].sources.map(({ name }) => name),
        ['courier.txt', 'herald.txt', 'wire/bulletin.md'],
      );
      const group = lengthOfStrike(result);
      assert.equal(group.verdict, 'conflict');
      assert.ok(['12 days / 15 days', '15 days / 12 days'].includes(group.summary), group.summary);
      const own = group.versions.filter(({ places }) => places.some(({ source }) => source.uri === uri));
      assert.deepEqual(
        own.map(({ value, places }) => [value, places.filter(({ source }) => source.uri === uri).length]),
        [['12 days', 2]],
      );
      const [version] = own;
      const place = version?.places.find(({ source }) => source.uri === uri);
      assert.ok(version && place);
      assert.deepEqual(place.range, editor.rangeOf(uri, '12 days'));
      assert.equal(version.verdict, 'conflict');
      assert.match(version.reason, /12 days.*15 days|15 days.*12 days/);
      assert.equal(place.sentence, 'Dock workers in Port Halden went back to work on Monday after a strike that lasted 12 days.');
      assert.deepEqual(place.source, {
        uri,
        label: 'Dockers end strike in Port Halden',
        name: 'herald.txt',
        title: 'Dockers end strike in Port Halden',
        published: null,
      });
    });
  });

  describe('variorum/didChangeClaims', () => {
    it('names the open documents whose marks changed, and those only', async () => {
      await editor.open(folder.uriOf('courier.txt'), courier);
      await editor.until(() => editor.claims?.marks.includes(folder.uriOf('courier.txt')) === true, 'the opened document');
      await editor.edit(uri, 'Dock workers', 'Stevedores');
      await editor.until(() => editor.claims?.marks.includes(uri) === true, 'the edited document');
      assert.deepEqual(editor.claims?.marks, [uri]);
    });
  });

  describe('variorum/marks', () => {
    it('gives ranges by kind, those of differing claims apart, for the version that is open', async () => {
      const { version, ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri } });
      assert.equal(version, 1);
      const length = editor.rangeOf(uri, '12 days');
      assert.ok(
        ranges.conflict.some(
          (range) => range.start.character === length.start.character && range.start.line === length.start.line,
        ),
      );
      assert.ok(ranges.quantity.some((range) => range.start.character === length.start.character));
      assert.ok(ranges.date.some((range) => JSON.stringify(range) === JSON.stringify(editor.rangeOf(uri, 'Monday'))));
      assert.ok(ranges.person.length > 0);
    });

    it('gives nothing for what is no source', async () => {
      const { version, ranges } = await editor.connection.sendRequest(MarksRequest, { textDocument: { uri: 'git:/herald.txt' } });
      assert.equal(version, null);
      assert.ok(Object.values(ranges).every((list) => list.length === 0));
    });
  });

  describe('variorum/group', () => {
    it('compares the versions with the one at a place', async () => {
      const group = await editor.connection.sendRequest(GroupRequest, editor.at(uri, '12 days'));
      assert.equal(group?.event.date, 'Mon 3 Mar 2014');
      assert.deepEqual(
        group.versions.map(({ value, normalized, verdict, chosen }) => [value, normalized, verdict, chosen]),
        [
          ['12 days', '12 days', 'same', true],
          ['15 days', '15 days', 'conflict', false],
        ],
      );
      assert.equal(group.versions[0]?.reason, '');
    });

    it('compares the versions with one that is named', async () => {
      const { id, versions } = lengthOfStrike(await editor.connection.sendRequest(ClaimsRequest));
      for (const { id: version, value } of versions) {
        const group = await editor.connection.sendRequest(GroupRequest, { group: id, version });
        assert.deepEqual(
          group?.versions.map((each) => [each.value === value, each.chosen]),
          [
            [true, true],
            [false, false],
          ],
        );
      }
    });

    it('gives nothing for a group that is gone', async () => {
      assert.equal(await editor.connection.sendRequest(GroupRequest, { group: 'gone' }), null);
      assert.equal(await editor.connection.sendRequest(GroupRequest, editor.at(uri, 'went back')), null);
    });
  });

  describe('variorum/nextDifference', () => {
    /** All places up to the one that comes again. */
    async function round(direction: 'next' | 'previous'): Promise<string[]> {
      const places: string[] = [];
      let params: NextDifferenceParams = { direction };
      for (;;) {
        const found = await editor.connection.sendRequest(NextDifferenceRequest, params);
        assert.ok(found);
        const { uri: at, range } = found.location;
        const place = `${at} ${range.start.line}:${range.start.character}`;
        if (places.includes(place)) return places;
        places.push(place);
        params = { direction, from: { textDocument: { uri: at }, position: range.start } };
      }
    }

    it('goes through all differing claims and round again, both ways', async () => {
      const forth = await round('next');
      assert.ok(forth.length > 4);
      assert.ok(forth[0]?.startsWith(folder.uriOf('courier.txt')));
      assert.deepEqual(await round('previous'), forth.reverse());
    });
  });
});

describe('events', () => {
  it('stand with conflicts first, then with differences, then with possible ones, then the rest, else in the order of their sources', async () => {
    const road = 'closed for 6 hours on Friday after a tanker overturned';
    const mixed = Folder.make({
      'a-1.txt': `Road closed in Norfolk\n\nThe coastal road in Norfolk was ${road}.\n`,
      'a-2.txt': `Tanker blocks Norfolk road\n\nThe coastal road in Norfolk was ${road.replace('6', 'six')}.\n`,
      'b.txt': 'The baker in Ravensted sold bread.\n',
      'c-1.txt': dam['herald.txt'],
      'c-2.txt': dam['courier.txt'],
      'd-1.txt':
        'Library reopens in Tallin\n\nThe old library in Tallin holds about 2,500 books, the mayor said at the opening.\n',
      'd-2.txt': 'Tallin opens library\n\nThe old library in Tallin, opened again by the mayor, holds 2,400 books.\n',
      'e-1.txt': strike['herald.txt'],
      'e-2.txt': strike['courier.txt'],
    });
    const other = await Editor.start({ folders: [mixed.uri] });
    try {
      await other.indexed(9);
      const { events, counts } = await other.connection.sendRequest(ClaimsRequest);
      assert.deepEqual(
        events.map(({ sources, groups, possible }) => [
          sources.map(({ name }) => name.charAt(0)).join(''),
          groups.map(({ verdict }) => verdict).join(),
          possible.map(({ verdict }) => verdict).join(),
        ]),
        [
          ['ee', 'conflict,compatible', ''],
          ['dd', 'compatible', ''],
          ['cc', '', 'conflict'],
          ['aa', 'same', ''],
          ['b', '', ''],
        ],
      );
      assert.deepEqual(counts, { conflicts: 1, open: 1, differences: 2, agreements: 1, possible: 1, sources: 9, leftOut: 0 });
    } finally {
      await other.stop();
      mixed.remove();
    }
  });
});
