import { fold } from '../../language/index.js';

/** Whether two forms of a name differ at most in case, accents, blanks and punctuation: to a reader they are one. */
export function isSameSpelling(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(form: string): string {
  return fold(form).replaceAll(' ', '') || form;
}
