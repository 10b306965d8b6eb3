import type { Token } from '../../text/index.js';
import type { MentionRange } from '../tagger/tagger.js';

const address = /[\p{L}\d]@[\p{L}\d-]+\.|:\/\/|^www\./iu;
/** "Update.exe", "Lee_report.doc", "C:\\Windows\\System32" */
const file =
  /[\p{L}\d)]\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|csv|zip|rar|7z|gz|exe|dll|sys|bat|cmd|msi|lnk|ps1|vbs|js|jar|apk|dex|so|py|sh|php|aspx?|html?|xml|json|log|ini|tmp|dat|bin|png|jpe?g|gif|bmp|mp[34]|wav|avi)(?![\p{L}\d])|^\W*\p{L}:\\|\p{L}\\\p{L}/u;

/** Whether a stretch of tokens is a part of a mail address, a link or the name of a file: "ann.lee@example.org" names nobody. */
export function isInAddress(tokens: readonly Token[], { from, to }: MentionRange): boolean {
  let start = from;
  while (start > 0 && tokens[start]?.spaced === false) start--;
  let end = to;
  while (tokens[end]?.spaced === false) end++;
  const isOne = tokens.slice(from + 1, to).every(({ spaced }) => !spaced);
  const whole = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
  return isOne && (address.test(whole) || file.test(whole));
}

/** "US $10", "HK$300": a currency is no place. */
export function isCurrencySign(tokens: readonly Token[], { from, to }: MentionRange): boolean {
  return (
    to === from + 1 &&
    tokens[to]?.text === '$' &&
    tokens[to + 1]?.kind === 'number' &&
    /^\p{Lu}[\p{Lu}.]*$/u.test(tokens[from]?.text ?? '')
  );
}
