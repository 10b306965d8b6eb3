import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/engine/index.js';
import { parseBlock, sentencesOf, splitBlocks } from '../../../src/engine/text/index.js';

const blocksOf = (text: string): string[] => splitBlocks(text, 'latex').map(({ start, end }) => text.slice(start, end));

/** The sentences of a text, each as its tokens. */
function wordsIn(text: string): string[] {
  return splitBlocks(text, 'latex').flatMap(({ start, end }) =>
    sentencesOf(parseBlock(text.slice(start, end), 'latex')).map(({ tokens }) => tokens.map((token) => token.text).join(' ')),
  );
}

describe('LaTeX', () => {
  const texts: readonly (readonly [what: string, text: string, words: readonly string[]])[] = [
    ['commands that set text', String.raw`It \emph{sank} in \textbf{nine} minutes.`, ['It sank in nine minutes .']],
    [
      'commands that set none',
      String.raw`It sank\label{s12} in 9 minutes (page \pageref{s12}).`,
      ['It sank in 9 minutes ( page ) .'],
    ],
    ['signs behind a backslash', String.raw`About 5\,\% of \$40 \& more.`, ['About 5 % of $ 40 & more .']],
    ['quotation marks and dashes', "He said ``no'' --- 10--12 times.", ['He said “ no ” — 10 – 12 times .']],
    [
      'accents',
      String.raw`Erdo\u{g}an and Andr\'e met Bj\"{o}rk and \v{S}t\v{e}p\'{a}n.`,
      ['Erdoğan and André met Björk and Štěpán .'],
    ],
    [
      'mathematics',
      String.raw`For $x = 12$ and \(y = 13\) it holds: \[ 14 \] Nothing else.`,
      ['For and it holds : Nothing else .'],
    ],
    ['citations', String.raw`It sank~\autocite[12]{roe2014,x99}. So \textcite{roe2014} says.`, ['It sank .', 'So says .']],
    ['comments', 'It sank % on the 4th of May\nin 5\\% of all cases.', ['It sank in 5 % of all cases .']],
    [
      'numbers of siunitx',
      String.raw`It had \num{1200} passengers and \SI{5}{km} to go.`,
      ['It had 1200 passengers and 5 km to go .'],
    ],
    [
      'links',
      String.raw`As \href{https://example.com/12}{a report} says, see \url{https://example.com/13}.`,
      ['As a report says , see .'],
    ],
    [
      'footnotes, as texts of their own',
      String.raw`It sank.\footnote{With 12 people.} It was old.`,
      ['It sank .', 'It was old .', 'With 12 people .'],
    ],
    [
      'what is still written',
      String.raw`It carried \textbf{9 passengers, and {12 others.`,
      ['It carried { 9 passengers , and { 12 others .'],
    ],
    ['numbers grouped in braces', 'It had 1{,}000 passengers.', ['It had 1,000 passengers .']],
  ];
  for (const [what, text, words] of texts)
    it(`is read without its markup: ${what}`, () => assert.deepEqual(wordsIn(text), words));

  it('is read by paragraphs, of its document alone', () => {
    const text = String.raw`\documentclass{article}
\title{At 40 knots} % 12 drafts
\begin{document}
\section{The \emph{ferry}}
It sank.
So they say.

\begin{itemize}
  \item One died.
  \item[12] Two swam.
\end{itemize}
\begin{verbatim}
13 lines

of code
\end{verbatim}
\begin{tabular}{lr} 14 & 15 \end{tabular}
After it.
\end{document}
16 notes`;
    assert.deepEqual(blocksOf(text), [
      String.raw`\section{The \emph{ferry}}`,
      'It sank.\nSo they say.',
      'One died.',
      'Two swam.',
      'After it.',
    ]);
  });

  it('says where a number stands, whatever markup is before it and in it', () => {
    const corpus = new Corpus();
    const text = "The \\textbf{ferry} of M\\'uller carried ``some'' 1{,}200 passengers, 45\\,\\% of them children.";
    corpus.set({ uri: 'a.tex', text, languageId: 'latex' });
    const claims = corpus.get('a.tex')?.claims.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(claims, ['1{,}200 passengers', String.raw`45\,\%`]);
  });

  it('never fails, and gives tokens in reading order within their block', () => {
    const piece = fc.constantFrom(
      '\\',
      '{',
      '}',
      '$',
      '%',
      '\n',
      '\n\n',
      ' ',
      '~',
      '`',
      "'",
      '-',
      '&',
      '#',
      '^',
      '_',
      '[',
      ']',
      '12 dogs',
      'He said',
      '.',
      '\\emph',
      '\\"',
      '\\u',
      '\\section',
      '\\footnote',
      '\\autocite{a}',
      '\\begin{itemize}',
      '\\item',
      '\\end{itemize}',
      '\\begin{verbatim}',
      '\\end{verbatim}',
      '\\verb|',
      '\\(',
      '\\)',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of splitBlocks(text, 'latex')) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          let last = 0;
          for (const { tokens } of sentencesOf(parseBlock(text.slice(start, end), 'latex'))) {
            for (const token of tokens) {
              assert.ok(token.start >= last && token.end >= token.start && token.end <= end - start, JSON.stringify(text));
              last = token.start;
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read, however it is nested', () => {
    for (const piece of ['{', '\\begin{itemize}\n', '\\footnote{', '\\section{', '$'])
      assert.ok(Array.isArray(wordsIn(`${piece.repeat(4_000)} 12 dogs`)), piece);
  }).timeout(30_000);
});
