import assert from 'node:assert/strict';
import { resolveEntities, type EntityType, type LocatedMention } from '../../../../src/engine/entities/index.js';
import { different, same } from './spellings.js';

type Lists = Readonly<Record<string, string>>;

function pairs(lists: Lists): [EntityType, string, string][] {
  return Object.entries(lists).flatMap(([type, text]) =>
    text
      .trim()
      .split('\n')
      .map((line): [EntityType, string, string] => {
        const [one = '', other = ''] = line.split('|').map((name) => name.trim());
        return [type as EntityType, one, other];
      }),
  );
}

/** Whether two sources, each with one of the names, get one entity. */
function isMerged([type, one, other]: [EntityType, string, string]): boolean {
  const mention = (uri: string, text: string): LocatedMention => ({ uri, name: text, text, type, start: 0, end: text.length });
  return resolveEntities([mention('a', one), mention('b', other)]).length === 1;
}

describe('the spellings of a name', () => {
  const wanted = pairs(same);
  const unwanted = pairs(different);
  const merged = wanted.filter(isMerged).length;
  const wrong = unwanted.filter(isMerged);

  it('are measured on two hundred pairs', () => {
    assert.ok(wanted.length >= 100 && unwanted.length >= 100);
  });

  it('are seldom merged wrongly: precision of 98 % or more', () => {
    assert.ok(merged / (merged + wrong.length) >= 0.98, wrong.map((pair) => pair.join(' ')).join('; '));
  });

  it('are mostly found: recall of 85 % or more', () => {
    const missed = wanted.filter((pair) => !isMerged(pair));
    assert.ok(merged / wanted.length >= 0.85, missed.map((pair) => pair.join(' ')).join('; '));
  });
});
