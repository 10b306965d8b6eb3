import { isUpos, type Upos } from '../base/upos.js';

/** A class of words that the tagger tells apart: a part of speech with the tag of the Penn Treebank. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** @param lines such as `VERB VBD`, one a tag */
export function tagsetOf(lines: string): readonly Tag[] {
  return lines.split('\n').map((line) => {
    const [upos = '', xpos = ''] = line.split(' ');
    if (!isUpos(upos)) throw new RangeError(`${upos} is no part of speech of Universal Dependencies.`);
    return { upos, xpos };
  });
}
