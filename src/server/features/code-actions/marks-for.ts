import type { CitationSettings } from '../../../protocol.js';
import type { ServerContext } from '../../context.js';
import { formatterFor } from '../../workspace/formatter.js';
import { markupOf } from '../../lsp/markup-of.js';
import { CitationMarks } from './citation-marks.js';

/** How citations are written into a draft. @throws an error in words where its style is not to be had */
export async function marksFor(draft: string, context: ServerContext): Promise<CitationMarks> {
  const settings = await citationsIn(draft, context);
  const language = markupOf(context.documents.get(draft)?.languageId ?? '', draft);
  if (settings.style !== 'footnote' && settings.style !== 'inline') return new CitationMarks(settings, undefined, language);
  const { citation, bibliography } = await formatterFor(settings.csl, draft, context);
  return new CitationMarks(settings, { citation, reference: (item) => bibliography([item])[0] ?? '' }, language);
}

/** A LaTeX file is written in LaTeX whatever the settings say. */
async function citationsIn(draft: string, { citationSettings, documents }: ServerContext): Promise<CitationSettings> {
  const settings = await citationSettings(draft);
  return markupOf(documents.get(draft)?.languageId ?? '', draft) === 'latex' ? { ...settings, style: 'latex' } : settings;
}
