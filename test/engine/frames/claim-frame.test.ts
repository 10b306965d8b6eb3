import assert from 'node:assert/strict';
import { frameOf, framesApart, type ClaimFrame } from '../../../src/engine/frames/index.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';

function frameIn(text: string, words: string): ClaimFrame {
  const source = analyzeSource({ uri: 'a.txt', text, languageId: 'plaintext' });
  const claim = source.claims.find((each) => each.text.includes(words));
  assert.ok(claim, `${words} is no claim of: ${text}`);
  const frame = frameOf(claim, source);
  assert.ok(frame);
  return frame;
}

describe('frames: what a clause says of its claim', () => {
  it('is who does it', () => {
    assert.equal(frameIn('Rui Duarte scored two goals on Sunday.', 'two').agent?.name, 'rui duarte');
    assert.equal(frameIn('Two goals were scored by Rui Duarte.', 'Two').agent?.name, 'rui duarte');
    assert.equal(frameIn('Two goals were scored.', 'Two').agent, null);
  });

  it('is whom it is done to', () => {
    assert.equal(frameIn('Milo Karst was jailed for five years.', 'five').patient?.name, 'milo karst');
    assert.equal(frameIn('A judge jailed Milo Karst for five years.', 'five').patient?.name, 'milo karst');
  });

  it('is whose it is', () => {
    assert.equal(frameIn('Anna Reed’s profit rose to $12 million.', '$12').owner?.name, 'ana reed');
  });

  it('is where it is', () => {
    assert.deepEqual(
      frameIn('The storm cut power to 6,400 homes in Lisbon.', '6,400').places.map(({ name }) => name),
      ['lisbon'],
    );
  });

  it('is when it is, unless it tells of several times', () => {
    assert.deepEqual(frameIn('The firm sold 12,000 pianos in 2021.', '12,000').when?.days, {
      min: '2021-01-01',
      max: '2021-12-31',
      unit: 'date',
    });
    assert.equal(frameIn('The firm sold 12,000 pianos.', '12,000').when, null);
  });

  it('is whether it is so', () => {
    assert.equal(frameIn('The firm built 60 flats.', '60').isReal, true);
    assert.equal(frameIn('The firm planned to build 60 flats.', '60').isReal, false);
    assert.equal(frameIn('The heat could reach 40 degrees on Thursday.', '40').isReal, false);
    assert.equal(frameIn('Twelve miners may have died.', 'Twelve').isReal, true);
  });
});

describe('frames: claims that cannot be about one thing', () => {
  const rows: readonly (readonly [
    a: string,
    b: string,
    words: readonly [string, string],
    why: ReturnType<typeof framesApart>,
  ])[] = [
    ['Rui Duarte scored two goals.', 'Sam Okafor scored three goals.', ['two', 'three'], 'agent'],
    ['Rui Duarte scored two goals.', 'Duarte scored three goals.', ['two', 'three'], null],
    ['Rui Duarte scored two goals.', 'He scored three goals.', ['two', 'three'], null],
    ['The storm cut power to 6,400 homes in Lisbon.', 'The storm cut power to 900 homes in Porto.', ['6,400', '900'], 'place'],
    ['The firm sold 12,000 pianos in 2021.', 'The firm sold 9,000 pianos in 2022.', ['12,000', '9,000'], 'days'],
    ['On Monday the ferry carried 90 people.', 'On Tuesday the ferry carried 80 people.', ['90', '80'], 'days'],
    ['The firm planned to build 60 flats.', 'The firm built 48 flats.', ['60', '48'], 'modality'],
    ['The firm built 60 flats.', 'The firm built 48 flats.', ['60', '48'], null],
  ];
  for (const [a, b, [one, other], why] of rows)
    it(`${a} | ${b}: ${why ?? 'may be'}`, () => {
      const [first, second] = [frameIn(a, one), frameIn(b, other)];
      assert.equal(framesApart(first, second), why);
      assert.equal(framesApart(second, first), why);
    });
});
