import assert from 'node:assert/strict';
import { CodeActionRequest, CodeActionResolveRequest, type CodeAction } from 'vscode-languageserver-protocol/node';
import { BibliographyRequest, FileKindRequest } from '../../../../src/protocol-citations.js';
import { applyEdit } from '../../apply-edit.js';
import { Editor } from '../../editor.js';
import { Folder, strike } from '../../folder.js';

const library = '@online{courier14,\n  title = {Port Halden reopens after strike},\n  date = {2014-03-03},\n}\n';
const thesis = String.raw`\documentclass{article}
\usepackage[style=authoryear]{biblatex} % 13 styles
\begin{document}
\section{The strike}
The strike in Port Halden lasted \emph{12 days}~\autocite{courier14}. It ended on Monday. % \autocite{nobody}

The port employs 9,400 dock workers.
\begin{verbatim}
The port employs 7,700 dock workers.
\end{verbatim}
\end{document}
`;
const preamble = String.raw`\newcommand{\days}{12 days}
The port employs 7,700 dock workers.
`;
const quarto =
  '---\ntitle: The strike\nformat: html\n---\n\nThe strike in Port Halden lasted 13 days [@courier14].\n\n```{r}\nn <- 7700 # dock workers\n```\n';

describe('manuscripts', () => {
  let folder: Folder;
  let editor: Editor;

  async function start(options: { initializationOptions?: unknown } = {}, sources = 3): Promise<void> {
    folder = Folder.make({
      ...strike,
      'library.bib': library,
      'thesis.tex': thesis,
      'preamble.tex': preamble,
      'brief.qmd': quarto,
    });
    editor = await Editor.start({ folders: [folder.uri], ...options });
    await editor.indexed(sources);
  }

  afterEach(async () => {
    await editor.stop();
    folder.remove();
  });

  const kindOf = async (name: string): Promise<string> =>
    (await editor.connection.sendRequest(FileKindRequest, { textDocument: { uri: folder.uriOf(name) } })).kind;

  const problems = (name: string, text: string): string[] =>
    editor.problems(folder.uriOf(name), text).filter((each) => /^(draft|quotation|citation)/.test(each));

  it('are drafts where they cite, and else nothing: no preamble is a source', async () => {
    await start();
    assert.deepEqual(await Promise.all(['thesis.tex', 'brief.qmd', 'preamble.tex', 'courier.txt'].map(kindOf)), [
      'draft',
      'draft',
      'neither',
      'source',
    ]);
  });

  it('in LaTeX are held against the sources by what they say, not by their markup', async () => {
    await start();
    await editor.open(folder.uriOf('thesis.tex'), thesis, 'latex');
    await editor.until(() => problems('thesis.tex', thesis).some((each) => each.includes('12 days')), 'problems');
    assert.deepEqual(problems('thesis.tex', thesis), [
      'draft-contradicted: 12 days',
      'draft-unsupported: Monday',
      'draft-contradicted: 9,400 dock workers',
    ]);
  });

  it('in LaTeX take over the value of a source with its signs', async () => {
    await start();
    const text = String.raw`The port employs 9,400 dock workers~\autocite{courier14}. Some 40\% of them struck.` + '\n';
    const uri = folder.uriOf('thesis.tex');
    await editor.open(folder.uriOf('herald.txt'), `${strike['herald.txt']}Some 45% of them struck.\n`);
    await editor.open(uri, text, 'latex');
    const found = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: editor.rangeOf(uri, String.raw`40\%`),
      context: { diagnostics: [] },
    });
    const take = (found ?? []).find((each): each is CodeAction => each.title.includes('Take over “Some 45%”'));
    assert.ok(take !== undefined, (found ?? []).map(({ title }) => title).join());
    const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, take);
    assert.match(applyEdit(edit, { [uri]: text }).texts[uri] ?? '', /Some 45\\% of them/);
  });

  it('in Quarto are read as Markdown, without their code', async () => {
    await start();
    await editor.open(folder.uriOf('brief.qmd'), quarto, 'quarto');
    await editor.until(() => problems('brief.qmd', quarto).length > 0, 'problems');
    assert.deepEqual(problems('brief.qmd', quarto), ['draft-contradicted: 13 days']);
  });

  it('become drafts as they are written, and sources where the settings take them in', async () => {
    await start();
    const uri = folder.uriOf('preamble.tex');
    await editor.open(uri, preamble, 'latex');
    assert.equal(await kindOf('preamble.tex'), 'neither');
    await editor.edit(uri, 'dock workers.', String.raw`dock workers~\autocite{courier14}.`);
    assert.equal(await kindOf('preamble.tex'), 'draft');
  });

  it('are sources where the settings take them in', async () => {
    await start({ initializationOptions: { files: { include: ['**/*.{txt,md,tex}'] } } }, 4);
    assert.deepEqual(await Promise.all(['thesis.tex', 'preamble.tex'].map(kindOf)), ['draft', 'source']);
  });

  it('in LaTeX print their bibliography themselves', async () => {
    await start();
    const uri = folder.uriOf('thesis.tex');
    await editor.open(uri, thesis, 'latex');
    const result = await editor.connection.sendRequest(BibliographyRequest, { textDocument: { uri } });
    assert.ok('message' in result && result.message.includes(String.raw`\printbibliography`), JSON.stringify(result));
  });
});
