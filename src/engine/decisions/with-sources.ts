import type { ClaimReference } from './claim-decisions.js';
import type { Decision, NameReference } from './types.js';

/**
 * A decision with its sources named otherwise: by paths as they stand in a file, by URIs as the corpus has them.
 *
 * @param write what to name a source by
 */
export function withSources(decision: Decision, write: (source: string) => string): Decision {
  const named = (name: NameReference): NameReference =>
    name.source === undefined ? name : { ...name, source: write(name.source) };
  const inSource = (claim: ClaimReference): ClaimReference => ({ ...claim, source: write(claim.source) });
  switch (decision.decision) {
    case 'merge':
      return { ...decision, name: named(decision.name), into: named(decision.into) };
    case 'split':
      return { ...decision, name: named(decision.name), from: named(decision.from) };
    case 'rename':
    case 'retype':
      return { ...decision, name: named(decision.name) };
    case 'not-a-name':
      return decision;
    case 'ask-again':
      return decision;
    case 'same-thing':
    case 'use-version':
    case 'status':
    case 'seen':
    case 'ask':
      return { ...decision, claims: decision.claims.map(inSource) };
    case 'different-things':
      return { ...decision, claims: decision.claims.map(inSource), others: decision.others.map(inSource) };
  }
}
