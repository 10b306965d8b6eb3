/** What a report begins with in Markdown, and the line that sums it up, in each language; see `src/reports/`. */
const reports = [
  {
    heading: '# Differing claims',
    summary: /^\d+ conflicts?, \d+ compatible differences? and \d+ agreements? in \d+ sources?(?:; [^\r\n]{1,200})?\.$/m,
  },
  {
    heading: '# Abweichende Angaben',
    summary:
      /^\d+ (?:Widerspruch|Widersprüche), \d+ vereinbare Abweichung(?:en)? und \d+ Übereinstimmung(?:en)? in \d+ Quellen?(?:; [^\r\n]{1,200})?\.$/m,
  },
];

/** Where it stands: near the top in Markdown, last in text. In UTF-16 code units. */
const reach = 400;

/** Whether a text is a report of `variorum check`, which quotes sources and is none. */
export function isOwnReport(text: string): boolean {
  const top = text.slice(0, reach);
  const last = text.trimEnd().slice(-reach).split('\n').at(-1) ?? '';
  return reports.some(({ heading, summary }) => (top.startsWith(heading) && summary.test(top)) || summary.test(last));
}
