import type { Claim } from '../claims/index.js';
import { canonicalName } from '../entities/index.js';
import { frameOf, type NamedPart } from '../frames/index.js';
import type { Source } from '../sources/index.js';

/** Of so many claims of a group, as a share, the clauses must name somebody, for the group to be taken to be about them. */
const most = 0.5;

/**
 * Who does, suffers or owns what most claims count or measure, by the longest form of the name; `null` where that is nobody, or where it
 * is two as often. A name that merely stands in the sentence may be anybody's.
 *
 * @param sourceOf the source of a claim, by its URI
 */
export function nameInCommon(claims: readonly Claim[], sourceOf: (uri: string) => Source | undefined): string | null {
  const named = new Map<string, { readonly claims: Set<Claim>; form: string }>();
  for (const claim of claims) {
    const source = sourceOf(claim.uri);
    for (const part of source === undefined ? [] : partsOf(claim, source)) {
      const key = part.name.split(' ').at(-1) ?? '';
      const form = source === undefined ? '' : formOf(part, source);
      const known = named.get(key) ?? { claims: new Set(), form };
      known.claims.add(claim);
      if (form.length > known.form.length) known.form = form;
      named.set(key, known);
    }
  }
  const [first, second] = [...named.values()].sort((a, b) => b.claims.size - a.claims.size);
  if (first === undefined || first.claims.size < 2 || first.claims.size < most * claims.length) return null;
  return first.claims.size === second?.claims.size ? null : first.form;
}

function partsOf(claim: Claim, source: Source): NamedPart[] {
  const frame = frameOf(claim, source);
  return [frame?.owner, frame?.agent, frame?.patient].filter((part) => part != null);
}

/** The longest spelling of a name in a source. */
function formOf({ name, type }: NamedPart, { mentions }: Source): string {
  const forms = mentions.flatMap((mention) =>
    mention.type === type && canonicalName(mention.name, type) === name ? [mention.name] : [],
  );
  return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
}
