import assert from 'node:assert/strict';
import { Corpus, indexSource, indexSources, languageOf, maximumSourceSize, type SourceHost } from '../../src/engine/index.js';
import { everyGroup } from './every-group.js';
import { inWords } from '../../src/engine/messages/index.js';

/** What a file does when it is read: gives its bytes, fails, or is larger than it is worth holding here. */
type File = Uint8Array | Error | { readonly size: number };

/** Files in memory. */
class MemoryHost implements SourceHost {
  readonly reads: string[] = [];

  constructor(readonly files: Map<string, File>) {}

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  async size(uri: string): Promise<number> {
    const file = await this.#find(uri);
    return file instanceof Uint8Array ? file.length : file.size;
  }

  async read(uri: string): Promise<Uint8Array> {
    this.reads.push(uri);
    const file = await this.#find(uri);
    return file instanceof Uint8Array ? file : new Uint8Array(file.size).fill(0x61);
  }

  #find(uri: string): Promise<Exclude<File, Error>> {
    const file = this.files.get(uri);
    if (file === undefined) return Promise.reject(notFound('ENOENT'));
    return file instanceof Error ? Promise.reject(file) : Promise.resolve(file);
  }
}

const notFound = (code: string): Error => Object.assign(new Error('no such file'), { code });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hostOf = (files: Readonly<Record<string, File>>): MemoryHost => new MemoryHost(new Map(Object.entries(files)));

