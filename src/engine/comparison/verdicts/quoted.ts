/** A claim as it is quoted in a reason: as written, on one line. */
export function quoted({ text }: { readonly text: string }): string {
  return `“${text.replace(/\s+/g, ' ').replace(/[*_[\]]/g, '')}”`;
}
