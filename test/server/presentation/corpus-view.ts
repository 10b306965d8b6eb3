import { Corpus } from '../../../src/engine/index.js';
import { IndexView } from '../../../src/server/workspace/index-view.js';

/** The index of plain texts, by URI. */
export function viewOf(texts: Readonly<Record<string, string>>): IndexView {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(texts)) corpus.set({ uri, text, languageId: 'plaintext' });
  return new IndexView(corpus.index());
}
