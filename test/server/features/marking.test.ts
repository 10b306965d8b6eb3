import assert from 'node:assert/strict';
import {
  AnnotateRequest,
  AnnotationsRequest,
  SimilarRequest,
  type Annotate,
  type AnnotateResult,
  type AnnotationNode,
  type Passage,
  type PassageKind,
  type SimilarPassage,
} from '../../../src/annotation-protocol.js';
import { ClaimsRequest, EntitiesRequest } from '../../../src/protocol.js';
import { applyEdit } from '../apply-edit.js';
import { Editor } from '../editor.js';
import { Folder } from '../folder.js';

const texts = {
  'herald.txt':
    'The dam above Mill Creek in Oregon failed on Tuesday evening. 14 people were killed when the dam failed.\nEngineers of the night crew saw it first.\n',
  'courier.txt':
    'The dam above Mill Creek in Oregon failed on Tuesday evening. A score of people were killed when the dam failed.\nNobody of the night crew spoke, and night crews are rare. Who the night crew are is not known.\n',
  'post.txt': 'The dam above Mill Creek in Oregon failed on Tuesday evening. Nineteen people were killed when the dam failed.\n',
};
type Name = keyof typeof texts;

describe('marks on passages', () => {
  let folder: Folder;
  let editor: Editor;
  /** The files of annotations as they were written last, by their URIs. */
  let written: Record<string, string>;

  async function start(...names: readonly Name[]): Promise<void> {
    folder = Folder.make(Object.fromEntries(names.map((name) => [name, texts[name]])));
    written = {};
    editor = await Editor.start({ folders: [folder.uri] });
    await editor.indexed(names.length);
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  /** Where words stand for the n-th time. */
  function passage(name: Name, words: string, nth = 0): Passage {
    let at = -1;
    for (let time = 0; time <= nth; time += 1) at = texts[name].indexOf(words, at + 1);
    assert.notEqual(at, -1);
    const lines = texts[name].slice(0, at).split('\n');
    const start = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const end = { line: start.line, character: start.character + words.length };
    return { textDocument: { uri: folder.uriOf(name) }, range: { start, end } };
  }

  function ask(annotate: Annotate): Promise<AnnotateResult> {
    return editor.connection.sendRequest(AnnotateRequest, { annotate, author: 'Ada' });
  }

  /** Marks passages, and writes that as an editor does. @returns the id of the first mark */
  async function mark(mark: PassageKind, passages: readonly Passage[], value?: string): Promise<string> {
    const result = await ask(marking(mark, passages, value));
    assert.ok('edit' in result, 'message' in result ? result.message : '');
    for (const [uri, text] of Object.entries(applyEdit(result.edit, written).texts)) {
      const isNew = written[uri] === undefined;
      written[uri] = text;
      folder.write(decodeURI(uri.slice(folder.uri.length + 1)), text);
      await editor.filesChanged([isNew ? 'Created' : 'Changed', uri]);
    }
    return result.ids[0] ?? '';
  }

  function marking(mark: PassageKind, passages: readonly Passage[], value?: string): Annotate {
    return { kind: 'create', passages, body: '', tags: [], mark, ...(value !== undefined && { value }) };
  }

  async function all(): Promise<readonly AnnotationNode[]> {
    return (await editor.connection.sendRequest(AnnotationsRequest)).annotations;
  }

  function similarTo(annotation: string): Promise<readonly SimilarPassage[]> {
    return editor.connection.sendRequest(SimilarRequest, { annotation });
  }

  async function names(): Promise<string[]> {
    const { entities } = await editor.connection.sendRequest(EntitiesRequest);
    return entities.map(({ name, type, mentions }) => `${name} ${type} ${mentions}`);
  }

  /** Groups, as `title, verdict: values`. */
  async function groups(): Promise<string[]> {
    const { events } = await editor.connection.sendRequest(ClaimsRequest);
    return events
      .flatMap((event) => event.groups)
      .map(({ title, verdict, versions }) => `${title}, ${verdict}: ${versions.map(({ value }) => value).join(' / ')}`);
  }

  it('make a name of what the reading missed, and take out what is none', async () => {
    await start('herald.txt', 'courier.txt');
    const id = await mark('organization', [passage('herald.txt', 'Engineers')]);
    assert.ok((await names()).includes('Engineers organization 1'), (await names()).join());
    assert.deepEqual(await similarTo(id), []);
    await mark('not-a-name', [passage('herald.txt', 'Engineers')]);
    assert.ok(!(await names()).some((name) => name.startsWith('Engineers')));
    assert.deepEqual(
      (await all()).map(({ mark }) => mark),
      ['not-a-name'],
      'one mark takes the place of the other',
    );
  });

  it('say where else their words stand, and mark just these places when that is wanted', async () => {
    await start('herald.txt', 'courier.txt');
    const first = passage('herald.txt', 'night crew');
    const others = [passage('courier.txt', 'night crew'), passage('courier.txt', 'night crew', 2)];
    const id = await mark('organization', [first]);
    const similar = await similarTo(id);
    assert.deepEqual(
      similar.map(({ uri, range, sentence }) => ({ uri, range, sentence })),
      [
        { ...placeOf(others[0]), sentence: 'Nobody of the night crew spoke, and night crews are rare.' },
        { ...placeOf(others[1]), sentence: 'Who the night crew are is not known.' },
      ],
    );
    await mark(
      'organization',
      similar.map(({ uri, range }) => ({ textDocument: { uri }, range })),
    );
    assert.deepEqual(
      new Set((await all()).map(({ source, range, mark }) => JSON.stringify([source.uri, range, mark]))),
      new Set([first, ...others].map(({ textDocument, range }) => JSON.stringify([textDocument.uri, range, 'organization']))),
    );
    assert.equal((await all()).length, 3);
    assert.deepEqual(await similarTo(id), [], 'they are marked everywhere now');
  });

  it('say what cannot be a claim', async () => {
    await start('herald.txt');
    const engineers = [passage('herald.txt', 'Engineers')];
    const nothing = await ask(marking('claim', engineers));
    assert.match('message' in nothing ? nothing.message : '', /cannot be read as a value/);
    const wrong = await ask(marking('claim', engineers, 'many'));
    assert.match('message' in wrong ? wrong.message : '', /is not a number/);
  });

  it('make a claim of what the reading missed, and so a conflict, until it is said to be none', async () => {
    await start('herald.txt', 'courier.txt');
    assert.deepEqual(await groups(), []);
    await mark('claim', [passage('courier.txt', 'A score')], '20');
    assert.deepEqual(await groups(), ['People killed, conflict: 14 people / A score']);
    await mark('not-a-claim', [passage('courier.txt', 'A score')]);
    assert.deepEqual(
      (await all()).map(({ mark }) => mark),
      ['not-a-claim'],
      'one mark takes the place of the other',
    );
    assert.deepEqual(await groups(), []);
  });

  it('take out a claim that was read, and with it the group', async () => {
    await start('herald.txt', 'post.txt');
    assert.deepEqual(await groups(), ['People killed, conflict: 14 people / Nineteen people']);
    const id = await mark('not-a-claim', [passage('post.txt', 'Nineteen people')]);
    assert.deepEqual(await groups(), []);
    assert.deepEqual(await similarTo(id), [], 'no other claim is written so');
  });
});

function placeOf(passage: Passage | undefined): { uri: string; range: Passage['range'] } {
  assert.ok(passage !== undefined);
  return { uri: passage.textDocument.uri, range: passage.range };
}
