/**
 * Writes a source's text into Markdown so that it reads as it is: no markup, HTML, link, image, table cell or icon comes of
 * it. White space is collapsed, so that it stays in its line; control characters and those that turn the direction of
 * writing are left out.
 *
 * https://spec.commonmark.org/0.31.2/#backslash-escapes. Addresses become links by themselves
 * (https://github.github.com/gfm/#autolinks-extension-), in some editors even when they are escaped: an invisible word joiner
 * in them prevents it everywhere.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/@|:(?=\/\/)|www(?=\.)/gi, '$&\u2060');
}

/** A text on one line, without characters that cannot be seen but change how the rest is shown. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}
