import { replaceText, textOnDisk } from '../../../src/extension/writing/locked-file.js';

/** Adds lines to a file, one after the other, as a window does: each from the text as it was last read, and again where that was old. */
const [path = '', name = '', count = '0'] = process.argv.slice(2);
for (let line = 0; line < Number(count); line++) {
  for (;;) {
    const before = await textOnDisk(path);
    if (await replaceText(path, before, `${before ?? ''}${name} ${line}\n`)) break;
  }
}
