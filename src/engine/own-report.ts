/** The line that sums a report up, see `src/cli/formats/outline.ts`. */
const summary = /^\d+ conflicts?, \d+ compatible differences? and \d+ agreements? in \d+ sources?(?:; [^\r\n]{1,200})?\.$/m;

/** Where it stands: near the top in Markdown, last in text. In UTF-16 code units. */
const reach = 400;

/** Whether a text is a report of `variorum check`, which quotes sources and is none. */
export function isOwnReport(text: string): boolean {
  const top = text.slice(0, reach);
  return (
    (top.startsWith('# Differing claims') && summary.test(top)) ||
    summary.test(text.trimEnd().slice(-reach).split('\n').at(-1) ?? '')
  );
}
