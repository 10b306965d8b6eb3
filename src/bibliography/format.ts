import { logger, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '#csl/chicago-author-date';
import mla from '#csl/modern-language-association';
import { MessageError, say } from '../engine/index.js';

logger.level = 'silent';

/** The styles that are at hand by name; any other is given by its XML. */
export const styleNames = ['apa', 'chicago-author-date', 'modern-language-association'] as const;

const { styles } = plugins.config.get('@csl');
styles.add('chicago-author-date', chicago);
styles.add('modern-language-association', mla);

type Item = Readonly<Record<string, unknown>>;

const lang = 'en-US';

/**
 * Formats references with citeproc-js.
 *
 * @param style one of {@link styleNames}, or the name under which {@link addStyle} was told of another
 * @returns the references in the order of the style, each on one line
 */
export function formatBibliography(items: readonly Item[], style: string): string[] {
  const entries = plugins.output.format('bibliography', items, { style, lang, format: 'text', asEntryArray: true });
  return (entries as [string, string][]).map(([, text]) => text.replace(/\s+/g, ' ').trim());
}

/** A citation in the text: `(Roe, 2026)`. */
export function formatCitation(items: readonly Item[], style: string): string {
  return String(plugins.output.format('citation', items, { style, lang, format: 'text' }));
}

/**
 * Makes a style known that the analyst has as a file.
 *
 * @param xml of an independent CSL style
 * @throws an error in words where it is none
 */
export function addStyle(name: string, xml: string): void {
  if (!/<style\b[^>]*xmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(xml)) throw new MessageError(say`is no CSL style`);
  if (/<link\b[^>]*rel="independent-parent"/.test(xml)) throw new MessageError(say`only refers to another style: get that one`);
  styles.add(name, xml);
}
