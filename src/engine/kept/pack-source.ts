import type { About, Claim, EventFrame } from '../claims/index.js';
import type { LocatedMention } from '../entities/index.js';
import { knownFrame, type ClaimFrame } from '../frames/index.js';
import type { RoleClaim } from '../roles/index.js';
import type { Source } from '../sources/index.js';
import { knownTitle } from '../titles/index.js';
import type { Packed, PackedClaim, PackedMention, PackedRole, PackedSource } from './packed.js';

/** What is to be kept of a source. */
export function packSource({ metadata, problems, blocks, mentions, claims, pageClaims, roles }: Source): PackedSource {
  return {
    metadata,
    problems,
    blocks,
    mentions: mentions.map(packMention),
    claims: claims.map(packClaim),
    pageClaims: pageClaims.map(packClaim),
    roles: roles.map(packRole),
    frames: claims.flatMap((claim, index) => {
      const frame = knownFrame(claim);
      return frame === undefined ? [] : [[index, frame === null ? null : packFrame(frame)] as const];
    }),
    titles: claims.flatMap((claim, index) => {
      const title = knownTitle(claim);
      return title === undefined ? [] : [[index, title] as const];
    }),
  };
}

/** How much trees have told of the claims of a source until now: the more, the better it is to keep. */
export function factsOf({ claims }: Source): number {
  return claims.reduce(
    (sum, claim) => sum + Number(knownFrame(claim) !== undefined) + Number(knownTitle(claim) !== undefined),
    0,
  );
}

function packClaim(claim: Claim): PackedClaim {
  const { start, end, sentence, dimension, quantity, about, frame, inHeadline, totals, stated, normalized } = claim;
  return {
    start,
    end,
    sentence,
    dimension,
    quantity,
    about: packAbout(about),
    frame: packEventFrame(frame),
    inHeadline,
    totals,
    ...(stated !== quantity.stated && { stated }),
    ...(normalized !== quantity.normalized && { normalized }),
  };
}

function packAbout(about: About): Packed<About> {
  return {
    ...about,
    modifiers: [...about.modifiers],
    predicates: [...about.predicates],
    context: [...about.context],
    names: [...about.names],
  };
}

function packEventFrame(frame: EventFrame): Packed<EventFrame> {
  return { ...frame, names: [...frame.names] };
}

function packFrame(frame: ClaimFrame): Packed<ClaimFrame> {
  return { ...frame, words: [...frame.words] };
}

function packMention({ start, end, type, name }: LocatedMention): PackedMention {
  return { start, end, type, name };
}

function packRole({ start, end, sentence, dimension, role, bearer }: RoleClaim): PackedRole {
  return {
    start,
    end,
    sentence,
    dimension,
    role: {
      ...role,
      standing: [...role.standing],
      field: [...role.field],
      names: [...role.names],
      nations: [...role.nations],
    },
    bearer: packMention(bearer),
  };
}
