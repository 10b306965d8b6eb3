import { getNodeValue, type Node } from 'jsonc-parser';
import { claimStatuses, type ClaimDecision, type ClaimKind, type ClaimReference, type Stamp } from './claim-decisions.js';
import { say, type Message } from '../messages/index.js';

/** Notes what is wrong. */
export type Report = (node: Node, message: Message) => null;

/** Reads a decision on claims. @returns `null` where something is wrong with it, which is reported */
export function readClaimDecision(node: Node, report: Report): ClaimDecision | null {
  const read = readWithoutStamp(node, report);
  return read && { ...read, ...stampOf(node) };
}

function readWithoutStamp(node: Node, report: Report): ClaimDecision | null {
  const kind: unknown = field(node, 'decision')?.value;
  switch (kind) {
    case 'same-thing': {
      const claims = claimsField(node, 'claims', 2, report);
      return claims && { decision: kind, claims };
    }
    case 'different-things': {
      const [claims, others] = [claimsField(node, 'claims', 1, report), claimsField(node, 'others', 1, report)];
      const kinds = field(node, 'kinds') === undefined ? undefined : kindsField(node, report);
      if (claims === null || others === null || kinds === null) return null;
      return { decision: kind, claims, others, ...(kinds !== undefined && { kinds }) };
    }
    case 'use-version': {
      const [claims, because] = [claimsField(node, 'claims', 1, report), wordsField(node, 'because', report)];
      return claims === null || because === null ? null : { decision: kind, claims, because };
    }
    case 'status': {
      const claims = claimsField(node, 'claims', 1, report);
      const status = claimStatuses.find((each) => each === field(node, 'status')?.value);
      if (status === undefined)
        return report(field(node, 'status') ?? node, say`"status" must be one of ${claimStatuses.join(', ')}`);
      return claims && { decision: kind, claims, status };
    }
    case 'seen': {
      const claims = claimsField(node, 'claims', 1, report);
      return claims && { decision: kind, claims };
    }
    case 'ask': {
      const [claims, note] = [claimsField(node, 'claims', 1, report), wordsField(node, 'note', report)];
      return claims === null || note === null ? null : { decision: kind, claims, note };
    }
    case 'ask-again': {
      const kinds = kindsField(node, report);
      return kinds && { decision: kind, kinds };
    }
    default:
      return report(
        field(node, 'decision') ?? node,
        say`a decision is an object whose "decision" is merge, split, rename, retype or not-a-name, or on claims same-thing, different-things, use-version, status, seen, ask or ask-again`,
      );
  }
}

function stampOf(node: Node): Stamp {
  const by: unknown = field(node, 'by')?.value;
  const at: unknown = field(node, 'at')?.value;
  return { ...(isText(by) && { by }), ...(isText(at) && !Number.isNaN(Date.parse(at)) && { at }) };
}

function claimsField(node: Node, name: string, least: number, report: Report): ClaimReference[] | null {
  const list = field(node, name);
  if (list?.type !== 'array' || (list.children ?? []).length < least)
    return report(list ?? node, say`"${name}" must be a list of claims, ${least} at least`);
  const claims = (list.children ?? []).map((child) => readClaim(child, report));
  return claims.every((claim) => claim !== null) ? claims : null;
}

function readClaim(node: Node, report: Report): ClaimReference | null {
  const { source, exact, prefix, suffix, about, value } = valueOf(node);
  if (!isText(source) || !isText(exact) || typeof prefix !== 'string' || typeof suffix !== 'string')
    return report(node, say`a claim is an object with "source", "exact", "prefix" and "suffix"`);
  return { source, exact, prefix, suffix, ...(isText(about) && isText(value) && { about, value }) };
}

function kindsField(node: Node, report: Report): readonly [ClaimKind, ClaimKind] | null {
  const list = field(node, 'kinds');
  const [one, other, ...more] = (list?.children ?? []).map(readKind);
  return one == null || other == null || more.length > 0
    ? report(list ?? node, say`"kinds" must be a list of two objects with "about" and a list of "names"`)
    : [one, other];
}

function readKind(node: Node): ClaimKind | null {
  const { about, names } = valueOf(node);
  return isText(about) && Array.isArray(names) && names.every(isText) ? { about, names } : null;
}

function valueOf(node: Node): Record<string, unknown> {
  return { ...(node.type === 'object' && (getNodeValue(node) as Record<string, unknown>)) };
}

function wordsField(node: Node, name: string, report: Report): string | null {
  const value: unknown = field(node, name)?.value;
  return typeof value === 'string' ? value : report(field(node, name) ?? node, say`"${name}" must be a text`);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Where a name stands twice the last one counts, as it does for JSON.parse. */
export function field(node: Node, name: string): Node | undefined {
  return node.type === 'object'
    ? node.children?.findLast((property) => property.children?.[0]?.value === name)?.children?.[1]
    : undefined;
}
