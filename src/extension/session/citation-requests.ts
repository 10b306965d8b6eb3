import type * as vscode from 'vscode';
import { CodeActionResolveRequest } from 'vscode-languageclient/node';
import {
  BibliographyRequest,
  CiteRequest,
  DraftsRequest,
  EditSourceRequest,
  FileKindRequest,
  InsertClaimRequest,
  MissingFieldsRequest,
  SayFileKindNotification,
  SourcesRequest,
  type BibliographyResult,
  type CiteParams,
  type DraftsResult,
  type EditSourceParams,
  type FileKindResult,
  type InsertClaimParams,
  type InsertClaimResult,
  type MissingFieldsParams,
  type SourcesResult,
  type SourceToAskOf,
} from '../../protocol-citations.js';
import type { TextKind } from '../../protocol.js';
import type { ServerConnection } from './server-connection.js';

/** The server's answers on sources, drafts and citations. */
export class CitationRequests {
  readonly #server: ServerConnection;

  constructor(server: ServerConnection) {
    this.#server = server;
  }

  /** All sources, with what is known of them. */
  sources(): Promise<SourcesResult | null> {
    return this.#server.ask(() => this.#server.client.sendRequest(SourcesRequest));
  }

  /** How to keep what the analyst says of a source. */
  editSource(params: EditSourceParams): Promise<BibliographyResult | null> {
    return this.#server.ask(() => this.#server.client.sendRequest(EditSourceRequest, params));
  }

  /** What a text is taken for. */
  fileKind(document: vscode.TextDocument): Promise<FileKindResult | null> {
    const textDocument = this.#server.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return this.#server.ask(() => this.#server.client.sendRequest(FileKindRequest, { textDocument }));
  }

  /** Says what a text is that the settings cannot name. */
  async sayFileKind(document: vscode.TextDocument, kind: TextKind): Promise<void> {
    const textDocument = this.#server.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    if (this.#server.client.isRunning())
      await this.#server.client.sendNotification(SayFileKindNotification, { textDocument, kind });
  }

  /** How to bring the bibliography of a draft up to date. */
  bibliography(document: vscode.TextDocument): Promise<BibliographyResult | null> {
    const textDocument = this.#server.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return this.#server.ask(() => this.#server.client.sendRequest(BibliographyRequest, { textDocument }));
  }

  /** Of which sources something is missing that was never asked for. */
  missingFields(params: MissingFieldsParams): Promise<readonly SourceToAskOf[] | null> {
    return this.#server.ask(() => this.#server.client.sendRequest(MissingFieldsRequest, params));
  }

  /** The drafts that something can be inserted into. */
  drafts(): Promise<DraftsResult | null> {
    return this.#server.ask(() => this.#server.client.sendRequest(DraftsRequest));
  }

  /** How to say in a draft what a source claims. */
  insertClaim(params: InsertClaimParams): Promise<InsertClaimResult | null> {
    return this.#server.ask(() => this.#server.client.sendRequest(InsertClaimRequest, params));
  }

  /** The edit of a quick fix of the server’s; `null` where there is none, which the server says. */
  carryOut(title: string, data: object): Promise<vscode.WorkspaceEdit | null> {
    return this.#server.ask(async () => {
      const { edit } = await this.#server.client.sendRequest(CodeActionResolveRequest.type, { title, data });
      return edit === undefined ? null : this.#server.client.protocol2CodeConverter.asWorkspaceEdit(edit);
    });
  }

  /** How to cite; `null` where it cannot be done, which the server says. */
  cite(params: CiteParams): Promise<{ citation: string; edit: vscode.WorkspaceEdit | null } | null> {
    return this.#server.ask(async () => {
      const result = await this.#server.client.sendRequest(CiteRequest, params);
      if (result === null) return null;
      const { citation, edit } = result;
      return { citation, edit: edit === null ? null : await this.#server.client.protocol2CodeConverter.asWorkspaceEdit(edit) };
    });
  }
}
