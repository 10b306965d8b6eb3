import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DecidedEntities,
  keepApart,
  decisionKey,
  mergeEntities,
  rejectSpellings,
  renameEntity,
  retypeEntity,
  splitMention,
  splitSpelling,
  type DecisionChange,
} from '../../../src/engine/decisions/index.js';
import type { Entity } from '../../../src/engine/entities/index.js';
import { shown, someDecisions, someNames, source } from './names.js';

function apply(decided: DecidedEntities, { add, remove }: DecisionChange): DecidedEntities {
  const known = new Set(decided.decisions.map(decisionKey));
  return decided.with([
    ...decided.decisions.filter((each) => !remove.includes(each)),
    ...add.filter((each) => !known.has(decisionKey(each))),
  ]);
}

/** The sets of mentions, whatever they are called. */
function partition({ entities }: DecidedEntities): Set<string> {
  return new Set(
    entities.map(({ mentions }) =>
      mentions
        .map(({ uri, start }) => `${uri}${start}`)
        .sort()
        .join(' '),
    ),
  );
}

function called(decided: DecidedEntities, name: string): Entity {
  const found = decided.entities.find((entity) => entity.name === name);
  assert.ok(found, `${name} among ${shown(decided).join('; ')}`);
  return found;
}

const texts = [
  source('a', 'person: Ann Lee', 'person: Lee', 'place: Leeds'),
  source('b', 'person: Ann Leigh', 'person: Lee', 'person: Lee'),
];
const read = new DecidedEntities(
  texts.flatMap(({ mentions }) => mentions),
  [],
  (uri) => texts[uri === 'a' ? 0 : 1]?.text,
);

