import { Corpus, type Event } from '../../../src/engine/index.js';

/** The events that some texts report, the texts under their names. */
export function eventsOf(texts: Readonly<Record<string, string>>): readonly Event[] {
  const corpus = new Corpus();
  for (const [uri, text] of Object.entries(texts)) corpus.set({ uri, text, languageId: 'plaintext' });
  return corpus.index().events;
}

/** The sources of each event. */
export function sourcesOf(texts: Readonly<Record<string, string>>): string[] {
  return eventsOf(texts).map(({ sources }) => sources.join(' '));
}
