import officesOfState from '#lexicon/offices-of-state';
import titledForLife from '#lexicon/titles-for-life';
import { fieldKey } from './field-key.js';
import { areNear, areOtherPosts, isGeneral, isRank } from './role-nouns.js';
import type { Role, RoleClaim, Standing } from './types.js';
import { say, type Message } from '../messages/index.js';

/** How two roles of one person stand to each other. */
type RoleLikeness =
  /** They say the same. */
  | 'same'
  /** One may be meant by the other: it says less, or the same in other words. */
  | 'near'
  /** They say different things, which can all be true. */
  | 'different'
  /** Nobody has both at one time. */
  | 'conflict';

export interface ComparedRoles {
  readonly likeness: RoleLikeness;
  /** A clause, with the first role named first. */
  readonly reason: Message;
}

/** Compares two roles that sources give one person. Symmetric in its likeness. */
export function compareRoles(a: RoleClaim, b: RoleClaim): ComparedRoles {
  const [likeness, reason] = compare(a.role, b.role);
  return {
    likeness,
    // Most pairs are compared and never shown.
    get reason() {
      return a.uri === b.uri ? say`one report gives both “${quoted(a)}” and “${quoted(b)}”` : reason(quoted(a), quoted(b));
    },
  };
}

function quoted({ text }: RoleClaim): string {
  return text.replace(/\s+/g, ' ').replace(/[*_[\]]/g, '');
}

/** By the two roles as they are quoted. */
type Reason = (one: string, other: string) => Message;

function compare(a: Role, b: Role): readonly [RoleLikeness, Reason] {
  if (a.head !== b.head) {
    if (saysLittle(a) || saysLittle(b))
      return ['near', (one, other) => say`“${one}” and “${other}” can mean the same: one says less of it`];
    if (areOtherPosts(a.head, b.head) && a.standing.size + b.standing.size === 0)
      return ['conflict', (one, other) => say`“${one}” and “${other}” are posts that two people hold`];
    return areNear(a.head, b.head)
      ? ['near', (one, other) => say`“${one}” and “${other}” are near in meaning, and can mean the same`]
      : ['different', (one, other) => say`“${one}” and “${other}” are different roles, which one person can have`];
  }
  const elsewhere = apartIn(a, b);
  const standing = standingApart(a, b);
  if (elsewhere === 'nation') {
    const isOneOffice = isOfState(a) && isOfState(b) && standing === null;
    return isOneOffice
      ? ['conflict', (one, other) => say`“${one}” and “${other}” are offices of different countries`]
      : ['near', (one, other) => say`“${one}” and “${other}” can mean the same, told with different countries`];
  }
  if (standing !== null)
    return elsewhere === null
      ? standingVerdict(a, b, standing)
      : ['different', (one, other) => say`“${one}” and “${other}” are different roles, which one person can have`];
  if (elsewhere === 'field')
    return portfolios.has(a.head)
      ? ['different', (one, other) => say`“${one}” and “${other}” are different offices, which one person can have`]
      : ['near', (one, other) => say`“${one}” and “${other}” can mean the same in other words`];
  return elsewhere === null
    ? ['same', (one, other) => say`“${one}” and “${other}” are the same role`]
    : ['near', (one, other) => say`“${one}” and “${other}” can mean the same, told with different names`];
}

const community = fieldKey('community');

/** `head` alone, a community leader, or a noun that fits nearly anyone. */
function saysLittle({ head, field, names }: Role): boolean {
  return isGeneral(head) || (head === 'head' && names.size === 0 && (field.size === 0 || field.has(community)));
}

/** Offices that are another one in another field: a culture minister is no defense minister. */
const portfolios: ReadonlySet<string> = new Set(['minister', 'secretary']);

const ofState = new Set(officesOfState);

/** Whether a role is an office of a country, where one is named with it. */
function isOfState({ head, names }: Role): boolean {
  return ofState.has(head) && names.size === 0;
}

/** Of what two roles of one noun are that they are not of both; `null` where they may be of the same. */
function apartIn(a: Role, b: Role): 'nation' | 'field' | 'names' | null {
  if (areApart(a.nations, b.nations)) return 'nation';
  if (areApart(a.field, b.field, areAlike)) return 'field';
  return areApart(a.names, b.names) && a.field.size + b.field.size === 0 ? 'names' : null;
}

/** Whether both say something, and nothing of it twice. */
function areApart(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  alike = (one: string, other: string): boolean => one === other,
): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const one of a) for (const other of b) if (alike(one, other)) return false;
  return true;
}

/** How many letters two stems share that are of one word: `presid` and `presidenti`. */
const sharedLetters = 5;

function areAlike(a: string, b: string): boolean {
  return a === b || (a.slice(0, sharedLetters) === b.slice(0, sharedLetters) && Math.min(a.length, b.length) >= sharedLetters);
}

/** The way of holding an office that only one of two roles has. */
function standingApart({ standing: a }: Role, { standing: b }: Role): Standing | null {
  if (a.size === 0 && b.size === 0) return null;
  return [...a].find((each) => !b.has(each)) ?? [...b].find((each) => !a.has(each)) ?? null;
}

function standingVerdict(a: Role, b: Role, standing: Standing): readonly [RoleLikeness, Reason] {
  switch (standing) {
    case 'former':
    case 'future':
      // Whoever was a president is called so for good; who is a minister is none any more when they were one.
      return isCourtesy(a.standing.has(standing) ? b : a)
        ? ['near', (one, other) => say`“${one}” and “${other}” differ in whether it is still so, which a title does not tell`]
        : ['conflict', (one, other) => say`“${one}” and “${other}” differ in whether it is still so`];
    case 'acting':
      return ['near', (one, other) => say`“${one}” and “${other}” differ in whether it is for good`];
    case 'deputy':
      // A sergeant is a deputy sergeant told less exactly; a commander of the fleet is not its deputy commander.
      if (isRank(a.head) && (isBare(a) || isBare(b)))
        return ['near', (one, other) => say`“${one}” and “${other}” are ranks of one name, of which one says less`];
      // A company has many vice presidents, each of another field.
      return a.field.size === b.field.size
        ? ['conflict', (one, other) => say`“${one}” and “${other}” are an office and the one below it`]
        : ['near', (one, other) => say`“${one}” and “${other}” can mean the same: one says less of it`];
  }
}

const titlesForLife = new Set(titledForLife);

/** Whether a role says nothing of what it is a role of. */
function isBare({ field, names }: Role): boolean {
  return field.size + names.size === 0;
}

/** Whether a role may be a title that is kept after the office, as the ranks of an army are. */
function isCourtesy({ head, form, field }: Role): boolean {
  return titlesForLife.has(head) || (form === 'title' && (field.size === 0 || isRank(head)));
}
