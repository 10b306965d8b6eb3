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

  const titleOf = (...texts: readonly string[]): string => {
    const told = texts.map((text, index) => analyzeSource({ uri: `${index}.txt`, text, languageId: 'plaintext' }));
    const lengths = told.flatMap((source) => source.claims.filter(({ dimension }) => dimension === 'duration'));
    return titleOfGroup(lengths, (uri) => told.find((source) => source.uri === uri));
  };

  it('names whom most sources name right before, where no clause names anybody', () => {
    assert.equal(
      titleOf('Rui Duarte was in court. He received a three-year sentence.', 'Duarte left. A four-year sentence was imposed.'),
      'Length of the sentence (Rui Duarte)',
    );
  });

  it('names nobody who only says it', () => {
    const text = 'Spokesman Rui Duarte said. It was a three-year sentence.';
    assert.doesNotMatch(titleOf(text, text.replace('three', 'four')), /Duarte/);
  });

  it('quotes the words around a number of which no more is told', () => {
    const [source] = [analyzeSource({ uri: '0.txt', text: 'In the end five, as it was.', languageId: 'plaintext' })];
    assert.equal(
      titleOfGroup(source.claims, () => source),
      'Number: “in the end …, as it was”',
    );
  });
});
