import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { AnnotationNode } from '../../../src/annotation-protocol.js';
import type { Api } from '../../../src/extension/extension.js';
import type { NewNoteComment } from '../../../src/extension/features/annotating/new-notes.js';
import type { ClaimStatus, DecideParams } from '../../../src/protocol.js';
import { asOrdinaryUser, canLosePermissions } from '../../ordinary-user.js';
import { closeAll, eventually, folder, open, rangeOf, rowsOf, variorum } from '../support.js';

describe('what is decided and annotated', () => {
  let api: Api;
  const kept = (): string => join(folder().fsPath, '.variorum');
  const claims = (): string => join(kept(), 'claims.jsonl');
  const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

  before(async () => {
    api = await variorum();
  });

  afterEach(async () => {
    await closeAll();
    rmSync(kept(), { recursive: true, force: true });
    await eventually('annotations are gone', () => api.annotations.all.all.length === 0);
    await eventually('decisions are gone', () => rowsOf(api).every((row) => !row.includes('verified')));
  });

  /** Sets the status of the first claim. @returns whether that is kept */
  async function setStatus(status: ClaimStatus): Promise<boolean> {
    const [row] = api.claims.groupRows;
    assert.ok(row !== undefined);
    const params: DecideParams = { decide: { kind: 'status', groups: [row.group.id], status } };
    return vscode.commands.executeCommand<boolean>('variorum.decide', params);
  }

  async function begin(words: string): Promise<NewNoteComment> {
    const editor = await open('000_b28bf4614567b005');
    const { start, end } = rangeOf(editor.document, words);
    editor.selection = new vscode.Selection(start, end);
    return vscode.commands.executeCommand<NewNoteComment>('variorum.annotate');
  }

  const save = (comment: NewNoteComment, body: string): Thenable<unknown> =>
    vscode.commands.executeCommand('variorum.saveAnnotation', { ...comment, body });

  const noted = (text: string): AnnotationNode | undefined => api.annotations.all.all.find(({ body }) => body === text);

  it('is put beside what another window writes at the same time', async () => {
    await setStatus('verified');
    const [first] = linesOf(claims());
    assert.ok(first !== undefined);
    let others = 0;
    // What another window writes comes between the server's reading and our writing, sooner or later.
    const timer = setInterval(() => {
      others += 1;
      writeFileSync(
        claims(),
        `${readFileSync(claims(), 'utf8')}${first.replace(/"at": ?"[^"]*"/, `"at":"2024-01-01T00:00:${String(others % 60).padStart(2, '0')}.${String(others).padStart(3, '0')}Z"`)}\n`,
      );
      if (others === 200) clearInterval(timer);
    }, 5);
    const statuses: ClaimStatus[] = ['disputed', 'verified', 'open', 'disputed', 'verified', 'open', 'disputed', 'verified'];
    for (const status of statuses) assert.equal(await setStatus(status), true);
    clearInterval(timer);
    const lines = linesOf(claims());
    for (const line of lines) assert.doesNotThrow(() => void JSON.parse(line), line);
    assert.equal(lines.length, 1 + others + statuses.length);
  });

  it('is not kept in a read-only folder, and what was written stays in its box', async function () {
    if (!canLosePermissions) return this.skip();
    mkdirSync(kept(), { recursive: true });
    chmodSync(kept(), 0o555);
    const comment = await begin('less than two hours');
    await asOrdinaryUser(async () => {
      await save(comment, 'Who says so?');
      assert.equal(await setStatus('verified'), false);
    });
    assert.deepEqual(readdirSync(kept()), []);
    chmodSync(kept(), 0o755);
    await save(comment, 'Who says so?');
    await eventually('the note', () => noted('Who says so?'));
  });

  it('is not torn on a full disk', async function () {
    mkdirSync(kept(), { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', kept()], { stdio: 'ignore' });
    } catch {
      // Only root may make a small disk, and not in every container.
      return this.skip();
    }
    try {
      await setStatus('verified');
      const before = readFileSync(claims(), 'utf8');
      writeFileSync(join(kept(), 'filler'), 'x'.repeat(40_000));
      const comment = await begin('Rustem Umerov');
      await save(comment, 'x'.repeat(50_000));
      assert.equal(noted('x'.repeat(50_000)), undefined);
      assert.equal(readFileSync(claims(), 'utf8'), before);
      rmSync(join(kept(), 'filler'));
      await save(comment, 'His first name?');
      await eventually('the note', () => noted('His first name?'));
    } finally {
      execFileSync('umount', [kept()]);
    }
  });

  it('is kept when the server is killed under way, which starts again and finds the same', async function () {
    this.timeout(60_000);
    const before = rowsOf(api);
    const servers = (): number[] =>
      execFileSync('pgrep', ['-P', String(process.pid), '-f', 'server.cjs'], { encoding: 'utf8' })
        .split('\n')
        .filter(Boolean)
        .map(Number);
    const [pid] = servers();
    assert.ok(pid !== undefined);
    const comment = await begin('Donald Trump');
    process.kill(pid, 'SIGKILL');
    await save(comment, 'Where was he?');
    await eventually('the note', () => noted('Where was he?'), 30_000);
    assert.notDeepEqual(servers(), [pid]);
    await eventually(
      'the same findings',
      () => api.session.claims.reading === null && JSON.stringify(rowsOf(api)) === JSON.stringify(before),
      30_000,
    );
  });
});
