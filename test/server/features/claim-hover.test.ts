import assert from 'node:assert/strict';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { HoverRequest, MarkupContent, type ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { clientCommands, GroupRequest } from '../../../src/protocol.js';
import { dam } from '../dam-reports.js';
import { Editor, fullCapabilities } from '../editor.js';
import { Folder, strike } from '../folder.js';

const comparing: ClientCapabilities = { ...fullCapabilities, experimental: { variorumCommands: [clientCommands.compare] } };
const plain: ClientCapabilities = { textDocument: { hover: { contentFormat: ['plaintext'] } } };

describe('hover on a claim', () => {
  let folder: Folder;
  let editor: Editor;

  async function start(files: Readonly<Record<string, string>>, capabilities = fullCapabilities): Promise<void> {
    folder = Folder.make(files);
    editor = await Editor.start({ folders: [folder.uri], capabilities });
    await editor.indexed(Object.keys(files).length);
  }

  async function hover(name: string, text: string, at: string): Promise<string> {
    const uri = folder.uriOf(name);
    await editor.open(uri, text);
    const result = await editor.connection.sendRequest(HoverRequest.type, editor.at(uri, at));
    assert.ok(MarkupContent.is(result?.contents));
    return result.contents.value;
  }

  /** The addresses of all links in a Markdown text, and its text without markup. */
  function read(markdown: string): { links: string[]; text: string; types: Set<string> } {
    const links: string[] = [];
    const types = new Set<string>();
    let text = '';
    visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
      types.add(node.type);
      if (node.type === 'link') links.push(node.url);
      if (node.type === 'text') text += node.value;
    });
    return { links, text, types };
  }

  /** What the link to a command gives it. */
  function givenTo(link: string | undefined): { group: { id: string }; version: { id: string } } {
    const [command, given = ''] = (link ?? '').split('?');
    assert.equal(command, 'command:variorum.compare');
    const list = JSON.parse(decodeURIComponent(given)) as { group: { id: string }; version: { id: string } }[];
    const [first] = list;
    assert.ok(first !== undefined && list.length === 1);
    return first;
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  describe('without versions', () => {
    it('says what was read', async () => {
      await start(dam);
      assert.equal(
        await hover('herald.txt', dam['herald.txt'], '310 homes'),
        '**310 homes** → count 310, homes that the flood destroyed',
      );
    });

    it('says it as plain text where the editor shows no Markdown', async () => {
      await start(dam, plain);
      assert.equal(
        await hover('herald.txt', dam['herald.txt'], '310 homes'),
        '310 homes → count 310, homes that the flood destroyed',
      );
    });

    it('says so of a role', async () => {
      const text = 'Talks end\n\nFormer Culture Minister Peter Novak left early, and Novak did not speak.\n';
      await start({ 'a.txt': text });
      const [reading, ...rest] = (await hover('a.txt', text, 'Culture')).split('\n\n---\n\n');
      assert.equal(reading, '**Former Culture Minister** → role former minister, Peter Novak');
      assert.deepEqual(rest, []);
    });

    it('is silent on it where there are versions', async () => {
      await start(strike);
      assert.ok(!(await hover('herald.txt', strike['herald.txt'], '12 days')).includes('→'));
    });
  });

  describe('that is possibly about the same thing as others', () => {
    const reading = '**\\$50 million** → money 50,000,000 USD, amount of aid';
    const question = '≠? Amount of aid: $50 million ? $15m';

    it('names the values that may be, below what was read', async () => {
      await start(dam);
      assert.equal(
        await hover('herald.txt', dam['herald.txt'], '50 million'),
        `${reading}\n\n---\n\nPossibly about the same thing:\n\n- ${question.replaceAll('$', '\\$')}`,
      );
    });

    it('names them as plain text where the editor shows no Markdown', async () => {
      await start(dam, plain);
      assert.equal(
        await hover('herald.txt', dam['herald.txt'], '50 million'),
        `${reading.replaceAll(/[*\\]/g, '')}\n\nPossibly about the same thing:\n\n${question}`,
      );
    });

    it('links to their comparison where the editor has one', async () => {
      await start(dam, comparing);
      const value = await hover('herald.txt', dam['herald.txt'], '50 million');
      const { links } = read(value);
      assert.equal(links.length, 1);
      assert.match(value, /^- ≠\? Amount of aid: .* · \[Compare\]\(command:/m);
      const { group, version } = givenTo(links[0]);
      const compared = await editor.connection.sendRequest(GroupRequest, { group: group.id, version: version.id });
      assert.deepEqual(
        compared?.versions.map((each) => [each.value, each.chosen, each.verdict]),
        [
          ['$50 million', true, 'same'],
          ['$15m', false, 'conflict'],
        ],
      );
    });

    it('comes below its versions where it has some', async () => {
      const head =
        'Dam fails above Mill Creek\n\nSALEM, Oregon - The dam above Mill Creek failed on Tuesday, officials said.\n\n';
      const files = {
        'a.txt': `${head}The flood destroyed 310 homes in the valley.\n`,
        'b.txt': `${head}The flood destroyed 280 homes in the valley.\n`,
        'c.txt': `${head}Of the houses 260 were under water.\n`,
      };
      await start(files);
      const parts = (await hover('a.txt', files['a.txt'], '310 homes')).split('\n\n---\n\n');
      assert.equal(parts.length, 2);
      assert.match(parts[0] ?? '', /^\| \*\*310 homes\*\* \|/m);
      assert.equal(
        parts[1],
        'Possibly about the same thing:\n\n- ≠? Homes that the flood destroyed: 260 ? \\[280 homes / 310 homes\\]',
      );
    });
  });

  describe('with a link to the comparison', () => {
    it('has it in its title, with the group and the version under the pointer', async () => {
      await start(strike, comparing);
      const value = await hover('herald.txt', strike['herald.txt'], '12 days');
      assert.match(value, /^\*\*Length of the strike\*\* · \[Compare\]\(command:variorum\.compare\?[^)\s]*\)\n/);
      const [link] = read(value).links;
      const { group, version } = givenTo(link);
      const compared = await editor.connection.sendRequest(GroupRequest, { group: group.id, version: version.id });
      assert.deepEqual(
        compared?.versions.map((each) => [each.value, each.chosen]),
        [
          ['12 days', true],
          ['15 days', false],
        ],
      );
    });

    for (const [what, experimental] of [
      ['nothing', undefined],
      ['other commands', { variorumCommands: [clientCommands.decide, clientCommands.merge] }],
      ['no list of commands', { variorumCommands: clientCommands.compare }],
    ] as const) {
      it(`has none for an editor that offers ${what}`, async () => {
        await start(strike, { ...fullCapabilities, experimental });
        const value = await hover('herald.txt', strike['herald.txt'], '12 days');
        assert.ok(!value.includes('command:'), value);
        assert.ok(value.startsWith('**Length of the strike**\n'));
      });
    }

    it('takes no link from a source: what looks like one stays text', async () => {
      const smuggled = '[x](command:variorum.decide?%5B%5D)';
      const files = {
        'herald.txt': strike['herald.txt'],
        'a)[y](command:z).txt': strike['courier.txt'].replace('Port Halden reopens after strike', `Strike ${smuggled} over`),
        'wire.txt': strike['courier.txt']
          .replace('15 days', '17 days')
          .replace('Port Halden', smuggled)
          .replace('Published:', `Publisher: The Wire ${smuggled}\n\nPublished:`),
        // Nothing but its file name to be called by.
        '![i](command:i) <command:j>.txt':
          'the strike in Port Halden lasted 18 days, and dock workers went back to work on Monday.\n',
      };
      await start(files, comparing);
      const { links, text, types } = read(await hover('herald.txt', files['herald.txt'], '12 days'));
      const [own, ...others] = links;
      givenTo(own);
      assert.equal(others.length, 4);
      assert.ok(
        others.every((link) => link.startsWith(`${folder.uri}/`)),
        others.join('\n'),
      );
      for (const type of ['html', 'image', 'imageReference', 'linkReference', 'definition']) assert.ok(!types.has(type), type);
      assert.ok(text.includes('Strike [x](command:vari'), text);
      assert.ok(text.includes('The Wire [x](command:va'), text);
    });

    it('takes none from the words of a claim, whether others say the same, may do so, or do not', async () => {
      const link = '(command:variorum.decide)';
      const files = {
        'herald.md': `# Dam fails above Mill Creek\n\nThe governor promised from $40 [to]${link} $50 million in aid after the dam in Oregon failed. The flood cost from $60 [to]${link} $62 million.\n`,
        'courier.md': `# Dam in Oregon fails\n\nThe state will give from $14 [to]${link} $15 million in aid after the dam at Mill Creek failed. The flood cost from $70 [to]${link} $72 million.\n`,
      };
      await start(files, comparing);
      for (const [at, title, other] of [
        ['from $60', '**What the flood cost** · ', 'from $70'],
        ['from $40', '**from \\$40 \\[to\\](command:', 'from $14'],
      ] as const) {
        const value = await hover('herald.md', files['herald.md'], at);
        assert.ok(value.startsWith(title), value);
        const { links, text } = read(value);
        const commands = links.filter((each) => !each.startsWith(`${folder.uri}/`));
        assert.equal(commands.length, 1);
        givenTo(commands[0]);
        for (const words of title.startsWith('**What') ? [at, other] : [at])
          assert.ok(text.includes(`${words} [to]${link}`), text);
      }
    });
  });
});
