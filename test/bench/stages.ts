import { readStatements } from '../../src/engine/claims/index.js';
import { findMentions } from '../../src/engine/entities/index.js';
import { Corpus, type CorpusIndex, type SourceInput } from '../../src/engine/index.js';
import { readQuantities } from '../../src/engine/quantities/index.js';
import { analyzeSource } from '../../src/engine/sources/index.js';
import { parseSentence, tagSentence } from '../../src/engine/syntax/index.js';
import { decode, parseBlock, sentencesOf, splitBlocks } from '../../src/engine/text/index.js';

/** A part of the engine's work over some sources, to be run again and again on its own. */
export interface Stage {
  readonly name: string;
  readonly run: () => void;
}

/** The bytes of files as sources of the engine. Throws where one is no text. */
export function sourcesOf(files: readonly Uint8Array[]): SourceInput[] {
  return files.map((bytes, index) => {
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') throw new Error(`Text ${index} is binary.`);
    return { uri: `bench:/${String(index).padStart(4, '0')}.txt`, text: decoded.text, languageId: 'plaintext' };
  });
}

/** The floor: parse-english, a paragraph at a time, and nothing else. */
export function tokenizer(files: readonly Uint8Array[]): Stage {
  const paragraphs = paragraphsOf(files);
  return {
    name: 'bare tokenizer (parse-english)',
    run: () => {
      for (const { text, markup } of paragraphs) parseBlock(text, markup);
    },
  };
}

/** The engine part by part, each fed with what the parts before it made, and then as a whole. */
export function stages(files: readonly Uint8Array[]): Stage[] {
  const sources = sourcesOf(files);
  const blocks = paragraphsOf(files).map(({ text, markup }) => {
    const sentences = sentencesOf(parseBlock(text, markup));
    return { sentences, quantities: sentences.flatMap(readQuantities), mentions: findMentions(sentences) };
  });
  return [
    {
      name: 'tokens and sentences',
      run: () => {
        for (const { text, languageId } of sources)
          for (const block of splitBlocks(text, languageId))
            sentencesOf(parseBlock(text.slice(block.start, block.end), block.markup));
      },
    },
    {
      name: 'quantities',
      run: () => {
        for (const { sentences } of blocks) sentences.forEach(readQuantities);
      },
    },
    {
      name: 'names (tagging)',
      run: () => {
        for (const { sentences } of blocks) findMentions(sentences);
      },
    },
    {
      name: 'parts of speech',
      run: () => {
        for (const { sentences } of blocks) for (const { tokens } of sentences) tagSentence(tokens);
      },
    },
    {
      name: 'dependency trees of all sentences',
      run: () => {
        for (const { sentences } of blocks) for (const { tokens } of sentences) parseSentence(tokens);
      },
    },
    {
      name: 'claims',
      run: () => {
        for (const { sentences, quantities, mentions } of blocks) readStatements(sentences, quantities, mentions);
      },
    },
    {
      name: 'each source on its own',
      run: () => {
        for (const source of sources) analyzeSource(source);
      },
    },
    wholeEngine(files),
  ];
}

/** From bytes to the findings that are shown, in a new corpus each time. */
export function wholeEngine(files: readonly Uint8Array[]): Stage {
  return {
    name: 'whole engine, bytes to findings',
    run: () => {
      const corpus = new Corpus();
      corpus.setAll(sourcesOf(files));
      shownFindings(corpus);
    },
  };
}

/** What every door shows unless it is asked for more. */
export function shownFindings(corpus: Corpus): CorpusIndex['findings'] {
  return corpus.index().findings;
}

function paragraphsOf(files: readonly Uint8Array[]): { text: string; markup: SourceInput['languageId'] }[] {
  return sourcesOf(files).flatMap(({ text, languageId }) =>
    splitBlocks(text, languageId).map(({ start, end, markup }) => ({ text: text.slice(start, end), markup })),
  );
}
