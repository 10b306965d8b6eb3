import type { ServerCapabilities } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver';
import { NextDifferenceRequest, type NextDifferenceParams, type NextDifferenceResult } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { versionsOf, versionWith } from '../presentation/claim-versions.js';
import type { IndexView } from '../workspace/index-view.js';

/** The next or previous differing claim, through all sources and round again. */
export function register({ connection, answer }: ServerContext): ServerCapabilities {
  connection.onRequest(NextDifferenceRequest, (params, token) => answer(token, (view) => next(params, view)));
  return {};
}

function next({ from, direction }: NextDifferenceParams, view: IndexView): NextDifferenceResult | null {
  const findings = [...view.index.findings.values()]
    .flat()
    .map((finding) => ({ finding, at: view.location({ uri: finding.uri, ...finding.span }) }));
  const place = (uri: string, position: Position): Address => ({ uri, line: position.line, character: position.character });
  const ordered = findings
    .map((each) => ({ ...each, place: place(each.at.uri, each.at.range.start) }))
    .sort((a, b) => compare(a.place, b.place));
  const start = from === undefined ? undefined : place(canonicalUri(from.textDocument.uri), from.position);
  const found =
    direction === 'next'
      ? (ordered.find((each) => start === undefined || compare(each.place, start) > 0) ?? ordered[0])
      : (ordered.findLast((each) => start === undefined || compare(each.place, start) < 0) ?? ordered.at(-1));
  const data = found?.finding.data;
  const group = data === undefined ? undefined : view.group(data.group);
  if (found === undefined || data === undefined || group === undefined) return null;
  const version = versionWith(versionsOf(group), data.claim)?.claims[0].id ?? data.claim;
  return { location: found.at, group: data.group, version };
}

interface Address extends Position {
  readonly uri: string;
}

/** By source, then by place. */
function compare(a: Address, b: Address): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.line - b.line || a.character - b.character;
}
