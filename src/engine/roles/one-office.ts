import { compareRoles } from './compare-roles.js';
import type { Role, RoleClaim } from './types.js';

/** Whether two people are given one role at one firm, in one place or of one country: `chief executive of X`, which one person is. */
export function holdOneOffice(one: readonly RoleClaim[], other: readonly RoleClaim[]): boolean {
  return one.some((a) => other.some((b) => isAtOne(a.role, b.role) && compareRoles(a, b).likeness === 'same'));
}

function isAtOne(a: Role, b: Role): boolean {
  return meet(a.names, b.names) || meet(a.nations, b.nations);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each));
}
