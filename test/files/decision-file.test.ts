import assert from 'node:assert/strict';
import { decisionUriOf, decisionUris, readDecisions, type FileDecisions } from '../../src/files/decision-file.js';
import { say } from '../../src/engine/messages/index.js';

describe('the file of decisions', () => {
  /** @param content nothing where there is no file; an error that reading it fails with */
  function read(content?: string | Uint8Array | Error): Promise<FileDecisions> {
    const file = (): Promise<Uint8Array> => {
      if (content === undefined) return Promise.reject(Object.assign(new Error('none'), { code: 'ENOENT' }));
      if (content instanceof Error) return Promise.reject(content);
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    };
    const read = (uri: string): Promise<Uint8Array> => {
      assert.equal(uri, 'file:///reports/.variorum/entities.json');
      return file();
    };
    return readDecisions({ read }, 'file:///reports/.variorum/entities.json', 'file:///reports');
  }

  it('stands in a folder of its own, beside that of the other kind', () => {
    const [names, claims, earlier] = decisionUris('file:///reports');
    assert.equal(names, 'file:///reports/.variorum/entities.json');
    assert.equal(claims, 'file:///reports/.variorum/claims.jsonl');
    assert.equal(earlier, 'file:///reports/.variorum/claims.json');
    assert.equal(decisionUriOf('file:///reports', { decision: 'not-a-name', spelling: 'Live' }), names);
    assert.equal(decisionUriOf('file:///reports', { decision: 'same-thing', claims: [] }), claims);
  });

  it('decides nothing where there is none', async () => {
    assert.deepEqual(await read(), { kind: 'decisions', decisions: [] });
  });

  it('names its sources by their paths from the folder', async () => {
    const source = (path: string): string =>
      `{ "decision": "retype", "name": { "name": "Lund", "type": "place", "source": "${path}" }, "to": "person" }`;
    const result = await read(`\uFEFF{ "version": 1, "decisions": [${source('wire/a.txt')}, ${source('git:/b.txt')}] }`);
    assert.ok(result.kind === 'decisions');
    const text = JSON.stringify(result.decisions);
    assert.ok(text.includes('"file:///reports/wire/a.txt"'), text);
    assert.ok(text.includes('"git:/b.txt"'), text);
  });

  it('is told to be broken, with its text', async () => {
    const result = await read('{\n"version": 1 "decisions": [] }');
    assert.ok(result.kind === 'broken');
    assert.equal(result.errors[0]?.line, 2);
    assert.equal(result.text, '{\n"version": 1 "decisions": [] }');
  });

  it('is told to be unreadable, and why', async () => {
    assert.deepEqual(await read(new Error('EACCES')), { kind: 'unreadable', reason: say`cannot be read (${'EACCES'})` });
    assert.deepEqual(await read(new Uint8Array([0x7b, 0xe9, 0x7d])), {
      kind: 'unreadable',
      reason: say`is not valid UTF-8 (save it as UTF-8)`,
    });
  });
});
