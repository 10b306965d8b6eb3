import assert from 'node:assert/strict';
import { namesOf } from '../sentences.js';

describe('acronyms that a sentence spells out', () => {
  it('are of the type of the name before them, in the whole document', () => {
    const names = namesOf('The Larkfield Housing Authority (LHA) sold two buildings.\n\nTenants accused LHA of neglect.');
    assert.deepEqual(names, ['organization: Larkfield Housing Authority', 'organization: LHA', 'organization: LHA']);
  });

  it('give the name all its words', () => {
    assert.deepEqual(namesOf('The Agency for Rivers and Inland Harbours (ARIH) denied it.'), [
      'organization: Agency for Rivers and Inland Harbours',
      'organization: ARIH',
    ]);
    assert.deepEqual(namesOf('She joined the Housing Authority of New Orleans (HANO) last year.'), [
      'organization: Housing Authority of New Orleans',
      'organization: HANO',
    ]);
  });

  it('make no name of a technical term', () => {
    assert.deepEqual(
      namesOf('They used a Weighted Least Squares (WLS) estimate.').filter(
        (name) => name.startsWith('place') || name.startsWith('person'),
      ),
      [],
    );
  });

  it('must have the letters of the words', () => {
    assert.ok(!namesOf('He lived in Port Louis (ABC) then.').includes('place: ABC'));
  });
});
