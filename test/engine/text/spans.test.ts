import assert from 'node:assert/strict';
import { analyzeSource } from '../../../src/engine/sources/index.js';

/** A stretch of a source without marks, quote signs and line ends: what a reader sees of it. */
function seen(written: string): string {
  return written
    .replace(/&nbsp;|[*_[\]]|^>/gm, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('spans are the text as written', () => {
  for (const [name, text, languageId] of [
    ['over a line break', 'The mayor of New\nYork, Ana\nSilva, said 1,200\nhomes burned.', 'plaintext'],
    ['over CRLF', 'The mayor of New\r\nYork, Ana\r\nSilva, said about\r\n12 people died.', 'plaintext'],
    ['over tabs', 'The mayor,\tAna\tSilva,\tsaid at least\t12\tpeople died in New\tYork.', 'plaintext'],
    ['over Markdown marks', 'The mayor, **Ana** *Silva*, said **1,200** *homes* burned in [New York](x.md).', 'markdown'],
    ['over a quoted line', '> The mayor of New\n> York, Ana\n> Silva, said about\n> 12 people died.', 'markdown'],
    ['over character references', 'Ana&nbsp;Silva of Smith &amp; Sons said 5&nbsp;million dollars were lost.', 'markdown'],
  ] as const) {
    it(name, () => {
      const { claims, mentions } = analyzeSource({ uri: 'a', text, languageId });
      assert.ok(claims.length > 0 && mentions.length > 0);
      for (const { text: said, start, end } of claims) assert.equal(said, text.slice(start, end));
      // A name is told without marks, however it is written; its span is what is written.
      for (const { text: name, start, end } of mentions) assert.equal(name, seen(text.slice(start, end)));
    });
  }
});
