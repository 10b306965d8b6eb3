import believersList from '#lexicon/believers';
import calendarList from '#lexicon/calendar-words';
import companyFormsList from '#lexicon/company-forms';
import eventHeadsList from '#lexicon/event-heads';
import eventOpenersList from '#lexicon/event-openers';
import generationsList from '#lexicon/generation-suffixes';
import honorificsList from '#lexicon/honorifics';
import particlesList from '#lexicon/name-particles';
import organizationHeadsList from '#lexicon/organization-heads';
import organizationOpenersList from '#lexicon/organization-openers';
import personTitlesList from '#lexicon/person-titles';
import placeHeadsList from '#lexicon/place-heads';
import placeOpenersList from '#lexicon/place-openers';
import speechVerbsList from '#lexicon/speech-verbs';

/*
 * The hand-made lists by whose words names are told, as sets; what each holds is said at the head of its file in data/lexicon.
 * All are folded, and in lower case.
 */

export const personTitles: ReadonlySet<string> = new Set(personTitlesList);
export const honorifics: ReadonlySet<string> = new Set(honorificsList);
export const generations: ReadonlySet<string> = new Set(generationsList);
export const particles: ReadonlySet<string> = new Set(particlesList);
export const organizationHeads: ReadonlySet<string> = new Set(organizationHeadsList);
export const organizationOpeners: ReadonlySet<string> = new Set(organizationOpenersList);
export const companyForms: ReadonlySet<string> = new Set(companyFormsList);
export const placeHeads: ReadonlySet<string> = new Set(placeHeadsList);
export const placeOpeners: ReadonlySet<string> = new Set(placeOpenersList);
export const eventHeads: ReadonlySet<string> = new Set(eventHeadsList);
export const eventOpeners: ReadonlySet<string> = new Set(eventOpenersList);
export const calendar: ReadonlySet<string> = new Set(calendarList);
export const believers: ReadonlySet<string> = new Set(believersList);
export const speechVerbs: ReadonlySet<string> = new Set(speechVerbsList);
