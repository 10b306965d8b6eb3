import assert from 'node:assert/strict';
import { extendNames } from '../../../../../src/engine/entities/rules/boundaries/extending.js';
import type { EntityType } from '../../../../../src/engine/entities/index.js';
import { marked } from '../marked.js';

const widened = (text: string, type: EntityType): string[] => marked(text, type, extendNames);

describe('extendNames', () => {
  it('takes the initials before a name, but no article', () => {
    assert.deepEqual(widened('Then K. Michael [Virta] spoke.', 'person'), ['person: Virta']);
    assert.deepEqual(widened('Then K. [Michael Virta] spoke.', 'person'), ['person: K . Michael Virta']);
    assert.deepEqual(widened('A [Virta] spoke.', 'person'), ['person: Virta']);
  });

  it('takes the particles before a person, and those that a hyphen joins to any name', () => {
    assert.deepEqual(widened('They wrote to von der [Kallio] then.', 'person'), ['person: von der Kallio']);
    assert.deepEqual(widened('They feared al-[Virta] then.', 'organization'), ['organization: al - Virta']);
    assert.deepEqual(widened('They feared al‐[Virta] then.', 'organization'), ['organization: al ‐ Virta']);
    assert.deepEqual(widened('So will do [Kallio] then.', 'person'), ['person: Kallio']);
    assert.deepEqual(widened('A view of la [Kallio] then.', 'place'), ['place: Kallio']);
  });

  it('takes the second syllable of a given name, and no ordinary word', () => {
    assert.deepEqual(widened('So did [Moon Jae]-in then.', 'person'), ['person: Moon Jae - in']);
    assert.deepEqual(widened('So did [Park Geun]-hye then.', 'person'), ['person: Park Geun - hye']);
    assert.deepEqual(widened('The [Aino Virta]-led group left.', 'person'), ['person: Aino Virta']);
  });

  it('takes the main word of a body that was cut off', () => {
    assert.deepEqual(widened('He told the [Vantaa] Post yesterday.', 'place'), ['organization: Vantaa Post']);
    assert.deepEqual(widened('He went to [Vantaa] yesterday.', 'place'), ['place: Vantaa']);
  });

  it('takes the legal form behind a company', () => {
    assert.deepEqual(widened('The firm [Kallio], Inc., was sold.', 'organization'), ['organization: Kallio , Inc .']);
    assert.deepEqual(widened('The firm [Kallio] Ltd was sold.', 'person'), ['organization: Kallio Ltd']);
  });
});
