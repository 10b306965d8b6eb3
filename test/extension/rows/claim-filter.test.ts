import assert from 'node:assert/strict';
import { passes, type ClaimFilter } from '../../../src/extension/rows/claim-filter.js';
import { group, place, source, version } from './nodes.js';

const length = group('Length of the strike', [
  version('1', place('herald.txt', '12 days', 'The Herald'), place('wire/bulletin.md', 'twelve days', 'Façade Press')),
  version('2', place('courier.txt', '15 days')),
]);
const agreeing = { ...length, verdict: 'same' as const };
const all: ClaimFilter = { agreeing: true, text: '' };

describe('the filter of the claims', () => {
  it('lets all through where nothing is wanted', () => {
    assert.ok(passes(all, length));
    assert.ok(passes(all, agreeing));
  });

  it('leaves out groups that agree unless they are wanted, and none that differ', () => {
    assert.ok(!passes({ ...all, agreeing: false }, agreeing));
    assert.ok(passes({ ...all, agreeing: false }, length));
    assert.ok(passes({ ...all, agreeing: false }, { ...length, verdict: 'compatible' }));
  });

  it('lets through what has a claim in a document, at any of its places', () => {
    for (const name of ['herald.txt', 'wire/bulletin.md', 'courier.txt'])
      assert.ok(passes({ ...all, uri: source(name).uri }, length), name);
    assert.ok(!passes({ ...all, uri: source('gone.txt').uri }, length));
  });

  for (const [text, what] of [
    ['LENGTH of', 'the title, whatever the case'],
    ['12 days', 'a value'],
    ['Twelve', 'a value as another place writes it'],
    ['12 days / 15', 'the summary'],
    ['herald', 'what a source is called'],
    ['facade', 'the same without accents'],
    ['wire/bull', 'the name of a source'],
  ] as const) {
    it(`finds “${text}” in ${what}`, () => assert.ok(passes({ ...all, text }, length)));
  }

  it('finds no other words, nor any in sentences and ids', () => {
    for (const text of ['13 days', 'It was', 'id of', 'file://']) assert.ok(!passes({ ...all, text }, length), text);
  });

  it('wants all at once', () => {
    const { uri } = source('herald.txt');
    assert.ok(passes({ agreeing: false, uri, text: '15 days' }, length));
    assert.ok(!passes({ agreeing: false, uri, text: '15 days' }, agreeing));
    assert.ok(!passes({ agreeing: true, uri: source('gone.txt').uri, text: '15 days' }, length));
    assert.ok(!passes({ agreeing: true, uri, text: '16 days' }, length));
  });
});
