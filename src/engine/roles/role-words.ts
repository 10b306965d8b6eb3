import { nounClassOf } from '../wordnet/index.js';
import type { Standing } from './types.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const articles = words('a an the');
export const possessors = words('his her their its our my your');

/** What may stand before a role in a sentence, with whether it makes it one of the past. */
export const adverbs: ReadonlyMap<string, boolean> = new Map([
  ...['also', 'now', 'currently', 'still', 'has', 'long', 'today'].map((word) => [word, false] as const),
  ...['previously', 'formerly', 'once'].map((word) => [word, true] as const),
]);

/** What says how someone holds an office. */
export const standings: ReadonlyMap<string, Standing> = new Map(
  Object.entries({
    former: ['former', 'ex', 'onetime', 'erstwhile', 'past', 'retired', 'ousted', 'deposed', 'sacked'],
    acting: ['acting', 'interim', 'caretaker'],
    deputy: ['deputy', 'vice'],
    future: ['future', 'elect', 'designate', 'incoming', 'prospective', 'aspiring', 'nominated'],
  } satisfies Record<Standing, readonly string[]>).flatMap(([standing, list]) =>
    list.map((word) => [word, standing as Standing] as const),
  ),
);

/** Words of a role that a text does not vouch for (`the self-styled leader`), that someone had at another time, or that tells a rank. */
export const doubts = words(`
  alleged suspected accused purported supposed reputed presumed convicted would so called self styled proclaimed fictional fellow then late
  one first second third fourth fifth next last only youngest oldest eldest best greatest most same other another no every each any
`);

/** What describes someone rather than the role. */
const plain = words(`
  top senior chief lead leading veteran longtime prominent influential powerful popular famous renowned noted known respected local new
  current present outgoing incumbent sitting main principal key high ranking close young old elderly independent official head junior
  assistant associate staff chartered
`);

const functionWords = words(`
  i you he she it we they me him us them who whom whose which what that this these those and or but nor so yet if as when while where why how than then
  because although though since until unless before after during despite amid among against between about above below over under through
  across along around behind beyond near of in on at to for from by with without into onto off out up down again also too very not never
  now here there still just even only already almost nearly perhaps maybe however meanwhile moreover therefore thus
  is are was were be been being am has have had having do does did can could will would shall should may might must
  left said says say told tells tell asked asks met meets meet made makes make took takes take got gets get gave gives give went goes go came comes
  saw sees see knew knows know leaves leave became becomes become began begins begin kept keeps keep held holds led leads
  both either neither each every some any few many much more most all several such own same other another dr mr mrs ms sir
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later recently
  including according plus via per
`);

/** Adjectives and nouns that the dictionary of meanings does not have, or that look like verbs. */
const ofOffices = words(`
  managing founding ruling leading governing retired elected appointed exiled executive operating financial marketing commanding presiding
  presidential ministerial parliamentary municipal federal state national regional provincial foreign defense defence interior finance
  culture cultural economy economic health education justice energy trade transport labor labour agriculture environment home prime
  cabinet police army navy fire union opposition rebel party government council city town county village company team club bank staff
  chief vice deputy general human rights public affairs relations safety emergency medical research science seismic news television tv radio
  right wing conservative liberal socialist communist democratic republican labour green independent software
`);

const adjective = /(?:al|ic|ive|ary|ous|ent|ant|ish|ese|ian|ean|ar|ory|ine|ist)$/;

export function isPlain(key: string): boolean {
  return plain.has(key);
}

/** Whether a word is often found before the noun of a role, and seldom elsewhere. */
export function isOfOffices(key: string): boolean {
  return ofOffices.has(key) || plain.has(key) || standings.has(key);
}

/**
 * Whether a word, as written, may stand before the noun of a role: an adjective or a noun. For want of a part of speech what
 * looks like a verb or an adverb is none.
 */
export function narrows(text: string, key: string): boolean {
  if (functionWords.has(key) || articles.has(key) || possessors.has(key)) return false;
  if (isOfOffices(key)) return true;
  if (!/^\p{L}/u.test(text)) return false;
  if (/^\p{Lu}/u.test(text)) return true;
  if (/(?:ly|ed|ing)$/.test(key)) return false;
  return adjective.test(key) || nounClassOf(key) !== null;
}

/** Whether a word may stand inside what follows a role: `head of the rescue unit for …`. */
export function complements(text: string, key: string): boolean {
  return narrows(text, key) || (/^\p{L}+(?:ing|ed)$/u.test(key) && !functionWords.has(key));
}
