import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Region, Run } from 'sarif';
import { sarif } from '../../../src/cli/formats/sarif.js';
import { Corpus } from '../../../src/engine/index.js';
import { withFolder } from '../../temporary-folder.js';
import { run } from '../run.js';
import { fire } from '../sources.js';
import { listed } from '../../../src/engine/messages/index.js';

// The published schema, as Microsoft's package of test helpers ships it.
const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif')),
  'schemas/sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

async function runOn(argv: readonly string[], cwd: string): Promise<Run> {
  const { stdout } = await run(['check', ...argv, '--format', 'sarif'], { cwd });
  const log = JSON.parse(stdout) as Log;
  assert.ok(isValid(log), ajv.errorsText(isValid.errors));
  const [only, ...others] = log.runs;
  assert.ok(only);
  assert.equal(others.length, 0);
  return only;
}

/** What a region covers, by its lines and columns alone. */
function textAt(text: string, region: Region | undefined): string {
  assert.ok(region);
  const lines = text.split(/\r\n|\r|\n/);
  assert.equal(region.startLine, region.endLine);
  return (lines[(region.startLine ?? 0) - 1] ?? '').slice((region.startColumn ?? 0) - 1, (region.endColumn ?? 0) - 1);
}

describe('SARIF format', () => {
  it('is valid on the seeds', async () => {
    const { results } = await runOn(['seeds'], process.cwd());
    assert.ok(results && results.length > 0);
  });

  it('has a result for each differing claim, related to the others', () =>
    withFolder({ 'in a folder/a.txt': `😀 Lyon\r\r\n${fire.killed12}`, 'in a folder/b.txt': fire.killed15 }, async (cwd) => {
      const { results, columnKind, newlineSequences, artifacts, tool, invocations } = await runOn(['.'], cwd);
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.deepEqual(newlineSequences, ['\r\n', '\n', '\r']);
      const result = results?.find(({ locations }) => locations?.[0]?.physicalLocation?.region?.snippet?.text === '12 people');
      assert.ok(result);
      assert.equal(result.ruleId, 'claim-conflict');
      assert.equal(tool.driver.rules?.[result.ruleIndex ?? -1]?.id, 'claim-conflict');
      assert.ok(tool.driver.rules.every(({ help }) => help !== undefined));
      const at = result.locations?.[0]?.physicalLocation;
      assert.equal(at?.artifactLocation?.uri, 'in%20a%20folder/a.txt');
      assert.equal(textAt(`😀 Lyon\r\r\n${fire.killed12}`, at.region), '12 people');
      const other = result.relatedLocations?.find(
        ({ physicalLocation }) => physicalLocation?.region?.snippet?.text === '15 people',
      );
      assert.equal(other?.physicalLocation?.artifactLocation?.uri, 'in%20a%20folder/b.txt');
      assert.match(other.message?.text ?? '', /15 people/);
      assert.equal(textAt(fire.killed15, other.physicalLocation.region), '15 people');
      assert.equal(artifacts?.[at.artifactLocation.index ?? -1]?.location?.uri, 'in%20a%20folder/a.txt');
      assert.deepEqual([invocations?.[0]?.executionSuccessful, invocations?.[0]?.exitCode], [true, 1]);
    }));

  it('tells of encodings, and of files left out', () =>
    withFolder(
      { 'a.txt': fire.killed12, 'b.txt': Buffer.from(`\uFEFF${fire.killed15}`, 'utf16le'), 'c.txt': new Uint8Array(64) },
      async (cwd) => {
        const { artifacts, invocations, results } = await runOn(['.', 'nowhere.txt'], cwd);
        const encodings = Object.fromEntries((artifacts ?? []).map(({ location, encoding }) => [location?.uri ?? '', encoding]));
        assert.deepEqual(encodings, { 'a.txt': 'UTF-8', 'b.txt': 'UTF-16LE', 'c.txt': undefined, 'nowhere.txt': undefined });
        const [invocation] = invocations ?? [];
        assert.equal(invocation?.executionSuccessful, false);
        const notes = invocation.toolExecutionNotifications?.map(({ descriptor, level, locations }) => [
          descriptor?.id,
          level,
          locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        ]);
        assert.deepEqual(notes, [
          ['source-unreadable', 'error', 'nowhere.txt'],
          ['source-binary', 'warning', 'c.txt'],
        ]);
        assert.ok(results?.some(({ locations }) => locations?.[0]?.physicalLocation?.region?.snippet?.text === '15 people'));
      },
    ));

  it('keeps what stands in a source from being read as a link or an argument', () => {
    const corpus = new Corpus();
    corpus.set({ uri: 'file:///base/a.txt', text: fire.killed12, languageId: 'plaintext' });
    corpus.set({ uri: 'file:///base/b.txt', text: fire.killed15, languageId: 'plaintext' });
    const index = corpus.index();
    const message = listed('It killed {0} [people](1)');
    const findings = new Map(
      Array.from(index.findings, ([uri, list]) => [
        uri,
        list.map(({ code, span, related }) => ({
          code,
          uri,
          span,
          message,
          related: related.map((each) => ({ ...each, message })),
        })),
      ]),
    );
    const { sources, events, groups, possibleGroups, states } = index;
    const shown = { sources, events, groups, possibleGroups, states, findings };
    const checked = {
      index,
      shown,
      problems: [],
      complaints: [],
      drafts: [],
      stored: new Map(),
      base: '/base',
      cwd: '/base',
      exitCode: 1,
    };
    const { results } = (JSON.parse(sarif(checked)) as Log).runs[0] ?? {};
    const messages = results?.flatMap((result) => [
      result.message,
      ...(result.relatedLocations ?? []).map((each) => each.message),
    ]);
    assert.deepEqual([...new Set(messages?.map((each) => each?.text))], ['It killed {{0}} [people\\](1)']);
  });

  it('names files outside of the working folder by their whole address', () =>
    withFolder({ 'here/x.txt': '', 'there/a.txt': fire.killed12, 'there/b.txt': fire.killed15 }, async (folder) => {
      const { artifacts } = await runOn(['../there'], join(folder, 'here'));
      assert.equal(artifacts?.length, 2);
      for (const { location } of artifacts) {
        assert.match(location?.uri ?? '', /^file:\/\/\/.*\/there\/[ab]\.txt$/);
        assert.equal(location?.uriBaseId, undefined);
      }
    }));
});
