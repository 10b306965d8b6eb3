import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fromRoot } from '../../../../scripts/common/paths.js';

const folder = fromRoot('data', 'lexicon');
const lists = readdirSync(folder);

/** What the head of a list says of its users: parts of the engine, their rooms and files. */
function usersOf(file: string): string[] {
  const head = /^(?:#.*\n)*/.exec(readFileSync(join(folder, file), 'utf8'))?.[0] ?? '';
  const [, users = ''] = /^# Used by: ([^]*)/m.exec(head) ?? [];
  return users.match(/[a-z-]+(?:\/[a-z-]+)+/g) ?? [];
}

describe('the heads of word lists', () => {
  it('name users that there are', () => {
    assert.ok(lists.length > 100);
    const missing = lists.flatMap((file) =>
      usersOf(file).flatMap((user) => {
        const path = fromRoot('src', 'engine', ...user.split('/'));
        return existsSync(path) || existsSync(`${path}.ts`) ? [] : [`${file}: ${user}`];
      }),
    );
    assert.deepEqual(missing, []);
  });

  it('are those of lists that someone imports', () => {
    const code = ['src', 'test', 'scripts'].flatMap((top) =>
      readdirSync(fromRoot(top), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => readFileSync(fromRoot(top, path), 'utf8')),
    );
    assert.deepEqual(
      lists.filter((file) => !code.some((text) => text.includes(`'#lexicon/${parse(file).name}'`))),
      [],
    );
  });
});
