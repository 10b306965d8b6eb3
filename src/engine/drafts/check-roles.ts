import { roleGroupsOf, type AnyClaim } from '../comparison/index.js';
import type { Entity } from '../entities/index.js';
import { compareRoles, type RoleClaim } from '../roles/index.js';
import type { DraftContext } from './draft-context.js';
import type { DraftStatement, Evidence } from './types.js';
import { weigh } from './weigh-evidence.js';
import { say } from '../messages/index.js';

/**
 * Holds the roles that a draft gives people against those that sources give them. Of people whom no source names there is nothing to
 * say: the name is told.
 *
 * @param roles by person, those of the draft among them
 */
export function checkRoles(
  roles: ReadonlyMap<Entity, readonly RoleClaim[]>,
  eventOf: (uri: string) => string,
  context: DraftContext,
): DraftStatement[] {
  const { uri } = context.draft;
  return [...roles].flatMap(([entity, claims]) => {
    const said = claims.filter((claim) => claim.uri !== uri);
    return claims.filter((claim) => claim.uri === uri).flatMap((claim) => checkRole(claim, said, entity, eventOf, context));
  });
}

function checkRole(
  claim: RoleClaim,
  said: readonly RoleClaim[],
  { name, mentions }: Entity,
  eventOf: (uri: string) => string,
  context: DraftContext,
): DraftStatement[] {
  if (said.length === 0) {
    if (mentions.every(({ uri }) => uri === claim.uri)) return [];
    const { uri, start, end } = claim;
    const message = say`Role of ${name}: no source says this`;
    return [{ uri, start, end, kind: 'role', verdict: 'unsupported', message, places: [], evidence: [], voices: 0, claim }];
  }
  const evidence = said.map((other): Evidence => {
    const { likeness } = compareRoles(claim, other);
    return { claim: other, verdict: likeness === 'same' ? 'same' : likeness === 'conflict' ? 'conflict' : 'compatible' };
  });
  const claims = [claim, ...said].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start));
  const event = eventOf(said[0]?.uri ?? '');
  const [found] = roleGroupsOf({ claims, name, event, named: claims.map(() => true) }).filter((group) =>
    group.claims.includes(claim),
  );
  const group = found ?? {
    title: `Role of ${name}`,
    verdict: 'compatible' as const,
    event,
    claims,
    sets: [{ claims, isSure: true }],
    relations: [],
    confidence: 1,
    isConfident: true,
  };
  const bearsOut = (other: AnyClaim): boolean => other.dimension === 'role' && compareRoles(claim, other).likeness === 'near';
  return [
    weigh(
      { claim, group: { ...group, id: `draft ${claim.id}` }, isSure: true, evidence, bearsOut, isTold: () => false },
      context,
    ),
  ];
}
