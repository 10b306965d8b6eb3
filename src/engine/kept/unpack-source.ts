import { claimId, type Claim } from '../claims/index.js';
import type { LocatedMention } from '../entities/index.js';
import { tellFrame } from '../frames/index.js';
import type { RoleClaim } from '../roles/index.js';
import type { Source, SourceInput } from '../sources/index.js';
import { tellTitle } from '../titles/index.js';
import type { PackedClaim, PackedMention, PackedRole, PackedSource } from './packed.js';

/**
 * The source that was packed, as reading its text afresh gives it; what trees told of its claims is told, too.
 *
 * @param packed what `packSource` gave for a source of the same text, language and stated metadata
 */
export function unpackSource(packed: PackedSource, input: SourceInput): Source {
  const { metadata, problems, blocks } = packed;
  const published = metadata.published ?? null;
  const claims = packed.claims.map((claim) => unpackClaim(claim, published, input));
  for (const [index, frame] of packed.frames) {
    const claim = claims[index];
    if (claim !== undefined) tellFrame(claim, frame === null ? null : { ...frame, words: new Set(frame.words) });
  }
  for (const [index, title] of packed.titles) {
    const claim = claims[index];
    if (claim !== undefined) tellTitle(claim, title);
  }
  const { uri, text, languageId, stated } = input;
  return {
    uri,
    text,
    languageId,
    ...(stated !== undefined && { stated }),
    metadata,
    problems,
    blocks,
    mentions: packed.mentions.map((mention) => unpackMention(mention, input)),
    claims,
    pageClaims: packed.pageClaims.map((claim) => unpackClaim(claim, published, input)),
    roles: packed.roles.map((role) => unpackRole(role, published, input)),
  };
}

function unpackClaim(packed: PackedClaim, published: string | null, { uri, text }: SourceInput): Claim {
  const { start, end, sentence, dimension, quantity, about, frame, inHeadline, totals } = packed;
  return {
    id: claimId(uri, packed, dimension),
    uri,
    start,
    end,
    text: text.slice(start, end),
    dimension,
    quantity,
    stated: packed.stated ?? quantity.stated,
    normalized: packed.normalized ?? quantity.normalized,
    about: {
      ...about,
      modifiers: new Set(about.modifiers),
      predicates: new Set(about.predicates),
      context: new Set(about.context),
      names: new Set(about.names),
    },
    sentence,
    inHeadline,
    frame: { ...frame, names: new Set(frame.names) },
    totals,
    published,
  };
}

function unpackMention(packed: PackedMention, { uri, text }: SourceInput): LocatedMention {
  return { ...packed, uri, text: text.slice(packed.start, packed.end) };
}

function unpackRole(packed: PackedRole, published: string | null, input: SourceInput): RoleClaim {
  const { start, end, role } = packed;
  return {
    ...packed,
    id: claimId(input.uri, packed, packed.dimension),
    uri: input.uri,
    text: input.text.slice(start, end),
    published,
    role: {
      ...role,
      standing: new Set(role.standing),
      field: new Set(role.field),
      names: new Set(role.names),
      nations: new Set(role.nations),
    },
    bearer: unpackMention(packed.bearer, input),
  };
}
