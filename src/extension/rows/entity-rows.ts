import { foldedText } from '../../folded-text.js';
import {
  entityTypes,
  type EntityMentions,
  type EntityNode,
  type EntityType,
  type MentionNode,
  type SourceLabel,
} from '../../protocol.js';

export interface TypeRow {
  readonly kind: 'type';
  readonly key: string;
  readonly type: EntityType;
  readonly children: EntityRow[];
}

export interface EntityRow {
  readonly kind: 'entity';
  readonly key: string;
  readonly parent: TypeRow;
  readonly entity: EntityNode;
}

export interface SourceRow {
  readonly kind: 'source';
  readonly key: string;
  readonly parent: EntityRow;
  readonly source: SourceLabel;
  readonly mentions: readonly MentionNode[];
  /** The roles that it gives a person. */
  readonly roles: readonly string[];
}

export interface MentionRow {
  readonly kind: 'mention';
  readonly key: string;
  readonly parent: SourceRow;
  readonly source: SourceLabel;
  readonly mention: MentionNode;
}

/** A row of the tree: a type, an entity of it, a source that names it, a mention there. */
export type EntitiesRow = TypeRow | EntityRow | SourceRow | MentionRow;

export type EntityOrder = 'count' | 'name';

/** The types that have entities, with those that a filter lets through: a part of any spelling, whatever its case and accents. */
export function typeRows(entities: readonly EntityNode[], order: EntityOrder, filter: string): TypeRow[] {
  const wanted = foldedText(filter.trim());
  const shown =
    wanted === ''
      ? entities
      : entities.filter(({ name, spellings }) =>
          [name, ...spellings.map(({ text }) => text)].some((text) => foldedText(text).includes(wanted)),
        );
  const byName = (a: EntityNode, b: EntityNode): number => a.name.localeCompare(b.name, undefined, { numeric: true });
  const sorted = shown.toSorted(order === 'name' ? byName : (a, b) => b.mentions - a.mentions || byName(a, b));
  return entityTypes.flatMap((type) => {
    const row: TypeRow = { kind: 'type', key: type, type, children: [] };
    row.children.push(
      ...sorted
        .filter((entity) => entity.type === type)
        .map((entity): EntityRow => ({ kind: 'entity', key: entity.id, parent: row, entity })),
    );
    return row.children.length === 0 ? [] : [row];
  });
}

/** The sources that name an entity. Keys hold no places, which every edit moves. */
export function sourceRows(parent: EntityRow, { bySource }: EntityMentions): SourceRow[] {
  return bySource.map(({ source, mentions, roles }) => ({
    kind: 'source',
    key: `${parent.key} \u2023 ${source.uri}`,
    parent,
    source,
    mentions,
    roles,
  }));
}

export function mentionRows(parent: SourceRow): MentionRow[] {
  return parent.mentions.map((mention, index) => ({
    kind: 'mention',
    key: `${parent.key} \u2023 ${index}`,
    parent,
    source: parent.source,
    mention,
  }));
}

/** The entity that a row belongs to. */
export function entityOfRow(row: EntitiesRow): EntityNode | undefined {
  if (row.kind === 'type') return undefined;
  return row.kind === 'entity' ? row.entity : entityOfRow(row.parent);
}
