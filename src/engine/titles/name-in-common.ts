import type { Claim } from '../claims/index.js';
import { canonicalName } from '../entities/index.js';
import { frameOf, type NamedPart } from '../frames/index.js';
import type { Source } from '../sources/index.js';
import { contains, type Span } from '../text/index.js';
import { speaks } from './saying.js';

/** So many claims of a group, as a share, must name somebody, for the group to be taken to be about them. */
const most = 0.5;

/**
 * Who does, suffers or owns what most claims count or measure, by the longest form of the name; else whom most of their sentences
 * name, be it for another part, and else who stands before most of them: of whom the text tells there. `null` where that is nobody, or where it is two as often.
 *
 * @param sourceOf the source of a claim, by its URI
 */
export function nameInCommon(claims: readonly Claim[], sourceOf: (uri: string) => Source | undefined): string | null {
  return (
    mostNamed(claims, sourceOf, partsOf) ?? mostNamed(claims, sourceOf, inSentence) ?? mostNamed(claims, sourceOf, peopleBefore)
  );
}

function mostNamed(
  claims: readonly Claim[],
  sourceOf: (uri: string) => Source | undefined,
  namesIn: (claim: Claim, source: Source) => readonly NamedPart[],
): string | null {
  const named = new Map<string, { readonly claims: Set<Claim>; form: string }>();
  for (const claim of claims) {
    const source = sourceOf(claim.uri);
    if (source === undefined) continue;
    for (const part of namesIn(claim, source)) {
      const key = part.name.split(' ').at(-1) ?? '';
      const form = formOf(part, source);
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

/** How far back a pronoun is taken to reach. In UTF-16 units. */
const reach = 300;

/** The people of a claim's sentence and of what stands right before it: one of them is `he`, and most sources agree who. */
function peopleBefore({ sentence: { start, end } }: Claim, source: Source): NamedPart[] {
  return namedIn({ start: start - reach, end }, source, ['person']);
}

/** People and bodies that a claim's sentence names. */
function inSentence({ sentence }: Claim, source: Source): NamedPart[] {
  return namedIn(sentence, source, ['person', 'organization']);
}

/** Whom a span names, but for who only says something there. */
function namedIn(span: Span, { mentions, text }: Source, types: readonly NamedPart['type'][]): NamedPart[] {
  return mentions
    .filter((mention) => contains(span, mention) && types.includes(mention.type) && !speaks(mention, text))
    .map(({ type, name }) => ({ type, name: canonicalName(name, type) }));
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
