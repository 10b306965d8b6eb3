import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editDecisions, parseDecisionLines, type ClaimDecision } from '../../../src/engine/decisions/index.js';
import { attributesFile } from '../../../src/files/file-names.js';
import { inWords } from '../../../src/engine/messages/index.js';

const claim = (source: string, exact = '12'): ClaimDecision & { decision: 'seen' } => ({
  decision: 'seen',
  claims: [{ source, exact, prefix: 'killed ', suffix: ' people' }],
});

function written(text: string | undefined, ...add: readonly ClaimDecision[]): string {
  const result = editDecisions(text, { add, remove: [] }, 'lines');
  assert.ok(result.kind === 'edit');
  const { start, end, newText } = result.edit ?? { start: 0, end: 0, newText: '' };
  return (text ?? '').slice(0, start) + newText + (text ?? '').slice(end);
}

describe('decisions, a line each', () => {
  it('are written behind those that there are, with who and when, and read again', () => {
    const stamped = { ...claim('a.txt'), by: 'Ann', at: '2026-01-02T03:04:05.000Z' };
    const text = written(written(undefined, stamped), claim('b.txt'));
    assert.equal(text.split('\n').length, 3);
    const file = parseDecisionLines(text);
    assert.ok(file.kind === 'decisions');
    assert.deepEqual(
      file.items.map(({ decision }) => decision),
      [stamped, claim('b.txt')],
    );
  });

  it('are said again only when something else was said of the same claims since', () => {
    const status = (word: 'verified' | 'open'): ClaimDecision => ({ ...claim('a.txt'), decision: 'status', status: word });
    const once = written('', status('verified'));
    assert.equal(written(once, { ...status('verified'), at: '2026-01-02T03:04:05.000Z' }), once);
    assert.equal(written(once, status('open'), status('verified')).split('\n').length, 4);
  });

  it('say with line and column what git has left half merged', () => {
    const text = `${written('', claim('a.txt'))}<<<<<<< HEAD\n${written('', claim('b.txt'))}=======\n>>>>>>> theirs\n`;
    const file = parseDecisionLines(text);
    assert.ok(file.kind === 'broken');
    assert.deepEqual(
      file.errors.map(({ line, column }) => [line, column]),
      [
        [2, 1],
        [4, 1],
        [5, 1],
      ],
    );
    assert.match(inWords(file.errors[0]?.message ?? ''), /git could not merge this/);
    assert.equal(editDecisions(text, { add: [claim('c.txt')], remove: [] }, 'lines').kind, 'broken');
  });

  it('say with line and column what is no decision', () => {
    const file = parseDecisionLines(
      '\n{ "decision": "status", "status": "sure", "claims": [{}] }\n{ "decision": "seen", claims }\n',
    );
    assert.ok(file.kind === 'broken');
    const places = file.errors.map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(places.slice(0, 2), ['2:54', '2:35']);
    assert.ok(places.slice(2).every((place) => place.startsWith('3:')) && places.length > 2);
  });

  it('of two people are put together by git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-merge-'));
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, encoding: 'utf8' });
    try {
      const file = join(folder, 'claims.jsonl');
      const decide = (decision: ClaimDecision, text: string): void => writeFileSync(file, written(text, decision));
      git('init', '-q', '-b', 'main');
      writeFileSync(join(folder, '.gitattributes'), attributesFile.text);
      decide(claim('a.txt'), '');
      const base = readFileSync(file, 'utf8');
      git('add', '.');
      git('commit', '-qm', 'base');
      git('checkout', '-qb', 'theirs');
      decide(claim('b.txt'), base);
      git('commit', '-qam', 'theirs');
      git('checkout', '-q', 'main');
      decide(claim('c.txt'), base);
      git('commit', '-qam', 'ours');
      git('merge', '-q', '--no-edit', 'theirs');
      const merged = parseDecisionLines(readFileSync(file, 'utf8'));
      assert.ok(merged.kind === 'decisions');
      const sources = merged.items.map(({ decision }) => ('claims' in decision ? decision.claims[0]?.source : ''));
      assert.deepEqual(sources.toSorted(), ['a.txt', 'b.txt', 'c.txt']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
