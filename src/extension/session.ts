import * as vscode from 'vscode';
import {
  CodeActionResolveRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  State,
  type FileEvent,
  type LanguageClient,
} from 'vscode-languageclient/node';
import {
  ClaimsRequest,
  DecideRequest,
  DidAddSourcesNotification,
  DidChangeClaimsNotification,
  DidChangeEditedNotification,
  EntitiesRequest,
  EntityRequest,
  GroupRequest,
  MarksRequest,
  NextDifferenceRequest,
  type ClaimsResult,
  type DecideParams,
  type DidAddSourcesParams,
  type EntitiesResult,
  type EntityMentions,
  type EntityParams,
  type TextKind,
  type GroupComparison,
  type GroupParams,
  type MarksResult,
  type NextDifferenceParams,
  type NextDifferenceResult,
  type ReadFrom,
  type VersionNode,
  type WorkspaceEdit,
} from '../protocol.js';
import { ComparisonRequest, type ComparisonResult } from '../protocol/comparison.js';
import {
  BibliographyRequest,
  CiteRequest,
  DraftsRequest,
  EditSourceRequest,
  FileKindRequest,
  SayFileKindNotification,
  SourcesRequest,
  type BibliographyResult,
  type CiteParams,
  InsertClaimRequest,
  MissingFieldsRequest,
  type DraftsResult,
  type InsertClaimParams,
  type InsertClaimResult,
  type MissingFieldsParams,
  type SourceToAskOf,
  type EditSourceParams,
  type SourcesResult,
  type FileKindResult,
} from '../protocol-citations.js';
import {
  AnnotateRequest,
  AnnotationsRequest,
  DidChangeAnnotationsNotification,
  ExportRequest,
  ImportRequest,
  SimilarRequest,
  type Annotate,
  type AnnotationNode,
  type ExportedFile,
  type ExportFormat,
  type SimilarPassage,
} from '../annotation-protocol.js';
import { messageOf } from '../message-of.js';

const nothing: ClaimsResult = {
  events: [],
  counts: { conflicts: 0, open: 0, differences: 0, agreements: 0, possible: 0, sources: 0, leftOut: 0 },
  reading: { done: 0, total: 0 },
};

/** How long a server that starts again is waited for, in milliseconds. */
const longestStart = 10_000;

/** What the server would have written. */
export interface ProposedEdit {
  readonly edit: vscode.WorkspaceEdit;
  /** The texts that it was made from, by URI; `undefined` where there was no file. */
  readonly readFrom: ReadonlyMap<string, string | undefined>;
  /** In words. */
  readonly summary: string;
}

/** Why there is nothing to write. */
export interface Refusal {
  readonly message: string;
}

