import * as l10n from '@vscode/l10n';
import type { Position } from 'vscode-languageserver';
import type { Entity, LocatedMention } from '../../engine/index.js';
import { escapeMarkdown, oneLine } from '../../markdown.js';
import { distinctRoles, mentionsBySource, rolesDiffer, rolesIn, spellingsOf } from './entity-nodes.js';
import type { Folders } from '../workspace/folders.js';
import { typeInWords } from './type-in-words.js';
import { sourceLabelOf } from './source-label.js';
import type { IndexView } from '../workspace/index-view.js';

/** More than these are counted, not listed: a hover is read at a glance. */
const mostSpellings = 8;
const mostSources = 6;
const mostLines = 5;

/** What is known of a name: its entity, how it is spelled, and where it stands. Source texts are escaped. */
export function entityInMarkdown(entity: Entity, view: IndexView, folders: Folders): string {
  const sources = sourcesOf(entity).map(([uri, mentions]) => {
    const name = escapeMarkdown(sourceLabelOf(uri, view, folders).label);
    const links = linesOf(mentions, view).map(
      ({ line, character }) => [line + 1, `${uri}#L${line + 1},${character + 1}`] as const,
    );
    const lines = links.slice(0, mostLines).map(([line, link]) => `[${line}](${link})`);
    const told = rolesOf(entity, uri, view).map((role) => `*${escapeMarkdown(role)}*`);
    return `- [${name}](${links[0]?.[1] ?? uri}): ${[linesInWords(lines, links.length), ...told].join(' · ')}`;
  });
  const [head = '', ...rest] = headOf(entity, view).map(escapeMarkdown);
  return [`**${head}**${typeOf(entity)}`, ...rest, [countsOf(entity), '', ...sources, ...furtherSources(entity)].join('\n')].join(
    '\n\n',
  );
}

export function entityInText(entity: Entity, view: IndexView, folders: Folders): string {
  const sources = sourcesOf(entity).map(([uri, mentions]) => {
    const lines = linesOf(mentions, view).map(({ line }) => String(line + 1));
    const where = linesInWords(lines.slice(0, mostLines), lines.length);
    return `${oneLine(sourceLabelOf(uri, view, folders).label)}: ${[where, ...rolesOf(entity, uri, view)].join(' · ')}`;
  });
  const [head = '', ...rest] = headOf(entity, view);
  return [`${head}${typeOf(entity)}`, ...rest, countsOf(entity), ...sources, ...furtherSources(entity)].join('\n');
}

/** Where the mentions start, once for each line: a paragraph is often one, and names somebody many times. */
function linesOf(mentions: readonly LocatedMention[], view: IndexView): Position[] {
  const starts = mentions.map((mention) => view.range(mention.uri, mention).start);
  return starts.filter(({ line }, index) => line !== starts[index - 1]?.line);
}

/** The roles that a source gives a person, where sources give different ones. */
function rolesOf(entity: Entity, uri: string, view: IndexView): string[] {
  return rolesDiffer(entity, view) ? rolesIn(entity, uri, view) : [];
}

/** Its name, how else it is spelled, and the roles that all sources give it that give any. */
function headOf(entity: Entity, view: IndexView): string[] {
  const name = oneLine(entity.name);
  const others = spellingsOf(entity).filter(({ text }) => text !== name);
  const listed = others.slice(0, mostSpellings).map(({ text, count }) => (count === 1 ? text : `${text} (${count})`));
  const roles = rolesDiffer(entity, view) ? [] : distinctRoles(entity, view);
  return [
    name,
    ...(others.length === 0 ? [] : [l10n.t`also: ${andMore(listed, others.length)}`]),
    ...(roles.length === 0 ? [] : [roles.join(', ')]),
  ];
}

function typeOf({ type }: Entity): string {
  return type === 'other' ? '' : `, ${typeInWords(type)}`;
}

function countsOf(entity: Entity): string {
  const { length } = entity.mentions;
  const sources = mentionsBySource(entity).size;
  if (length === 1) return l10n.t`mentioned once in one source`;
  return sources === 1
    ? l10n.t`mentioned ${length} times in one source`
    : l10n.t`mentioned ${length} times in ${sources} sources`;
}

function sourcesOf(entity: Entity): [string, LocatedMention[]][] {
  return [...mentionsBySource(entity)].slice(0, mostSources);
}

function furtherSources(entity: Entity): string[] {
  const more = mentionsBySource(entity).size - mostSources;
  return more > 0 ? ['', l10n.t`and in ${more} more`] : [];
}

function linesInWords(listed: readonly string[], all: number): string {
  return all === 1 ? l10n.t`line ${andMore(listed, all)}` : l10n.t`lines ${andMore(listed, all)}`;
}

function andMore(listed: readonly string[], all: number): string {
  return all > listed.length ? l10n.t`${listed.join(', ')} and ${all - listed.length} more` : listed.join(', ');
}
