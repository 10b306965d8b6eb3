import * as vscode from 'vscode';
import {
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
  type GroupComparison,
  type GroupParams,
  type MarksResult,
  type NextDifferenceParams,
  type NextDifferenceResult,
  type VersionNode,
  type WorkspaceEdit,
} from '../../protocol.js';
import { ComparisonRequest, type ComparisonResult } from '../../protocol/comparison.js';
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
} from '../../annotation-protocol.js';
import { CitationRequests } from './citation-requests.js';
import { ServerConnection, type ProposedEdit, type Refusal } from './server-connection.js';

const nothing: ClaimsResult = {
  events: [],
  counts: { conflicts: 0, open: 0, differences: 0, agreements: 0, possible: 0, sources: 0, leftOut: 0 },
  reading: { done: 0, total: 0 },
};

/** What the features share: the server's answers, and the news that they have changed. */
export class Session implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #server: ServerConnection;
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

  /** What is asked of sources, drafts and citations. */
  readonly citations: CitationRequests;
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
    this.#server = new ServerConnection(client);
    this.citations = new CitationRequests(this.#server);
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
    const claims = await this.#server.ask(() => this.#client.sendRequest(ClaimsRequest));
    if (claims === null || asked !== this.#asked) return;
    this.#claims = claims;
    this.#claimsChanged.fire(claims);
    if (claims.reading === null) this.#resolveReady();
  }

  /** @returns `null` where the server cannot answer (any more) */
  marks(document: vscode.TextDocument): Promise<MarksResult | null> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return this.#server.ask(() => this.#client.sendRequest(MarksRequest, { textDocument }));
  }

  /** The group of a node of the tree, or that of the claim at a place. */
  group(params: GroupParams): Promise<GroupComparison | null> {
    return this.#server.ask(() => this.#client.sendRequest(GroupRequest, params));
  }

  /** A group to be weighed, by a node of the tree. */
  comparison(params: GroupParams): Promise<ComparisonResult | null> {
    return this.#server.ask(() => this.#client.sendRequest(ComparisonRequest, params));
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
    return this.#server.ask(() => this.#client.sendRequest(NextDifferenceRequest, { direction, ...(from && { from }) }));
  }

  entities(): Promise<EntitiesResult | null> {
    return this.#server.ask(() => this.#client.sendRequest(EntitiesRequest));
  }

  entity(params: EntityParams): Promise<EntityMentions | null> {
    return this.#server.ask(() => this.#client.sendRequest(EntityRequest, params));
  }

  entityAt(document: vscode.TextDocument, position: vscode.Position): Promise<EntityMentions | null> {
    return this.entity(this.#client.code2ProtocolConverter.asTextDocumentPositionParams(document, position));
  }

  /** The edit that keeps a decision, or why there is none. */
  decide(params: DecideParams): Promise<ProposedEdit | Refusal | null> {
    return this.#server.askSurely(async () => {
      const result = await this.#client.sendRequest(DecideRequest, params);
      return 'message' in result ? result : { ...result, ...(await this.#server.proposed(result)) };
    });
  }

  /** All annotations; `null` where the server cannot answer (any more). */
  async annotations(): Promise<readonly AnnotationNode[] | null> {
    const result = await this.#server.ask(() => this.#client.sendRequest(AnnotationsRequest));
    return result?.annotations ?? null;
  }

  /** The edit that keeps what is annotated, or why there is none. */
  annotate(annotate: Annotate, author: string): Promise<(ProposedEdit & { ids: readonly string[] }) | Refusal | null> {
    return this.#server.askSurely(async () => {
      const result = await this.#client.sendRequest(AnnotateRequest, { annotate, author });
      return 'message' in result ? result : { ...result, ...(await this.#server.proposed(result)) };
    });
  }

  /** Where else what an annotation marks stands. */
  similarPassages(annotation: string): Promise<readonly SimilarPassage[] | null> {
    return this.#server.ask(() => this.#client.sendRequest(SimilarRequest, { annotation }));
  }

  /** The files of an export. */
  export(format: ExportFormat): Promise<readonly ExportedFile[] | null> {
    return this.#server.ask(() => this.#client.sendRequest(ExportRequest, { format }));
  }

  /** The edit that takes over what another program annotated, and what it leaves out; or why there is none. */
  import(name: string, text: string, author: string): Promise<(ProposedEdit & { left: readonly string[] }) | Refusal | null> {
    return this.#server.askSurely(async () => {
      const result = await this.#client.sendRequest(ImportRequest, { name, text, author });
      return 'message' in result ? result : { ...result, ...(await this.#server.proposed(result)) };
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

  uri(uri: string): vscode.Uri {
    return this.#server.uri(uri);
  }

  /** An edit of the server’s, as one of the editor. */
  editOf(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    return this.#server.editOf(edit);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #sendEdited(): void {
    if (this.#client.isRunning()) void this.#client.sendNotification(DidChangeEditedNotification, { documents: this.#edited });
  }
}
