/**
 * The paths of the `.bib` files that a LaTeX text takes its references from, as it names them: `\addbibresource{a.bib}`, `\bibliography{a,b}`.
 * What stands in comments, is made by commands or lies on the net is left out.
 */
export function latexBibliographies(text: string): string[] {
  const written = text.replace(/(?<!\\)%[^\r\n]*/g, '');
  const named = Array.from(written.matchAll(resource), ([, one, several = '']) =>
    one === undefined ? several.split(',') : [one],
  );
  return named
    .flat()
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/[\\#]|^[a-z]+:\/\//i.test(name))
    .map((name) => (/\.bib$/i.test(name) ? name : `${name}.bib`));
}

const resource = /\\(?:addbibresource(?:\[[^\][]*\])?\{([^{}]*)\}|bibliography\{([^{}]*)\})/g;

/** A citation in LaTeX, of whatever package: `\autocite[12]{a,b}`, `\citep*{a}`; its keys are the first group. Global: for `replace` and `matchAll`. */
export const latexCitation = /\\[A-Za-z]*cite[A-Za-z]*\*?(?:\[[^\][]*\]){0,2}\{([^{}]*)\}/g;
