import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';
import { table } from '../../comparison/verdicts/judging.js';

const published = '2024-05-03';

describe('claims: a year of birth as an age', () => {
  for (const [text, words, expected, person] of [
    ['Ana Silva was born in 1958.', 'born', 'age 65..66', 'ana silva'],
    ['Ana Silva, born in 1958, won the race.', 'born', 'age 65..66', 'ana silva'],
    ['Ana Silva (born in 1958) won the race.', 'born', 'age 65..66', 'ana silva'],
    ['Born in 1958, Ana Silva grew up in Porto.', 'Born', 'age 65..66', 'ana silva'],
    ['Ana Silva won the race. She was born in 1958.', 'born', 'age 65..66', 'ana silva'],
    ['The singer, born in 1990, died.', 'born', 'age 33..34', null],
    // Years in which something else was born, or many were, or that are told to the day.
    ['The club was born in 1902.', '1902', 'date 1902-01-01..1902-12-31', null],
    ['Children born in 2015 start school.', '2015', 'date 2015-01-01..2015-12-31', null],
    ['The twins, born in 2015, start school.', '2015', 'date 2015-01-01..2015-12-31', null],
    ['Ana Silva was born on 3 May 1958.', '3 May', 'date 1958-05-03..1958-05-03', null],
    ['Ana Silva was elected in 1998.', '1998', 'date 1998-01-01..1998-12-31', null],
    ['The idea was born in 1998, Ana Silva said.', '1998', 'date 1998-01-01..1998-12-31', null],
  ] as const)
    it(text, () => {
      const { dimension, normalized, about } = claimIn(text, words, published);
      assert.equal(`${dimension} ${normalized.min}..${normalized.max}`, expected);
      assert.equal(about.person, person);
    });

  it('is no age where the source does not say its day', () => {
    const { dimension, normalized } = claimIn('Ana Silva was born in 1958.', 'born');
    assert.deepEqual([dimension, normalized.min, normalized.max], ['age', null, null]);
  });
});

describe('verdicts on years of birth', () => {
  table(
    [
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva, 66, won.', '66'], 'compatible'],
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva, 65, won.', '65'], 'compatible'],
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva, 67, won.', '67'], 'conflict'],
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva, in her 60s, won.', '60s'], 'compatible'],
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva, born in 1958, won.', 'born'], 'same'],
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva, born in 1957, won.', 'born'], 'conflict'],
      [['Ana Silva was born in 1958.', 'born'], ['Ana Silva won on 3 May 1958.', '3 May'], null],
    ],
    published,
  );
  table([[['Ana Silva was born in 1958.', 'born'], ['Ana Silva, 90, won.', '90'], null]]);
});
