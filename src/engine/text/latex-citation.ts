/** A citation in LaTeX, of whatever package: `\autocite[12]{a,b}`, `\citep*{a}`; its keys are the first group. Global: for `replace` and `matchAll`. */
export const latexCitation = /\\[A-Za-z]*cite[A-Za-z]*\*?(?:\[[^\][]*\]){0,2}\{([^{}]*)\}/g;
