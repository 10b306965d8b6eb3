import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { hashField, sourceField, sourceHashOf, sourcePathOf } from '../engine/index.js';

// What it writes in ASCII has no letters but Latin ones: they would be lost. Files are UTF-8, which LaTeX reads by itself.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.checkLabel = false;

type Item = Readonly<Record<string, unknown>>;

/** Signs that mean something to TeX, and how they are set; no brace stands alone, since BibTeX counts those behind a backslash, too. */
const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('&%$#_').map((sign) => [sign, `\\${sign}`])),
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Not set but read: as they are, but for what would end their field. */
const verbatim: ReadonlySet<string> = new Set(['URL', 'DOI']);

/**
 * An item of CSL-JSON as an entry of BibLaTeX, without a line end behind it. Which source it was made from is kept in fields of its own,
 * which BibTeX and Biber leave alone.
 *
 * @param item whose id is a key that {@link isBibtexKey}
 */
export function writeBibtex(item: Item): string {
  const { id, custom, ...fields } = item;
  const texed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, inTex(value, verbatim.has(name))]));
  const entry = plugins.output.format('biblatex', [{ ...texed, id, 'citation-key': id }], {});
  const own = { [sourceField]: sourcePathOf({ custom }), [hashField]: sourceHashOf({ custom }) };
  const lines = Object.entries(own).flatMap(([name, value]) =>
    value === undefined ? [] : [`\t${name} = {${encodeURI(value)}},\n`],
  );
  return String(entry)
    .trimEnd()
    .replace(/\}$/, () => `${lines.join('')}}`);
}

function inTex(value: unknown, isVerbatim: boolean): unknown {
  if (typeof value === 'string')
    return isVerbatim
      ? value.replace(/[{}\\\s]/g, encodeURIComponent)
      : value.replace(/\s+/g, ' ').replace(/[&%$#_\\{}~^]/g, (sign) => signs[sign] ?? sign);
  if (Array.isArray(value)) return value.map((each) => inTex(each, isVerbatim));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inTex(each, isVerbatim)]));
}
