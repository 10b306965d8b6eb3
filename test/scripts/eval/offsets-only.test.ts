import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What is judged on texts that may not be shipped; see ../shared/eval/README.md. */
const folders = ['test/fixtures/differences', 'test/fixtures/claim-frames', 'data/models/claim-matching/sources'];

/** More words than that would be a passage. */
const maximumWords = 14;

describe('what is judged on ECB+', () => {
  for (const folder of folders) {
    it(`holds no texts: ${folder}`, () => {
      const files = readdirSync(folder).filter((name) => ['.json', '.jsonl'].includes(extname(name)));
      assert.notEqual(files.length, 0);
      for (const name of files) {
        const content = readFileSync(join(folder, name), 'utf8');
        const records = extname(name) === '.json' ? [content] : content.trim().split('\n');
        for (const record of records) JSON.parse(record, (key, value: unknown) => assertNoText(key, value, name));
      }
    });
  }
});

function assertNoText(key: string, value: unknown, file: string): unknown {
  assert.ok(!['text', 'quote', 'passage', 'before'].includes(key), `${file}: ${key}`);
  if (typeof value === 'string') assert.ok(value.split(/\s+/).length <= maximumWords, `${file}: ${value}`);
  return value;
}
