import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import type { ReadFrom, WorkspaceEdit } from '../../protocol.js';
import { messageOf } from '../../message-of.js';

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

/** Asks the server, which may be away, and puts what it says into VS Code's own terms. */
export class ServerConnection {
  readonly client: LanguageClient;

  constructor(client: LanguageClient) {
    this.client = client;
  }

  uri(uri: string): vscode.Uri {
    return this.client.protocol2CodeConverter.asUri(uri);
  }

  /** An edit of the server’s, as one of the editor. */
  editOf(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    return this.client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** An edit of the server’s with the texts that it was made from. */
  async proposed({ edit, readFrom }: { readonly edit: WorkspaceEdit | null; readonly readFrom: ReadFrom }) {
    return {
      edit: (await this.client.protocol2CodeConverter.asWorkspaceEdit(edit)) ?? new vscode.WorkspaceEdit(),
      readFrom: new Map(Object.entries(readFrom).map(([uri, text]) => [this.uri(uri).toString(), text ?? undefined])),
    };
  }

  /** For what somebody has typed: a server that has gone is waited for while it starts again, and asked once more. */
  async askSurely<T>(question: () => Promise<T>): Promise<T | null> {
    for (let tries = 2; tries > 0 && (await this.#untilRunning()); tries--) {
      const answer = await this.ask(question);
      if (answer !== null || this.client.isRunning()) return answer;
    }
    return null;
  }

  /** While the server starts, stops or is asked to drop a question there is no answer; that is said in its log. */
  async ask<T>(question: () => Promise<T | null>): Promise<T | null> {
    if (!this.client.isRunning()) return null;
    try {
      return await question();
    } catch (error) {
      this.client.warn(`No answer: ${messageOf(error)}`, undefined, false);
      return null;
    }
  }

  /** @returns whether it is running, in some seconds at most */
  #untilRunning(): Promise<boolean> {
    if (this.client.isRunning()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        changes.dispose();
        resolve(this.client.isRunning());
      };
      const timer = setTimeout(done, longestStart);
      const changes = this.client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) done();
      });
    });
  }
}
