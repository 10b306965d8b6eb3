import {
  CodeActionKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { claimsIn, type AnyClaim, type Source } from '../../../engine/index.js';
import type { ActionProvider } from './action-provider.js';
import { BrokenReferences } from './broken-references.js';
import { cite, type CitationResult, type CitationRequest } from './cite.js';
import type { ServerContext } from '../../context.js';
import { oneLine } from '../../../markdown.js';
import { brokenMessage, readJsonFile } from '../../workspace/json-file.js';
import { referencesUri } from '../../workspace/references-file.js';
import { verdictBetween, versionsOf, versionWith, type ClaimVersion } from '../../presentation/claim-versions.js';
import type { IndexView } from '../../workspace/index-view.js';
import { messageOf } from '../../../message-of.js';

/** What an action needs to know when it is carried out. */
interface CitationActionData {
  readonly uri: string;
  readonly claim: string;
  /** The claim as written then: an id may come to mean another claim. */
  readonly text: string;
  /** URIs of the sources to cite. */
  readonly sources: readonly string[];
}

/** Quick fixes on a claim: cite the source of each other version, or all of them. */
export function citationActions(context: ServerContext): ActionProvider {
  const { client, documents, folders, showMessage, view } = context;
  const broken = new BrokenReferences(context);

  return {
    actionsAt: (uri, position, diagnostics, current) =>
      current.groupedClaimsAt(uri, position).flatMap((claim) => actionsOn(claim, diagnostics, current, context)),
    carryOut: (action, interactive) => {
      const data = readData(action.data);
      return data === undefined ? undefined : carryOut(action, data, interactive);
    },
  };

  /** @param interactive whether to tell the analyst what went wrong */
  async function carryOut(action: CodeAction, data: CitationActionData, interactive: boolean): Promise<CodeAction> {
    const at = referencesUri(data.uri, folders);
    const name = at === undefined ? '' : folders.nameOf(at);
    let document: TextDocument | undefined;
    try {
      document = at === undefined ? undefined : await readJsonFile(at, name, documents);
    } catch (error) {
      if (interactive) showMessage(MessageType.Error, messageOf(error));
      return action;
    }
    const references = at === undefined ? undefined : { uri: at, document, version: documents.get(at)?.version ?? null };
    const { source, claim, cited } = find(data, view());
    const target = { source, version: documents.get(data.uri)?.version ?? null };
    const result: CitationResult = cite({ target, claim, cited, references }, client);
    switch (result.kind) {
      case 'edit':
        return { ...action, edit: result.edit };
      case 'nothing':
        if (interactive) showMessage(MessageType.Info, 'This is cited here already.');
        return action;
      case 'broken':
        if (at !== undefined) broken.report(at, result.errors, document);
        if (interactive)
          showMessage(MessageType.Error, brokenMessage(name, result.errors, 'Nothing was changed; mend it and cite again.'));
        return action;
    }
  }
}

function actionsOn(
  claim: AnyClaim,
  diagnostics: readonly Diagnostic[],
  view: IndexView,
  { folders }: ServerContext,
): CodeAction[] {
  return view.groupsOf(claim).flatMap((group) => {
    const versions = versionsOf(group);
    const own = versionWith(versions, claim.id);
    if (own === undefined) return [];
    const others = new Map<string, ClaimVersion[]>();
    for (const version of versions) {
      if (version.uri !== claim.uri) others.set(version.uri, [...(others.get(version.uri) ?? []), version]);
    }
    const fixed = diagnostics.filter(({ data }) => isClaimData(data) && data.claim === claim.id);
    const action = (title: string, sources: readonly string[]): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      data: { uri: claim.uri, claim: claim.id, text: claim.text, sources } satisfies CitationActionData,
      ...(fixed.length > 0 && { diagnostics: [...fixed] }),
    });
    // What differs is what one wants to cite first.
    const differs = (list: readonly ClaimVersion[]): number =>
      list.some((version) => verdictBetween(group, own, version).verdict !== 'same') ? 0 : 1;
    const single = [...others]
      .sort(([, a], [, b]) => differs(a) - differs(b))
      .map(([uri, list]) => {
        const title = view.source(uri)?.metadata.title ?? folders.nameOf(uri);
        const values = [...new Set(list.map(({ claims }) => oneLine(claims[0].text)))].join(' / ');
        return action(`Cite ${oneLine(title)} (${values})`, [uri]);
      });
    return others.size > 1 ? [...single, action(`Cite all versions (${others.size} sources)`, [...others.keys()])] : single;
  });
}

/** @throws where what the action was made from is there no longer */
function find(data: CitationActionData, view: IndexView): Pick<CitationRequest, 'claim' | 'cited'> & { readonly source: Source } {
  const source = view.source(data.uri);
  const claim =
    source === undefined ? undefined : claimsIn(source).find(({ id, text }) => id === data.claim && text === data.text);
  const cited = data.sources.flatMap((uri) => view.source(uri) ?? []);
  if (source === undefined || claim === undefined || cited.length < data.sources.length) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since; ask for the quick fixes again.');
  }
  return { source, claim, cited };
}

function isClaimData(data: unknown): data is { claim: string } {
  return typeof data === 'object' && data !== null && 'claim' in data && typeof data.claim === 'string';
}

/** @returns `undefined` where it is the action of another */
function readData(data: unknown): CitationActionData | undefined {
  if (
    isClaimData(data) &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'text' in data &&
    typeof data.text === 'string' &&
    'sources' in data &&
    Array.isArray(data.sources) &&
    data.sources.every((each) => typeof each === 'string')
  ) {
    return { uri: data.uri, claim: data.claim, text: data.text, sources: data.sources };
  }
  return undefined;
}
