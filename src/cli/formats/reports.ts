import { english } from '../../engine/index.js';
import { csvReport } from '../../reports/csv.js';
import { htmlReport } from '../../reports/html.js';
import { markdownOfDrafts, markdownReport } from '../../reports/markdown.js';
import { SourceLocator } from '../source-locator.js';
import type { Format } from './format.js';

/** Reports that the window gives as well. */
export const markdown: Format = ({ index, shown, drafts, base }, { all }) => {
  const places = new SourceLocator(index, base);
  return drafts.length > 0
    ? markdownOfDrafts(drafts, places, { all, language: english })
    : markdownReport(shown, places, { all, language: english });
};

export const html: Format = ({ index, shown, base }, { all }) =>
  htmlReport(shown, new SourceLocator(index, base), { all, language: english });

/** All claims and versions, whether they differ or not. */
export const csv: Format = ({ index, shown, base }) => csvReport(shown, new SourceLocator(index, base), english);