describe('indexSources', () => {
  it('reads all sources and tells of each before it is read', async () => {
    const corpus = new Corpus();
    const told: string[] = [];
    const host = hostOf({
      'a.txt': utf8('The ferry sank, killing 12 passengers.'),
      'b.md': utf8('The ferry sank, killing *17* passengers.'),
      'c.txt': utf8(''),
    });
    const problems = await indexSources(corpus, host, {
      onProgress: (done, total, uri) => told.push(`${done}/${total} ${uri} ${host.reads.length}`),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(told, ['0/3 a.txt 0', '1/3 b.md 1', '2/3 c.txt 2']);
    assert.deepEqual([...corpus.index().sources.keys()], ['a.txt', 'b.md', 'c.txt']);
    assert.equal(everyGroup(corpus.index())[0]?.verdict, 'conflict');
  });

  it('goes on after a file that it cannot take', async () => {
    const corpus = new Corpus();
    const problems = await indexSources(
      corpus,
      hostOf({
        'locked.txt': new Error('EACCES: permission denied'),
        'huge.txt': { size: maximumSourceSize + 1 },
        'program.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
        'damaged.txt': new Uint8Array([...utf8('Türen '), 0xff]),
        'latin.txt': new Uint8Array([0x54, 0xfc, 0x72]),
        'odd.txt': new Uint8Array([0xff, 0xfe, 0x54, 0, 0xfc, 0, 0x72]),
        'fine.txt': utf8('The ferry sank.'),
      }),
    );
    assert.deepEqual(
      problems.map(({ uri, code }) => [uri, code]),
      [
        ['locked.txt', 'source-unreadable'],
        ['huge.txt', 'source-too-large'],
        ['program.txt', 'source-binary'],
        ['damaged.txt', 'source-encoding'],
        ['latin.txt', 'source-old-encoding'],
        ['odd.txt', 'source-encoding'],
      ],
    );
    assert.deepEqual([...corpus.index().sources.keys()], ['damaged.txt', 'fine.txt', 'latin.txt', 'odd.txt']);
    assert.match(inWords(problems[0]?.message ?? ''), /permission denied.*check its permissions/);
    assert.match(inWords(problems[1]?.message ?? ''), /Larger than 5\.0 MB .*Split it/);
    assert.match(inWords(problems[2]?.message ?? ''), /Not a text file.*exclude it/);
    assert.match(inWords(problems[3]?.message ?? ''), /Not valid UTF-8.*Save it as UTF-8/);
    assert.match(inWords(problems[4]?.message ?? ''), /Read as Windows-1252/);
    assert.match(inWords(problems[5]?.message ?? ''), /UTF-16 with an odd number of bytes \(7\)/);
    assert.equal(corpus.get('damaged.txt')?.text, 'Türen \uFFFD');
    assert.equal(corpus.get('latin.txt')?.text, 'Tür');
    assert.equal(corpus.get('odd.txt')?.text, 'Tü\uFFFD');
    for (const { span, related } of problems) assert.deepEqual({ span, related }, { span: { start: 0, end: 0 }, related: [] });
  });

  it('does not even read a file that is too large', async () => {
    const host = hostOf({ 'a.txt': { size: maximumSourceSize + 1 }, 'b.txt': { size: 2_000 } });
    await indexSources(new Corpus(), host);
    assert.deepEqual(host.reads, ['b.txt']);
  });

  for (const code of ['ENOENT', 'FileNotFound']) {
    it(`takes a file that went away while it was indexing for deleted (${code})`, async () => {
      const corpus = new Corpus();
      corpus.set({ uri: 'gone.txt', text: 'The ferry sank.', languageId: 'plaintext' });
      assert.deepEqual(await indexSources(corpus, hostOf({ 'gone.txt': notFound(code), 'here.txt': utf8('A strike.') })), []);
      assert.deepEqual([...corpus.index().sources.keys()], ['here.txt']);
    });
  }

  it('stops at the next source when it is aborted', async () => {
    const corpus = new Corpus();
    const controller = new AbortController();
    const host = hostOf({ 'a.txt': utf8('One.'), 'b.txt': utf8('Two.'), 'c.txt': utf8('Three.') });
    await indexSources(corpus, host, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done === 1) controller.abort();
      },
    });
    assert.deepEqual(host.reads, ['a.txt', 'b.txt']);
    await indexSources(corpus, host, { signal: AbortSignal.abort() });
    assert.equal(host.reads.length, 2);
  });

  it('leaves alone what someone else keeps up to date', async () => {
    const corpus = new Corpus();
    corpus.set({ uri: 'open.txt', text: 'As it is being typed.', languageId: 'plaintext' });
    await indexSources(corpus, hostOf({ 'open.txt': utf8('As it was saved.') }), { skip: (uri) => uri === 'open.txt' });
    assert.equal(corpus.get('open.txt')?.text, 'As it is being typed.');
  });

  it('rejects when the sources cannot be listed', async () => {
    const host: SourceHost = {
      list: () => Promise.reject(new Error('The folder is gone.')),
      size: () => Promise.resolve(0),
      read: () => Promise.resolve(new Uint8Array()),
    };
    await assert.rejects(indexSources(new Corpus(), host), /The folder is gone/);
  });
});

describe('indexSource', () => {
  it('removes a source that is text no longer', async () => {
    const corpus = new Corpus();
    const host = hostOf({ 'a.txt': utf8('The ferry sank.') });
    for (const bad of [
      new Error('EACCES'),
      { size: maximumSourceSize + 1 },
      new Uint8Array([0, 1, 2, 0, 0, 3, 0, 4]),
    ] satisfies File[]) {
      host.files.set('a.txt', utf8('The ferry sank.'));
      await indexSource(corpus, host, 'a.txt');
      assert.ok(corpus.get('a.txt'));
      host.files.set('a.txt', bad);
      assert.equal((await indexSource(corpus, host, 'a.txt')).length, 1);
      assert.equal(corpus.get('a.txt'), undefined);
    }
  });
});

describe('languageOf', () => {
  it('goes by the ending of the name', () => {
    assert.deepEqual(['a.md', 'A.MARKDOWN', 'a.txt', 'md', 'a.md.txt'].map(languageOf), [
      'markdown',
      'markdown',
      'plaintext',
      'plaintext',
      'plaintext',
    ]);
  });
});