/** What the features share: the server's answers, and the news that they have changed. */
export class Session implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #claimsChanged = new vscode.EventEmitter<ClaimsResult>();
  readonly #sourcesAdded = new vscode.EventEmitter<DidAddSourcesParams>();
  readonly #cited = new vscode.EventEmitter<void>();
  readonly #marksChanged = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #annotationsChanged = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #resolveReady: () => void = () => undefined;
  #asked = 0;
  #claims = nothing;
  #edited: readonly string[] = [];

  /** Fires with the tree of claims whenever it has changed. */
  readonly onDidChangeClaims = this.#claimsChanged.event;
  /** Fires when sources came that change what is said of some claims. */
  readonly onDidAddSources = this.#sourcesAdded.event;
  /** Fires when a citation was written or copied. */
  readonly onDidCite = this.#cited.event;
  /** Fires with the documents whose marks have changed. */
  readonly onDidChangeMarks = this.#marksChanged.event;
  /** Fires when annotations have changed, or their places. */
  readonly onDidChangeAnnotations = this.#annotationsChanged.event;
  /** Resolves when the workspace has been read for the first time. */
  readonly ready = new Promise<void>((resolve) => {
    this.#resolveReady = resolve;
  });

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#claimsChanged,
      this.#marksChanged,
      this.#cited,
      this.#annotationsChanged,
      client.onNotification(DidChangeAnnotationsNotification, () => this.#annotationsChanged.fire()),
      this.#sourcesAdded,
      client.onNotification(DidAddSourcesNotification, (params) => this.#sourcesAdded.fire(params)),
      client.onNotification(DidChangeClaimsNotification, ({ marks }) => {
        this.#marksChanged.fire(marks.map((uri) => client.protocol2CodeConverter.asUri(uri)));
        void this.refresh();
      }),
      // A server that starts again knows nothing of what was edited before.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#sendEdited();
      }),
    ];
  }

  /** Says that a citation was written or copied. */
  cited(): void {
    this.#cited.fire();
  }

  /** The tree of claims as it was last heard. */
  get claims(): ClaimsResult {
    return this.#claims;
  }

  /** The version with an id, as the tree of claims was last heard. */
  version(id: string): VersionNode | undefined {
    for (const event of this.#claims.events) {
      for (const group of [...event.groups, ...event.possible]) {
        const version = group.versions.find((each) => each.id === id);
        if (version !== undefined) return version;
      }
    }
    return undefined;
  }

  /** Asks for the claims anew; an answer that a later question overtakes is dropped. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const claims = await this.#ask(() => this.#client.sendRequest(ClaimsRequest));
    if (claims === null || asked !== this.#asked) return;
    this.#claims = claims;
    this.#claimsChanged.fire(claims);
    if (claims.reading === null) this.#resolveReady();
  }

  /** @returns `null` where the server cannot answer (any more) */
  marks(document: vscode.TextDocument): Promise<MarksResult | null> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return this.#ask(() => this.#client.sendRequest(MarksRequest, { textDocument }));
  }

  /** How to bring the bibliography of a draft up to date. */
  bibliography(document: vscode.TextDocument): Promise<BibliographyResult | null> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return this.#ask(() => this.#client.sendRequest(BibliographyRequest, { textDocument }));
  }

  /** Of which sources something is missing that was never asked for. */
  missingFields(params: MissingFieldsParams): Promise<readonly SourceToAskOf[] | null> {
    return this.#ask(() => this.#client.sendRequest(MissingFieldsRequest, params));
  }

  /** The drafts that something can be inserted into. */
  drafts(): Promise<DraftsResult | null> {
    return this.#ask(() => this.#client.sendRequest(DraftsRequest));
  }

  /** How to say in a draft what a source claims. */
  insertClaim(params: InsertClaimParams): Promise<InsertClaimResult | null> {
    return this.#ask(() => this.#client.sendRequest(InsertClaimRequest, params));
  }

  /** The edit of a quick fix of the server’s; `null` where there is none, which the server says. */
  carryOut(title: string, data: object): Promise<vscode.WorkspaceEdit | null> {
    return this.#ask(async () => {
      const { edit } = await this.#client.sendRequest(CodeActionResolveRequest.type, { title, data });
      return edit === undefined ? null : this.#client.protocol2CodeConverter.asWorkspaceEdit(edit);
    });
  }

  /** All sources, with what is known of them. */
  sources(): Promise<SourcesResult | null> {
    return this.#ask(() => this.#client.sendRequest(SourcesRequest));
  }

  /** How to keep what the analyst says of a source. */
  editSource(params: EditSourceParams): Promise<BibliographyResult | null> {
    return this.#ask(() => this.#client.sendRequest(EditSourceRequest, params));
  }

  /** An edit of the server’s, as one of the editor. */
  editOf(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    return this.#client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** What a text is taken for. */
  fileKind(document: vscode.TextDocument): Promise<FileKindResult | null> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return this.#ask(() => this.#client.sendRequest(FileKindRequest, { textDocument }));
  }

  /** Says what a text is that the settings cannot name. */
  async sayFileKind(document: vscode.TextDocument, kind: TextKind): Promise<void> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    if (this.#client.isRunning()) await this.#client.sendNotification(SayFileKindNotification, { textDocument, kind });
  }

  /** The group of a node of the tree, or that of the claim at a place. */
  group(params: GroupParams): Promise<GroupComparison | null> {
    return this.#ask(() => this.#client.sendRequest(GroupRequest, params));
  }

  /** A group to be weighed, by a node of the tree. */
  comparison(params: GroupParams): Promise<ComparisonResult | null> {
    return this.#ask(() => this.#client.sendRequest(ComparisonRequest, params));
  }

  comparisonAt(document: vscode.TextDocument, position: vscode.Position): Promise<ComparisonResult | null> {
    return this.comparison(this.#client.code2ProtocolConverter.asTextDocumentPositionParams(document, position));
  }

  groupAt(document: vscode.TextDocument, position: vscode.Position): Promise<GroupComparison | null> {
    return this.group(this.#client.code2ProtocolConverter.asTextDocumentPositionParams(document, position));
  }

  /** From where the selection starts: the claim that is selected already is neither the next nor the previous one. */
  nextDifference(
    direction: NextDifferenceParams['direction'],
    editor: vscode.TextEditor | undefined,
  ): Promise<NextDifferenceResult | null> {
    const from =
      editor && this.#client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.start);
    return this.#ask(() => this.#client.sendRequest(NextDifferenceRequest, { direction, ...(from && { from }) }));
  }

  entities(): Promise<EntitiesResult | null> {
    return this.#ask(() => this.#client.sendRequest(EntitiesRequest));
  }

  entity(params: EntityParams): Promise<EntityMentions | null> {
    return this.#ask(() => this.#client.sendRequest(EntityRequest, params));
  }

  entityAt(document: vscode.TextDocument, position: vscode.Position): Promise<EntityMentions | null> {
    return this.entity(this.#client.code2ProtocolConverter.asTextDocumentPositionParams(document, position));
  }

  /** The edit that keeps a decision, or why there is none. */
  decide(params: DecideParams): Promise<ProposedEdit | Refusal | null> {
    return this.#askSurely(async () => {
      const result = await this.#client.sendRequest(DecideRequest, params);
      return 'message' in result ? result : { ...result, ...(await this.#proposed(result)) };
    });
  }

  /** All annotations; `null` where the server cannot answer (any more). */
  async annotations(): Promise<readonly AnnotationNode[] | null> {
    const result = await this.#ask(() => this.#client.sendRequest(AnnotationsRequest));
    return result?.annotations ?? null;
  }

  /** The edit that keeps what is annotated, or why there is none. */
  annotate(annotate: Annotate, author: string): Promise<(ProposedEdit & { ids: readonly string[] }) | Refusal | null> {
    return this.#askSurely(async () => {
      const result = await this.#client.sendRequest(AnnotateRequest, { annotate, author });
      return 'message' in result ? result : { ...result, ...(await this.#proposed(result)) };
    });
  }

  /** Where else what an annotation marks stands. */
  similarPassages(annotation: string): Promise<readonly SimilarPassage[] | null> {
    return this.#ask(() => this.#client.sendRequest(SimilarRequest, { annotation }));
  }

  /** The files of an export. */
  export(format: ExportFormat): Promise<readonly ExportedFile[] | null> {
    return this.#ask(() => this.#client.sendRequest(ExportRequest, { format }));
  }

  /** The edit that takes over what another program annotated, and what it leaves out; or why there is none. */
  import(name: string, text: string, author: string): Promise<(ProposedEdit & { left: readonly string[] }) | Refusal | null> {
    return this.#askSurely(async () => {
      const result = await this.#client.sendRequest(ImportRequest, { name, text, author });
      return 'message' in result ? result : { ...result, ...(await this.#proposed(result)) };
    });
  }

  /** Tells the server of files that were just written: watchers of files tell of them late, on a busy machine by many seconds. */
  tellWritten(uris: readonly vscode.Uri[]): void {
    if (!this.#client.isRunning()) return;
    const changes = uris.map(
      (uri): FileEvent => ({ uri: this.#client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed }),
    );
    void this.#client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Tells the server which texts the analyst edited and has still open, the last one first. */
  tellEdited(uris: readonly vscode.Uri[]): void {
    this.#edited = uris.map((uri) => this.#client.code2ProtocolConverter.asUri(uri));
    this.#sendEdited();
  }

  /** How to cite; `null` where it cannot be done, which the server says. */
  cite(params: CiteParams): Promise<{ citation: string; edit: vscode.WorkspaceEdit | null } | null> {
    return this.#ask(async () => {
      const result = await this.#client.sendRequest(CiteRequest, params);
      if (result === null) return null;
      const { citation, edit } = result;
      return { citation, edit: edit === null ? null : await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit) };
    });
  }

  uri(uri: string): vscode.Uri {
    return this.#client.protocol2CodeConverter.asUri(uri);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #sendEdited(): void {
    if (this.#client.isRunning()) void this.#client.sendNotification(DidChangeEditedNotification, { documents: this.#edited });
  }

  async #proposed({ edit, readFrom }: { readonly edit: WorkspaceEdit | null; readonly readFrom: ReadFrom }) {
    return {
      edit: (await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit)) ?? new vscode.WorkspaceEdit(),
      readFrom: new Map(Object.entries(readFrom).map(([uri, text]) => [this.uri(uri).toString(), text ?? undefined])),
    };
  }

  /** For what somebody has typed: a server that has gone is waited for while it starts again, and asked once more. */
  async #askSurely<T>(question: () => Promise<T>): Promise<T | null> {
    for (let tries = 2; tries > 0 && (await this.#untilRunning()); tries--) {
      const answer = await this.#ask(question);
      if (answer !== null || this.#client.isRunning()) return answer;
    }
    return null;
  }

  /** @returns whether it is running, in some seconds at most */
  #untilRunning(): Promise<boolean> {
    if (this.#client.isRunning()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        changes.dispose();
        resolve(this.#client.isRunning());
      };
      const timer = setTimeout(done, longestStart);
      const changes = this.#client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) done();
      });
    });
  }

  /** While the server starts, stops or is asked to drop a question there is no answer; that is said in its log. */
  async #ask<T>(question: () => Promise<T | null>): Promise<T | null> {
    if (!this.#client.isRunning()) return null;
    try {
      return await question();
    } catch (error) {
      this.#client.warn(`No answer: ${messageOf(error)}`, undefined, false);
      return null;
    }
  }
}

/** LSP's range as VS Code's: both count lines and UTF-16 characters from 0. */
export function rangeOf({ start, end }: { readonly start: LspPosition; readonly end: LspPosition }): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** VS Code's range as LSP's, which goes to the server: of its own VS Code makes another JSON. */
export function lspRangeOf({ start, end }: vscode.Range): { readonly start: LspPosition; readonly end: LspPosition } {
  const position = ({ line, character }: vscode.Position): LspPosition => ({ line, character });
  return { start: position(start), end: position(end) };
}

interface LspPosition {
  readonly line: number;
  readonly character: number;
}
