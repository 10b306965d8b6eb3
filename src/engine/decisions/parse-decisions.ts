import { getNodeValue, type Node } from 'jsonc-parser';
import type { EntityType } from '../entities/index.js';
import { locateProblems, parseStrictly, type JsonError, type JsonProblem } from '../json/index.js';
import type { Span } from '../text/index.js';
import { field, isText, readClaimDecision, type Report } from './read-claim-decision.js';
import { decidedTypes, type Decision, type NameReference } from './types.js';
import { say } from '../messages/index.js';

/** A decision and where it stands in its file. */
export interface WrittenDecision extends Span {
  readonly decision: Decision;
}

export type DecisionFile =
  | {
      readonly kind: 'decisions';
      readonly items: readonly WrittenDecision[];
      /** The list of them, with its brackets; absent in a file of white space. */
      readonly list?: Span;
    }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** The version of the format: of a newer one we could not know what it says. */
export const fileVersion = 1;

const types: readonly EntityType[] = [...decidedTypes, 'other'];

/**
 * Reads `.variorum/entities.json` and `.variorum/claims.json` (schemas/entities.schema.json, schemas/claims.schema.json): strict JSON, `{ "version": 1, "decisions": […] }`. A file of
 * white space alone holds no decisions yet. Fields that are not known are left alone.
 */
export function parseDecisions(text: string): DecisionFile {
  if (text.trim() === '') return { kind: 'decisions', items: [] };
  const problems: JsonProblem[] = [];
  const root = parseStrictly(text, problems);
  const read = root === undefined || problems.length > 0 ? null : readRoot(root, problems);
  if (problems.length > 0 || read === null) return { kind: 'broken', errors: locateProblems(text, problems) };
  return { kind: 'decisions', ...read };
}

function readRoot(root: Node, problems: JsonProblem[]): { items: WrittenDecision[]; list: Span } | null {
  const report: Report = (node, message) => {
    problems.push({ start: node.offset, end: node.offset + node.length, message });
    return null;
  };
  const version = field(root, 'version');
  const list = field(root, 'decisions');
  if (root.type !== 'object') return report(root, say`this must be an object with "version" and "decisions"`);
  if (version?.value !== fileVersion)
    return report(version ?? root, say`"version" must be ${fileVersion}; a newer Variorum may read other ones`);
  if (list?.type !== 'array') return report(list ?? root, say`"decisions" must be a list`);
  const items = (list.children ?? []).flatMap((node) => {
    const decision = readDecision(node, report);
    return decision === null ? [] : [{ decision, ...spanOf(node) }];
  });
  return { items, list: spanOf(list) };
}

/** @returns `null` where something is wrong with it, which is reported */
export function readDecision(node: Node, report: Report): Decision | null {
  const kind: unknown = field(node, 'decision')?.value;
  switch (kind) {
    case 'merge': {
      const [name, into] = [nameField(node, 'name', report), nameField(node, 'into', report)];
      return name && into && { decision: kind, name, into };
    }
    case 'split': {
      const [name, from] = [nameField(node, 'name', report), nameField(node, 'from', report)];
      return name && from && { decision: kind, name, from };
    }
    case 'rename': {
      const [name, to] = [nameField(node, 'name', report), text(node, 'to', report)];
      return name === null || to === null ? null : { decision: kind, name, to };
    }
    case 'retype': {
      const name = nameField(node, 'name', report);
      const to = decidedTypes.find((type) => type === field(node, 'to')?.value);
      return to === undefined
        ? report(field(node, 'to') ?? node, say`"to" must be one of ${decidedTypes.join(', ')}`)
        : name && { decision: kind, name, to };
    }
    case 'not-a-name': {
      const spelling = text(node, 'spelling', report);
      return spelling === null ? null : { decision: kind, spelling };
    }
    default:
      return readClaimDecision(node, report);
  }
}

function nameField(node: Node, name: string, report: Report): NameReference | null {
  const value = field(node, name);
  return value === undefined ? report(node, say`"${name}" is missing`) : readName(value, report);
}

function readName(node: Node, report: Report): NameReference | null {
  const { name, type, source, prefix, suffix } = {
    ...(node.type === 'object' && (getNodeValue(node) as Record<string, unknown>)),
  };
  const known = types.find((each) => each === type);
  if (!isText(name)) return report(node, say`a name is an object whose "name" is a text that is not empty`);
  if (known === undefined) return report(field(node, 'type') ?? node, say`"type" must be one of ${types.join(', ')}`);
  const quoted = prefix !== undefined || suffix !== undefined;
  if (quoted && (source === undefined || typeof prefix !== 'string' || typeof suffix !== 'string')) {
    return report(node, say`a single mention needs "source", "prefix" and "suffix"`);
  }
  if (source !== undefined && !isText(source))
    return report(field(node, 'source') ?? node, say`"source" must be the path of a source`);
  return {
    name,
    type: known,
    ...(source !== undefined && { source }),
    ...(typeof prefix === 'string' && typeof suffix === 'string' && { prefix, suffix }),
  };
}

function text(node: Node, name: string, report: Report): string | null {
  const value: unknown = field(node, name)?.value;
  return isText(value) ? value : report(field(node, name) ?? node, say`"${name}" must be a text that is not empty`);
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
