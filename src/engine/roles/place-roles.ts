import { locatedMention } from '../entities/index.js';
import { claimId, type SourceContext } from '../claims/index.js';
import type { RoleClaim, RoleStatement } from './types.js';

/** Turns the roles read block by block into claims of a source, with the source's offsets. */
export function placeRoles(
  blocks: readonly { readonly start: number; readonly roles: readonly RoleStatement[] }[],
  { uri, text, published }: SourceContext,
): RoleClaim[] {
  return blocks.flatMap(({ start: offset, roles }) =>
    roles.map(({ start, end, role, bearer, sentence }): RoleClaim => {
      const span = { start: start + offset, end: end + offset };
      return {
        id: claimId(uri, span, 'role'),
        uri,
        ...span,
        text: text.slice(span.start, span.end),
        sentence: { start: sentence.start + offset, end: sentence.end + offset },
        published,
        dimension: 'role',
        role,
        bearer: locatedMention(bearer, offset, { uri, text }),
      };
    }),
  );
}
