import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HoverRequest, MarkupContent } from 'vscode-languageserver-protocol/node';
import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { visit } from 'unist-util-visit';
import { URI } from 'vscode-uri';
import { diskFiles } from '../../../src/disk/index.js';
import { Editor } from '../editor.js';
import { Folder, strike } from '../folder.js';

const { 'herald.txt': herald, 'courier.txt': courier } = strike;

describe('hover', () => {
  let folder: Folder;
  let editor: Editor;

  async function start(files: Readonly<Record<string, string>>, options: Parameters<typeof Editor.start>[0] = {}): Promise<void> {
    folder = Folder.make(files);
    editor = await Editor.start({ folders: [folder.uri], ...options });
    await editor.indexed(Object.keys(files).length);
  }

  async function hover(name: string, text: string, at: string): Promise<MarkupContent | null> {
    await editor.open(folder.uriOf(name), text);
    const result = await editor.connection.sendRequest(HoverRequest.type, editor.at(folder.uriOf(name), at));
    if (result === null) return null;
    assert.ok(MarkupContent.is(result.contents));
    return result.contents;
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  it('shows a row for each version of a claim, with links to its sources and its verdict against this one, and each reason once', async () => {
    await start(strike);
    const contents = await hover('herald.txt', herald, '12 days');
    assert.equal(contents?.kind, 'markdown');
    assert.deepEqual(contents.value.split('\n'), [
      '**Length of the strike**',
      '',
      '| Version | Source | Verdict |',
      '| --- | --- | --- |',
      `| **12 days** | [Dockers end strike in Port Halden](${folder.uriOf('herald.txt')}#L3,84), [Strike over](${folder.uriOf('wire/bulletin.md')}#L3,35) | this one |`,
      `| 15 days | [Port Halden reopens after strike](${folder.uriOf('courier.txt')}#L5,34) | **≠\u00A0conflict** |`,
      '',
      '- “15 days” and “12 days” cannot both be true: 15 days is not 12 days',
      '',
      'Compared because both are given for “strike”, in reports of one event (99 % sure).',
    ]);
  });

  it('names few sources of a version and counts the rest, each once, and keeps their names short', async () => {
    const courierOf = (name: string): string =>
      courier.replace('Port Halden reopens after strike', `${name} of the strike in Port Halden`);
    const names = ['First news', 'Second news', 'Third news', 'Fourth and by far the longest news', 'Fifth news'];
    const files = Object.fromEntries(
      names.map((name, index) => [`wire-${index}.txt`, `${courierOf(name)}\nThe 15-day strike is over.\n`]),
    );
    await start({ 'herald.txt': herald, ...files });
    const lines = ((await hover('herald.txt', herald, '12 days'))?.value ?? '').split('\n');
    const row = lines.find((line) => line.startsWith('| 15 days')) ?? '';
    assert.deepEqual(
      [...row.matchAll(/\[([^\]]*)\]/g)].map(([, label]) => label),
      ['First news of the strike in Port Ha…', 'Second news of the strike in Port H…', 'Third news of the strike in Port Ha…'],
    );
    assert.match(row, /\), 2 more \| \*\*≠/);
  });

  it('compares the lengths of the talks that the sample sources give', async () => {
    folder = Folder.make();
    const seeds = URI.file(resolve('seeds')).toString();
    editor = await Editor.start({ folders: [seeds], files: diskFiles });
    await editor.indexed(7);
    const uri = `${seeds}/004_8a96aedaaefbaff8.txt`;
    await editor.open(uri, await readFile('seeds/004_8a96aedaaefbaff8.txt', 'utf8'));
    const result = await editor.connection.sendRequest(HoverRequest.type, editor.at(uri, '90-minute'));
    assert.ok(MarkupContent.is(result?.contents));
    const rows = result.contents.value.split('\n').filter((line) => line.includes('.txt#L'));
    const cells = rows.map((row) => row.split(' | ').slice(0, 2).join(' = ').replace('| ', ''));
    const place = (name: string, at: string): string => `(${seeds}/${name}.txt#L${at})`;
    assert.deepEqual(cells, [
      `**90-minute** = [004\\_8a96aedaaefbaff8.txt]${place('004_8a96aedaaefbaff8', '2,58')}`,
      `nearly two-hour = [The Moscow Times]${place('003_a4b82ba1418c133b', '13,91')}`,
      `less than two hours = [Istanbul talks between Russia and U…]${place('000_b28bf4614567b005', '5,44')}`,
    ]);
  });

  it('is plain text where the editor shows no Markdown', async () => {
    await start(strike, { capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    const contents = await hover('herald.txt', herald, '12 days');
    assert.equal(contents?.kind, 'plaintext');
    assert.deepEqual(contents.value.split('\n'), [
      'Length of the strike',
      '12 days, Dockers end strike in Port Halden, Strike over: this one',
      '15 days, Port Halden reopens after strike: ≠ conflict: “15 days” and “12 days” cannot both be true: 15 days is not 12 days',
      'Compared because both are given for “strike”, in reports of one event (99 % sure).',
    ]);
  });

  it('shows the spellings of a name and how often it is mentioned', async () => {
    await start(strike);
    const contents = await hover('courier.txt', courier, 'Lindqvist');
    assert.match(contents?.value ?? '', /Mara Lindqvist/);
    assert.match(contents?.value ?? '', /mentioned 2 times in 2 sources/);
  });

  it('shows nothing where nothing is', async () => {
    await start(strike);
    assert.equal(await hover('herald.txt', herald, 'went back'), null);
  });

  it('belongs to the text as it stands, right after an edit', async () => {
    await start(strike);
    const uri = folder.uriOf('herald.txt');
    await editor.open(uri, herald);
    await editor.edit(uri, '12 days', '13 days');
    const result = await editor.connection.sendRequest(HoverRequest.type, editor.at(uri, '13 days'));
    assert.ok(MarkupContent.is(result?.contents));
    assert.match(result.contents.value, /\*\*13 days\*\*/);
  });

  it('makes nothing of what a source says: no HTML, link, image, icon, cell or command', async () => {
    const title =
      'A | B <img src=x onerror=alert(1)> ![i](http://e.example/i.png) [c](command:x) `q` *e* $(zap) www.e.example https://e.example a@e.example ~~s~~ &lt;b&gt; strike';
    await start({ 'herald.txt': herald, 'evil.txt': courier.replace('Port Halden reopens after strike', title) });
    const contents = await hover('herald.txt', herald, '12 days');
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(contents?.value ?? '');
    const found = new Map<string, number>();
    const links: string[] = [];
    visit(tree, (node) => {
      found.set(node.type, (found.get(node.type) ?? 0) + 1);
      if (node.type === 'link') links.push(node.url);
    });
    for (const type of ['html', 'image', 'inlineCode', 'emphasis', 'delete', 'footnoteReference'])
      assert.equal(found.get(type), undefined, type);
    assert.ok(links.length > 0, 'the other source can be opened');
    assert.ok(
      links.every((url) => url.startsWith(folder.uri)),
      links.join(' '),
    );
    assert.equal(found.get('tableCell'), 3 * 3);
    assert.ok(!(contents?.value ?? '').includes('$('), 'no icon');
  });
});
