import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { commonFolder, isWithin } from '../../src/cli/paths.js';

describe('paths', () => {
  it('tells what lies in a folder', () => {
    assert.ok(isWithin(resolve('/a'), resolve('/a')));
    assert.ok(isWithin(resolve('/a'), resolve('/a/..b/c')));
    assert.ok(isWithin(resolve('/'), resolve('/a')));
    assert.ok(!isWithin(resolve('/a'), resolve('/ab')));
    assert.ok(!isWithin(resolve('/a/b'), resolve('/a')));
  });

  it('finds the innermost folder that holds all', () => {
    assert.equal(commonFolder([resolve('/a/b')]), resolve('/a/b'));
    assert.equal(commonFolder([resolve('/a/b/c'), resolve('/a/bc'), resolve('/a/b')]), resolve('/a'));
    assert.equal(commonFolder([resolve('/a'), resolve('/b')]), resolve('/'));
  });
});
