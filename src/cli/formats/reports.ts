import { csvReport } from '../../reports/csv.js';
import { htmlReport } from '../../reports/html.js';
import { markdownReport } from '../../reports/markdown.js';
import { SourceLocator } from '../source-locator.js';
import type { Format } from './format.js';

/** Reports that the window gives as well. */
export const markdown: Format = ({ index, shown, base }, { all }) =>
  markdownReport(shown, new SourceLocator(index, base), { all });

export const html: Format = ({ index, shown, base }, { all }) => htmlReport(shown, new SourceLocator(index, base), { all });

/** All claims and versions, whether they differ or not. */
export const csv: Format = ({ index, shown, base }) => csvReport(shown, new SourceLocator(index, base));
