import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { claimsIn, Corpus, type AnyClaim, type Group } from '../../src/engine/index.js';
import { everyGroup } from './every-group.js';

/** The project's own five reports, and the published texts that they retell, wherever those are at hand. */
const sets = ['seeds', '../shared/eval/seeds'].filter((folder) => existsSync(folder));

for (const folder of sets) {
  describe(`the five reports in ${folder}`, () => {
    const corpus = new Corpus();
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      corpus.set({ uri: name, text: readFileSync(`${folder}/${name}`, 'utf8'), languageId: 'plaintext' });
    }
    const index = corpus.index();
    const { events, sources } = index;
    const groups = everyGroup(index);
    const said = [...sources.values()].flatMap((source) => claimsIn(source));

    /** The claims of a source whose words match. */
    const claims = (source: string, text: RegExp): AnyClaim[] =>
      groups.flatMap((group) => group.claims).filter((claim) => basename(claim.uri).startsWith(source) && text.test(claim.text));
    const groupOf = (source: string, text: RegExp): Group => {
      const group = groups.find(({ claims: members }) => members.some((claim) => claims(source, text).includes(claim)));
      assert.ok(group, `${source} ${text.source} is in no group`);
      return group;
    };
    const relation = (
      group: Group,
      [firstSource, first]: [string, RegExp],
      [secondSource, second]: [string, RegExp],
    ): string | undefined => {
      const ids = (source: string, text: RegExp): string[] => claims(source, text).map((claim) => claim.id);
      const [firstIds, secondIds] = [ids(firstSource, first), ids(secondSource, second)];
      const joins = (a: string, b: string): boolean => firstIds.includes(a) && secondIds.includes(b);
      return group.relations.find(({ a, b }) => joins(a, b) || joins(b, a))?.verdict;
    };
    const sourcesOf = (group: Group): string[] => [...new Set(group.claims.map((claim) => claim.uri.slice(0, 3)))];

    it('are about two rounds of talks', () => {
      const [may, june] = events;
      assert.deepEqual(
        may?.sources.map((uri) => uri.slice(0, 3)),
        ['000', '002', '003', '004'],
      );
      assert.deepEqual(
        june?.sources.map((uri) => uri.slice(0, 3)),
        ['001'],
      );
      assert.match(may.title, /talks.*Istanbul/i);
      assert.equal(may.date, '2025-05-16');
    });

    it('have three versions of the length of the talks', () => {
      const group = groupOf('000', /^less than two hours$/);
      assert.equal(group, groupOf('003', /^nearly two-hour$/));
      assert.equal(group, groupOf('004', /^90-minute$/));
      assert.equal(group.claims.length, 3);
      assert.notEqual(group.verdict, 'same');
      assert.match(group.title, /length of the (?:talks|negotiations|meeting)/i);
    });

    it('differ in whether 1,000 prisoners are to be exchanged in all or each', () => {
      const group = groupOf('000', /^1,000 prisoners of war$/);
      assert.equal(group.verdict, 'compatible', 'a text that leaves out “each” may mean it');
      for (const source of ['002', '003', '004']) {
        assert.equal(group, groupOf(source, /^1,000 prisoners.*each/));
        assert.equal(relation(group, ['000', /^1,000/], [source, /^1,000/]), 'compatible');
      }
      assert.equal(relation(group, ['003', /^1,000/], ['004', /^1,000/]), 'same');
      assert.equal(relation(group, ['004', /^1,000/], ['003', /^1,000/]), 'same', 'whichever comes first');
      assert.deepEqual(sourcesOf(group), ['000', '002', '003', '004']);
    });

    it('differ in the rank of the exchange', () => {
      const group = groupOf('000', /^largest prisoner exchange/);
      assert.equal(group, groupOf('002', /^one of the largest/));
      assert.equal(relation(group, ['000', /^largest/], ['002', /^one of/]), 'compatible');
    });

    it('say in three ways since when these were the first talks', () => {
      const group = groupOf('000', /^first time/);
      assert.equal(group, groupOf('003', /^first direct peace talks since early 2022/i));
      assert.equal(group, groupOf('004', /^first direct talks in over three years/));
    });

    it('never compare the June round with the May round', () => {
      assert.ok(
        said.some(({ uri }) => uri.startsWith('001')),
        'there are claims of June to compare',
      );
      for (const group of groups) assert.ok(!sourcesOf(group).includes('001') || sourcesOf(group).length === 1, group.title);
    });

    it('never compare lengths of other things, swaps of other years, or other counts of people', () => {
      const apart: [RegExp, RegExp][] = [
        [/^30-day|month/, /two.hour|90-minute/],
        [/^215|^55/, /1,000/],
        [/2,000/, /^more than 50/i],
      ];
      for (const text of apart.flat())
        assert.ok(
          said.some((claim) => text.test(claim.text)),
          `${text.source} is said`,
        );
      for (const group of groups) {
        for (const [one, other] of apart) {
          const has = (text: RegExp): boolean => group.claims.some((claim) => text.test(claim.text));
          assert.ok(!(has(one) && has(other)), group.title);
        }
      }
    });

    it('surely show nothing else as differing', () => {
      const differing = groups.filter((group) => group.isConfident && group.verdict !== 'same').map((group) => group.title);
      assert.ok(differing.length <= 5, differing.join(' | '));
    });
  });
}
