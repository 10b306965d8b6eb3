import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Report } from '../../../src/cli/formats/report.js';
import { withFolder } from '../../temporary-folder.js';
import { run } from '../run.js';
import { fire } from '../sources.js';

// Fields may be added to a report, but ours must all be described: unlike the schema, this one allows no others.
const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'), (_key, value: unknown) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'object'
    ? { ...value, additionalProperties: false }
    : value,
) as object;
const ajv = new Ajv({ strictTypes: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

async function reportOn(folder: string): Promise<Report> {
  return JSON.parse((await run(['check', folder, '--format', 'json'])).stdout) as Report;
}

function assertValid(report: Report): void {
  assert.ok(isValid(report), ajv.errorsText(isValid.errors));
}

/** Throws where numbers name nothing, or offsets are not those of the text. */
async function assertConsistent(report: Report, folder: string): Promise<void> {
  const texts = await Promise.all(report.documents.map(({ path }) => readFile(join(folder, path), 'utf8')));
  for (const list of [report.events, report.entities, report.claims, report.groups]) {
    assert.ok(list.length > 0);
    list.forEach(({ id }, place) => assert.equal(id, place));
  }
  for (const { event } of [...report.documents, ...report.groups]) assert.ok(report.events[event]);
  for (const claim of report.claims) {
    assert.equal(texts[claim.document]?.slice(claim.start, claim.end), claim.text);
    assert.ok(claim.sentence[0] <= claim.start && claim.end <= claim.sentence[1], claim.text);
  }
  for (const { name, aliases, mentions } of report.entities) {
    for (const { document, start, end } of mentions) {
      const form = texts[document]?.slice(start, end) ?? '';
      assert.ok(start < end && form.trim() === form, JSON.stringify([name, aliases, form]));
    }
  }
  for (const { claims, relations, verdict } of report.groups) {
    assert.ok(relations.length > 0);
    for (const { a, b } of relations) assert.ok(a !== b && claims.includes(a) && claims.includes(b));
    assert.equal(new Set(relations.map(({ a, b }) => [a, b].sort().join())).size, relations.length);
    const verdicts = relations.map((relation) => relation.verdict);
    assert.equal(
      verdict,
      (['conflict', 'compatible', 'same'] as const).find((gravest) => verdicts.includes(gravest)),
    );
  }
}

describe('JSON format', () => {
  const corpora = ['seeds', '../shared/eval/seeds', '../shared/eval/ecbplus/20'];
  for (const folder of corpora) {
    it(`is as its schema says, and consistent, on ${folder}`, async function () {
      if (!existsSync(folder)) this.skip();
      const report = await reportOn(folder);
      assertValid(report);
      await assertConsistent(report, folder);
    });
  }

  it('gives the fields that were promised', () =>
    withFolder({ 'deep/a.txt': fire.killed12, 'b.txt': `${fire.killed15}\nPublished 12 May 2025\n` }, async (folder) => {
      const { documents, claims, groups } = await reportOn(folder);
      assert.deepEqual(
        documents.map(({ path, title, published }) => ({ path, title, published })),
        [
          { path: 'b.txt', title: 'Hotel fire in Lyon kills 15', published: '2025-05-12' },
          { path: 'deep/a.txt', title: 'Hotel fire in Lyon kills 12', published: null },
        ],
      );
      assert.equal(documents[0]?.event, documents[1]?.event);
      const [claim] = claims.filter(({ text }) => text === '12 people');
      assert.ok(claim);
      assert.deepEqual(
        { ...claim, id: 0, about: '' },
        {
          id: 0,
          document: 1,
          start: 62,
          end: 71,
          text: '12 people',
          sentence: [29, 98],
          dimension: 'count',
          stated: { min: 12, max: 12, unit: claim.stated.unit },
          normalized: { min: 12, max: 12, unit: claim.normalized.unit },
          approximate: false,
          scope: null,
          about: '',
        },
      );
      const group = groups.find((candidate) => candidate.claims.includes(claim.id));
      assert.equal(group?.verdict, 'conflict');
    }));

  it('gives days as ISO 8601 and ranks as numbers', () =>
    withFolder({ 'a.txt': 'The second round of talks began on 2 June 2025 in Geneva.\n' }, async (folder) => {
      const { claims } = await reportOn(folder);
      const date = claims.find(({ dimension }) => dimension === 'date');
      assert.deepEqual(date?.normalized, { min: '2025-06-02', max: '2025-06-02', unit: 'date' });
      const rank = claims.find(({ dimension }) => dimension === 'rank');
      assert.deepEqual(rank?.normalized, { min: 2, max: 2, unit: 'rank' });
    }));

  it('counts offsets in UTF-16 code units, without the byte order mark', () =>
    withFolder({ 'a.txt': '\uFEFF🔥🔥 killed 12 people in Lyon.\n' }, async (folder) => {
      const { claims } = await reportOn(folder);
      const claim = claims.find(({ text }) => text === '12 people');
      assert.deepEqual([claim?.start, claim?.end], [12, 21]);
    }));

  it('names the files that were left out', () =>
    withFolder({ 'in/a.txt': new Uint8Array([0, 1, 0, 2, 0, 0, 255, 0]) }, async (folder) => {
      const report = await reportOn(folder);
      assertValid(report);
      assert.deepEqual(
        report.problems.map(({ code, path }) => ({ code, path })),
        [{ code: 'source-binary', path: 'in/a.txt' }],
      );
    }));
});
