import assert from 'node:assert/strict';
import { analyzeSource } from '../../../src/engine/sources/index.js';
import { titleOfGroup } from '../../../src/engine/titles/index.js';

describe('titles: of a group', () => {
  const sources = ['It lasted three days.', 'The strike lasted four days.', 'They walked out for four days.'].map((text, index) =>
    analyzeSource({ uri: `${index}.txt`, text, languageId: 'plaintext' }),
  );
  const claims = sources.flatMap((source) => source.claims);
  const sourceOf = (uri: string): (typeof sources)[number] | undefined => sources.find((source) => source.uri === uri);

  it('is the one that tells most, whatever the order', () => {
    assert.equal(titleOfGroup(claims, sourceOf), 'Length of the strike');
    assert.equal(titleOfGroup(claims.toReversed(), sourceOf), 'Length of the strike');
  });

  it('names the kind of value where no source is at hand', () => {
    assert.equal(
      titleOfGroup(claims, () => undefined),
      'Duration',
    );
  });

  it('says of whom it is where the clauses of most claims name one person, and the title none', () => {
    const games = [
      'Rui Duarte missed six games.',
      'Rui Duarte, who is hurt, has missed seven games.',
      'The trainer said that Duarte would be back after six games.',
    ].map((text, index) => analyzeSource({ uri: `${index}.txt`, text, languageId: 'plaintext' }));
    const of = (uri: string): (typeof games)[number] | undefined => games.find((source) => source.uri === uri);
    const missed = games.flatMap((source) => source.claims.filter(({ dimension }) => dimension === 'count'));
    assert.match(titleOfGroup(missed, of), /Rui Duarte/);
  });

  it('quotes the words around a number of which no more is told', () => {
    const [source] = [
      analyzeSource({ uri: '0.txt', text: 'In the end he made five catches for the club.', languageId: 'plaintext' }),
    ];
    assert.equal(
      titleOfGroup(source.claims, () => source),
      'Catches: “the end he made … catches for the club”',
    );
  });
});
