import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalName } from '../../../../src/engine/entities/index.js';

describe('canonicalName', () => {
  const alike = (type: string, ...names: string[]): void => {
    const keys = new Set(names.map((name) => canonicalName(name, type)));
    assert.equal(keys.size, 1, [...keys].join(' / '));
  };

  it('puts the names of a country together', () => {
    alike('place', 'Côte d’Ivoire', 'Ivory Coast', "Cote d'Ivoire");
    alike('place', 'the United Kingdom', 'UK', 'U.K.', 'Great Britain', 'Britain');
  });

  it('puts transliterations together', () => {
    alike('person', 'Yuriy Gagarin', 'Yuri Gagarin', 'Yury Gagarin', 'Yurii Gagarin');
    alike('place', 'Kharkiv', 'Kharkov');
  });

  it('leaves titles and legal forms out', () => {
    alike('person', 'Angela Merkel', 'Chancellor Angela Merkel', 'Dr. Angela Merkel');
    alike('organization', 'Siemens', 'Siemens AG');
  });

  it('keeps apart what is only similar', () => {
    for (const [one, other] of [
      ['Niger', 'Nigeria'],
      ['Austria', 'Australia'],
      ['Mali', 'Malawi'],
    ] as const) {
      assert.notEqual(canonicalName(one, 'place'), canonicalName(other, 'place'));
    }
  });

  it('does not depend on case or on being asked twice', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z ]{1,20}$/),
        fc.constantFrom('person', 'place', 'organization', 'event'),
        (name, type) => {
          assert.equal(canonicalName(name.toUpperCase(), type), canonicalName(name.toLowerCase(), type));
        },
      ),
    );
  });
});