describe('a change of decisions', () => {
  it('puts two entities together, and takes them apart again', () => {
    const merged = apply(read, mergeEntities(read, called(read, 'Ann Leigh'), called(read, 'Ann Lee')));
    assert.equal(called(merged, 'Ann Lee').mentions.length, 5);
    assert.deepEqual(apply(merged, splitSpelling(merged, called(merged, 'Ann Lee'), 'Ann Leigh')).decisions, []);
  });

  it('takes a spelling out, and back in', () => {
    const split = apply(read, splitSpelling(read, called(read, 'Ann Lee'), 'Lee'));
    assert.equal(called(split, 'Lee').mentions.length, 3);
    assert.deepEqual(apply(split, mergeEntities(split, called(split, 'Lee'), called(split, 'Ann Lee'))).decisions, []);
  });

  it('takes one mention out, which can be put elsewhere', () => {
    const [, mention] = texts[1]?.mentions ?? [];
    assert.ok(mention);
    const split = apply(read, splitMention(read, called(read, 'Ann Lee'), mention));
    assert.deepEqual(called(split, 'Lee').mentions, [mention]);
    const moved = apply(split, mergeEntities(split, called(split, 'Lee'), called(split, 'Ann Leigh')));
    assert.deepEqual(
      called(moved, 'Ann Leigh').mentions.map(({ name }) => name),
      ['Ann Leigh', 'Lee'],
    );
    assert.equal(called(moved, 'Ann Lee').mentions.length, 3);
  });

  it('ties the others to one another when the one that tied them goes', () => {
    let decided = apply(read, mergeEntities(read, called(read, 'Ann Leigh'), called(read, 'Ann Lee')));
    decided = apply(decided, mergeEntities(decided, called(decided, 'Leeds'), called(decided, 'Ann Lee')));
    decided = apply(decided, splitSpelling(decided, called(decided, 'Ann Lee'), 'Ann Lee'));
    assert.deepEqual(decided.entities.map(({ mentions }) => mentions.length).sort(), [2, 4]);
  });

  it('keeps two apart for good, until they are said to be one', () => {
    const apart = apply(read, keepApart(read, called(read, 'Ann Leigh'), called(read, 'Ann Lee')));
    assert.deepEqual(partition(apart), partition(read));
    assert.equal(apart.areSaidApart(called(apart, 'Ann Lee'), called(apart, 'Ann Leigh')), true);
    assert.equal(apart.areSaidApart(called(apart, 'Ann Lee'), called(apart, 'Leeds')), false);
    const merged = apply(apart, mergeEntities(apart, called(apart, 'Ann Lee'), called(apart, 'Ann Leigh')));
    assert.deepEqual(
      merged.decisions.map(({ decision }) => decision),
      ['merge'],
    );
  });

  it('renames, again, and back', () => {
    const once = apply(read, renameEntity(read, called(read, 'Ann Lee'), 'A. Lee'));
    const twice = apply(once, renameEntity(once, called(once, 'A. Lee'), 'A. B. Lee'));
    assert.equal(twice.decisions.length, 1);
    assert.deepEqual(called(twice, 'A. B. Lee').aliases, ['Ann Lee', 'Lee']);
    assert.deepEqual(apply(twice, renameEntity(twice, called(twice, 'A. B. Lee'), 'Ann Lee')).decisions, []);
  });

  it('retypes, again, and back', () => {
    const once = apply(read, retypeEntity(read, called(read, 'Leeds'), 'organization'));
    assert.equal(called(once, 'Leeds').type, 'organization');
    const twice = apply(once, retypeEntity(once, called(once, 'Leeds'), 'event'));
    assert.equal(twice.decisions.length, 1);
    assert.deepEqual(apply(twice, retypeEntity(twice, called(twice, 'Leeds'), 'place')).decisions, []);
  });

  it('drops what is not a name', () => {
    const left = apply(read, rejectSpellings(['Leeds', 'Leeds']));
    assert.equal(left.decisions.length, 1);
    assert.deepEqual(
      left.entities.map(({ name }) => name),
      ['Ann Lee', 'Ann Leigh'],
    );
  });

  const pick = fc.tuple(fc.nat(), fc.nat());

  it('that merges makes one of any two, and that splits gives back what was merged', () => {
    fc.assert(
      fc.property(someNames, pick, ({ mentions, textOf }, [m, n]) => {
        const before = new DecidedEntities(mentions, [], textOf);
        const [one, other] = [before.entities[m % before.entities.length], before.entities[n % before.entities.length]];
        if (one === undefined || other === undefined || one === other) return;
        const merged = apply(before, mergeEntities(before, one, other));
        const whole = merged.entities.find((entity) => one.mentions.every((mention) => entity.mentions.includes(mention)));
        assert.ok(whole !== undefined && other.mentions.every((mention) => whole.mentions.includes(mention)));
        const [first] = one.mentions;
        const back = apply(merged, splitSpelling(merged, whole, first?.name ?? ''));
        // A spelling that both have may be taken from either: then it is a split, of that spelling alone.
        if (!other.mentions.some(({ name }) => one.mentions.some((mention) => mention.name === name))) {
          if (back.decisions.length === 0) assert.deepEqual(partition(back), partition(before));
        }
        if (
          one.mentions.every(({ name }) => name === first?.name) &&
          one.aliases.length === 0 &&
          other.mentions.every(({ name }) => name !== first?.name)
        ) {
          assert.deepEqual(back.decisions, []);
        }
      }),
    );
  });

  it('holds after any other decisions: two that are merged are one, and a name that is given is shown', () => {
    fc.assert(
      fc.property(someNames, someDecisions, pick, ({ mentions, textOf }, decisions, [m, n]) => {
        const before = new DecidedEntities(mentions, decisions, textOf);
        const [one, other] = [before.entities[m % before.entities.length], before.entities[n % before.entities.length]];
        const [mention, another] = [one?.mentions[0], other?.mentions[0]];
        if (one === undefined || other === undefined || mention === undefined || another === undefined) return;
        if (one !== other) assert.ok(apply(before, mergeEntities(before, one, other)).areOne(mention, another));
        const renamed = apply(before, renameEntity(before, one, 'Somebody'));
        assert.equal(renamed.entities.find((entity) => entity.mentions.includes(mention))?.name, 'Somebody');
      }),
    );
  });
});
