import assert from 'node:assert/strict';
import { realpath } from 'node:fs/promises';
import { CodeActionRequest, HoverRequest, MarkupContent, type CodeAction } from 'vscode-languageserver-protocol/node';
import { childUri, uriOf } from '../../src/files/uris.js';
import { ExportRequest } from '../../src/annotation-protocol.js';
import { ClaimsRequest, DecideRequest, type GroupNode } from '../../src/protocol.js';
import { isOwnReport } from '../../src/engine/own-report.js';
import { withFolder } from '../temporary-folder.js';
import { Editor, type EditorOptions } from './editor.js';
import { strike } from './folder.js';

const { 'herald.txt': herald } = strike;
const brief = herald.replace('12 days', '14 days');

/** What the shipped server says of three reports and a draft, to a client that asks for a language. */
async function said(locale: string | undefined, ask: (editor: Editor, folder: string) => Promise<void>): Promise<void> {
  await withFolder({ ...strike, 'drafts/brief.md': brief, 'broken.bib': '@book{' }, async (path) => {
    const folder = uriOf(await realpath(path));
    const options: EditorOptions = { folders: [folder], ...(locale !== undefined && { locale }) };
    const editor = await Editor.spawn(options);
    try {
      await editor.indexed(3);
      await ask(editor, folder);
    } finally {
      await editor.stop();
    }
  });
}

async function hover(editor: Editor, folder: string): Promise<string> {
  const uri = childUri(folder, 'herald.txt');
  await editor.open(uri, herald);
  const result = await editor.connection.sendRequest(HoverRequest.type, editor.at(uri, '12 days'));
  assert.ok(result !== null && MarkupContent.is(result.contents));
  return result.contents.value;
}

async function fixTitles(editor: Editor, folder: string): Promise<string[]> {
  const uri = childUri(folder, 'drafts/brief.md');
  await editor.open(uri, brief, 'markdown');
  const { position } = editor.at(uri, '14 days');
  const found = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return (found ?? []).filter((each): each is CodeAction => 'kind' in each).map(({ title }) => title);
}

async function lengthOfStrike(editor: Editor): Promise<GroupNode> {
  const { events } = await editor.connection.sendRequest(ClaimsRequest);
  const group = events.flatMap(({ groups }) => groups).find(({ title }) => title === 'Length of the strike');
  assert.ok(group);
  return group;
}

const messagesOf = (editor: Editor, uri: string): string[] =>
  (editor.diagnostics.get(uri) ?? []).map(({ message }) => (typeof message === 'string' ? message : message.value));

describe('the server process, asked for German', () => {
  it('tells it in hovers, problems, quick fixes and the tree, with what the sources say in their own words', () =>
    said('de-AT', async (editor, folder) => {
      const lines = (await hover(editor, folder)).split('\n');
      assert.ok(lines.includes('| Fassung | Quelle | Urteil |'));
      assert.ok(
        lines.includes('- „15 days“ und „12 days“ können nicht beide stimmen: 15 Tage ist nicht 12 Tage'),
        lines.join('\n'),
      );
      assert.equal(
        lines.at(-1),
        'Verglichen, weil: beide stehen für „strike“, in Berichten von einem Ereignis (zu 99 % sicher).',
      );

      const draft = childUri(folder, 'drafts/brief.md');
      await editor.until(() => messagesOf(editor, draft).length > 0, 'what is wrong with the draft');
      assert.match(
        messagesOf(editor, draft).join(),
        /Length of the strike: widersprochen durch „twelve days“ \(Strike over\), „12 days“ \(/,
      );
      assert.deepEqual(messagesOf(editor, childUri(folder, 'broken.bib')), [
        'Diesem Eintrag fehlt ein schließendes }; der Eintrag wurde ausgelassen',
      ]);
      assert.ok((await fixTitles(editor, folder)).some((title) => title.startsWith('≠ „12 days“ übernehmen (')));

      const group = await lengthOfStrike(editor);
      assert.ok(group.versions.some(({ normalized }) => normalized === '15 Tage'));
      assert.ok(group.versions.some(({ reason }) => reason.includes('können nicht beide stimmen')));
      const refused = await editor.connection.sendRequest(DecideRequest, {
        decide: { kind: 'status', groups: ['none'], status: 'verified' },
      });
      assert.deepEqual(refused, { message: 'Die Texte haben sich inzwischen geändert; versuchen Sie es noch einmal.' });
    }));

  it('exports reports in it, and knows them again for what they are', () =>
    said('de', async (editor) => {
      const [markdown] = await editor.connection.sendRequest(ExportRequest, { format: 'markdown' });
      assert.match(markdown?.text ?? '', /^# Abweichende Angaben\n\n\d+ Wider/);
      assert.match(markdown?.text ?? '', /\| Wortlaut +\| Quelle/);
      assert.ok(isOwnReport(markdown?.text ?? ''), markdown?.text.slice(0, 300));
      const [html] = await editor.connection.sendRequest(ExportRequest, { format: 'html' });
      assert.match(html?.text ?? '', /<html lang="de">/);
    }));
});

for (const locale of [undefined, 'fr', 'en-US'])
  describe(`the server process, asked for ${locale ?? 'nothing'}`, () => {
    it('tells it in English', () =>
      said(locale, async (editor, folder) => {
        const lines = (await hover(editor, folder)).split('\n');
        assert.ok(lines.includes('| Version | Source | Verdict |'));
        assert.ok(lines.includes('- “15 days” and “12 days” cannot both be true: 15 days is not 12 days'));
        assert.ok((await fixTitles(editor, folder)).some((title) => title.startsWith('≠ Take over “12 days” (')));
      }));
  });
