import { languageOf, type LanguageId } from '../../engine/index.js';

/** What editors call languages whose markup is known. */
const known: Readonly<Record<string, LanguageId>> = { markdown: 'markdown', quarto: 'markdown', latex: 'latex', tex: 'latex' };

/** How an open text is marked up: as its editor says, else as the file’s ending does. */
export function markupOf(languageId: string, uri: string): LanguageId {
  return known[languageId] ?? languageOf(uri);
}
