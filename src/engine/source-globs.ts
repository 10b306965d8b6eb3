/**
 * Which files of a folder are its sources, as globs relative to that folder. Case does not count.
 *
 * Files about the folder itself (README and its like), hidden files, and packages that were installed into it are no
 * sources.
 */
export const sourceGlobs: { readonly include: readonly string[]; readonly exclude: readonly string[] } = {
  include: ['**/*.{txt,md,markdown}'],
  exclude: ['**/node_modules/**', '**/.*', '**/.*/**', '**/{README,LICENSE,CHANGELOG}.{txt,md,markdown}'],
};

/** Which of them are drafts, which an analyst writes, whatever stands in them. */
export const draftGlobs: readonly string[] = ['**/drafts/**', '**/*.draft.md'];

/**
 * Files that are read for drafts alone: manuscripts for LaTeX and Quarto. One that is no draft (a preamble, a chapter that cites nothing)
 * is no source, unless it is said to be.
 */
export const manuscriptGlobs: readonly string[] = ['**/*.{tex,qmd}'];
