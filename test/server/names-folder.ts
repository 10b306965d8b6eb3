import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { DecideRequest, EntitiesRequest, EntityRequest, type Decide, type EntityMentions } from '../../src/protocol.js';
import { applyEdit } from './apply-edit.js';
import { Editor, type EditorOptions } from './editor.js';
import { Folder } from './folder.js';

/** Two reports of one meeting; one of them misspells a name. */
const meeting = {
  'herald.txt': [
    'Harbour talks',
    '',
    'Pavel Kovarik met the Harbour Board in Rundelhavn on Monday. Later, Kovarik said that Rosa Lund had agreed. And Kovarik smiled.',
    '',
  ].join('\n'),
  'courier.txt': [
    'Talks on the harbour',
    '',
    'Rosa Lund said that Pavel Kovalik had gone to Rundelhavn. But Kovalik left early.',
    '',
  ].join('\n'),
};

/** A server on a folder with {@link meeting}, and what a test of names asks it. */
export class NamesFolder {
  readonly folder: Folder;
  readonly editor: Editor;

  constructor(folder: Folder, editor: Editor) {
    this.folder = folder;
    this.editor = editor;
  }

  static async start(more: Readonly<Record<string, string>> = {}, options: EditorOptions = {}): Promise<NamesFolder> {
    const folder = Folder.make({ ...meeting, ...more });
    const editor = await Editor.start({ folders: [folder.uri], ...options });
    const names = new NamesFolder(folder, editor);
    if (options.folders === undefined) await editor.indexed(2);
    await editor.open(names.herald, meeting['herald.txt']);
    await editor.open(names.courier, meeting['courier.txt']);
    await editor.indexed(2);
    return names;
  }

  get herald(): string {
    return this.folder.uriOf('herald.txt');
  }

  get courier(): string {
    return this.folder.uriOf('courier.txt');
  }

  get file(): string {
    return this.folder.uriOf('.variorum/entities.json');
  }

  async stop(): Promise<void> {
    await this.editor.stop();
    this.folder.remove();
  }

  /** All entities of a type, as `name: spellings`. */
  async entities(type = 'person'): Promise<string[]> {
    const { entities } = await this.editor.connection.sendRequest(EntitiesRequest);
    return entities
      .filter((entity) => entity.type === type)
      .map(({ name, spellings }) => `${name}: ${spellings.map(({ text, count }) => `${text} ${count}`).join(', ')}`);
  }

  async entityAt(uri: string, text: string): Promise<EntityMentions> {
    const entity = await this.editor.connection.sendRequest(EntityRequest, this.editor.at(uri, text));
    assert.ok(entity, text);
    return entity;
  }

  async idAt(uri: string, text: string): Promise<string> {
    return (await this.entityAt(uri, text)).id;
  }

  /** Writes what is decided to the file, as an editor would. */
  async decide(decide: Decide, uri = this.herald): Promise<void> {
    const result = await this.editor.connection.sendRequest(DecideRequest, { decide, textDocument: { uri } });
    assert.ok('edit' in result, 'message' in result ? result.message : '');
    await this.write(result.edit);
  }

  /** Applies an edit of the file of decisions, and waits until the server has seen it. */
  async write(edit: WorkspaceEdit | undefined): Promise<void> {
    const { texts, created } = applyEdit(edit, this.written === undefined ? {} : { [this.file]: this.written });
    const text = texts[this.file];
    assert.ok(text !== undefined);
    this.written = text;
    await this.put(text, created.length > 0);
  }

  /** What the file says as far as the test wrote it. */
  written: string | undefined;

  async put(text: string, isNew = false): Promise<void> {
    this.folder.write('.variorum/entities.json', text);
    this.written = text;
    this.editor.claims = undefined;
    await this.editor.filesChanged([isNew ? 'Created' : 'Changed', this.file]);
  }

  /** Waits until the people are these, in any order. */
  async people(...expected: string[]): Promise<void> {
    const deadline = Date.now() + 5_000;
    let found: string[] = [];
    while (Date.now() < deadline) {
      found = (await this.entities()).sort();
      if (JSON.stringify(found) === JSON.stringify(expected.toSorted())) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(found, expected.toSorted());
  }
}
