import { findLookalikes, type Entity } from '../entities/index.js';
import { pageSpans } from '../metadata/index.js';
import { contains } from '../text/index.js';
import type { DraftContext } from './draft-context.js';
import type { DraftStatement } from './types.js';
import { say } from '../messages/index.js';

/**
 * Names that no source has, each where the draft names it first. What its head and foot say of the draft itself is none.
 *
 * @param entities of the sources and the draft together
 */
export function checkNames(entities: readonly Entity[], context: DraftContext): DraftStatement[] {
  const { draft, sources } = context;
  const page = pageSpans(draft.text, draft.blocks);
  const texts = [...sources.values()].map(({ text, metadata: { outlet = '', authors = [] } }) =>
    [text, outlet, ...authors].join('\n'),
  );
  const unknown = entities.flatMap((entity) => {
    const { mentions, type } = entity;
    if (type === 'other' || mentions.some(({ uri }) => uri !== draft.uri)) return [];
    const [first] = mentions.filter((mention) => !page.some((span) => contains(span, mention)));
    // What is written in a source is no news, even where it was not read as a name there; nor is who wrote it.
    const isWritten = mentions.every(({ name }) => texts.some((text) => text.includes(name)));
    return first === undefined || isWritten ? [] : [{ entity, first }];
  });
  const likes = unknown.length === 0 ? [] : findLookalikes(entities);
  return unknown.map(({ entity, first: { start, end, name } }): DraftStatement => {
    const like = likes.find((each) => each.entity === entity)?.like;
    const isKnown = like?.mentions.some(({ uri }) => uri !== draft.uri) === true;
    return {
      uri: draft.uri,
      start,
      end,
      kind: 'name',
      verdict: 'unsupported',
      message: isKnown ? say`No source names “${name}”; is it “${like.name}”?` : say`No source names “${name}”`,
      places: [],
      evidence: [],
      voices: 0,
      ...(isKnown && { replacement: like.name }),
    };
  });
}
