import {
  CodeActionKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver';
import { claimsIn, type AnyClaim, type Source } from '../../../engine/index.js';
import type { ActionProvider } from './action-provider.js';
import { BrokenReferences } from './broken-references.js';
import { cite, type CitationRequest, type ReferencesFile } from './cite.js';
import { citeAllTitle, citeTitle } from './citation-titles.js';
import type { ServerContext } from '../../context.js';
import { otherSources } from './other-sources.js';
import { brokenMessage, readJsonFile } from '../../workspace/json-file.js';
import { referencesUri } from '../../workspace/references-file.js';
import { labelOf } from '../../presentation/source-label.js';
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
  const broken = new BrokenReferences(context);
  return {
    actionsAt: (uri, range, diagnostics, view) =>
      view.groupedClaimsIn(uri, range).flatMap((claim) => actionsOn(claim, diagnostics, view, context)),
    carryOut: (action, interactive) => {
      const data = readData(action.data);
      if (data === undefined) return undefined;
      const tell = (type: MessageType, message: string): void => {
        if (interactive) context.showMessage(type, message);
      };
      return carryOut(action, data, context, broken, tell);
    },
  };
}

/** @param tell tells the analyst what went wrong */
async function carryOut(
  action: CodeAction,
  data: CitationActionData,
  { client, documents, files, folders, view }: ServerContext,
  broken: BrokenReferences,
  tell: ServerContext['showMessage'],
): Promise<CodeAction> {
  const uri = referencesUri(data.uri, folders);
  const name = uri === undefined ? '' : folders.nameOf(uri);
  let references: ReferencesFile | undefined;
  try {
    if (uri !== undefined) {
      references = { uri, text: await readJsonFile(uri, name, files), version: documents.get(uri)?.version ?? null };
    }
  } catch (error) {
    tell(MessageType.Error, messageOf(error));
    return action;
  }
  const { source, claim, cited } = find(data, view());
  const target = { source, version: documents.get(data.uri)?.version ?? null };
  const result = cite({ target, claim, cited, references }, client);
  switch (result.kind) {
    case 'edit':
      return { ...action, edit: result.edit };
    case 'nothing':
      tell(MessageType.Info, 'This is cited here already.');
      return action;
    case 'broken':
      if (uri !== undefined) broken.report(uri, result.errors, references?.text ?? '');
      tell(MessageType.Error, brokenMessage(name, result.errors, 'Nothing was changed; mend it and cite again.'));
      return action;
  }
}

function actionsOn(
  claim: AnyClaim,
  diagnostics: readonly Diagnostic[],
  view: IndexView,
  { folders }: ServerContext,
): CodeAction[] {
  const fixed = diagnostics.filter(({ data }) => isClaimData(data) && data.claim === claim.id);
  const action = (title: string, sources: readonly string[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    data: { uri: claim.uri, claim: claim.id, text: claim.text, sources } satisfies CitationActionData,
    ...(fixed.length > 0 && { diagnostics: [...fixed] }),
  });
  return view.groupsOf(claim).flatMap((group) => {
    const others = otherSources(group, claim);
    const single = others.map((other, index) => ({
      ...action(citeTitle(other, group, labelOf(other.uri, view.source(other.uri), folders)), [other.uri]),
      // They stand in order: when the first one does not say the same, none does.
      ...(index === 0 && other.verdict === 'same' && { isPreferred: true }),
    }));
    if (others.length < 2) return single;
    const all = others.map(({ uri }) => uri);
    return [...single, action(citeAllTitle(all.length, group), all)];
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
