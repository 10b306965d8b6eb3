import assert from 'node:assert/strict';
import { convert, type Unit as ConvertUnit } from 'convert';
import { units } from '../../../../src/engine/quantities/units/unit-table.js';

/** What the library calls the units whose name here it does not know, or uses for another. */
const otherNames: Readonly<Record<string, ConvertUnit>> = { ton: 'short ton' };

const bases: Readonly<Record<string, ConvertUnit>> = { duration: 's', length: 'm', area: 'm2', volume: 'm3', mass: 'kg' };

describe('the table of units', () => {
  it('agrees with the library convert in every unit that both know', () => {
    const compared = units.filter(({ name, dimension, factor }) => {
      const base = bases[dimension];
      const known = base === undefined ? null : factorOf(otherNames[name] ?? name, base);
      if (known !== null) assert.ok(Math.abs(known / factor - 1) < 1e-12, `${name}: ${factor}, where convert has ${known}`);
      return known !== null;
    });
    assert.ok(compared.length > 40, `only ${compared.length} compared`);
  });

  it('names no unit twice', () => {
    assert.equal(new Set(units.map(({ name }) => name)).size, units.length);
  });
});

function factorOf(name: string, base: ConvertUnit): number | null {
  try {
    const factor = convert(1, name as ConvertUnit).to(base);
    return Number.isFinite(factor) ? factor : null;
  } catch {
    return null;
  }
}
