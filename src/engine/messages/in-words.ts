import type { Argument } from './message.js';

/** How messages are put into words. */
export interface Language {
  /** How numbers and days are written: a BCP 47 tag. */
  readonly locale: string;
  /** Gives a template in the language, with its numbered places filled. */
  readonly translate: (template: string, ...args: string[]) => string;
}

/** What everything is told in unless somebody asks for more: the command line, and the library. */
export const english: Language = {
  locale: 'en-GB',
  translate: (template, ...args) => template.replace(/\{(\d+)\}/g, (place, index) => args[Number(index)] ?? place),
};

/** Puts what is to be told into words. */
export function inWords(told: Argument, language: Language = english): string {
  if (typeof told === 'string') return told;
  if (typeof told === 'number') return String(told);
  if (isList(told)) return told.map((each) => inWords(each, language)).join(', ');
  if ('day' in told) return dayInWords(told.day, told.isShort === true, formatsOf(language.locale));
  if ('value' in told) return formatsOf(language.locale).number(told.decimals).format(told.value);
  return language.translate(told.template, ...told.args.map((each) => inWords(each, language)));
}

function isList(told: Argument): told is readonly Argument[] {
  return Array.isArray(told);
}

function dayInWords(iso: string, isShort: boolean, { day, shortDay }: Formats): string {
  return isShort ? shortDay.format(new Date(iso)).replace(',', '') : day.format(new Date(iso));
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly shortDay: Intl.DateTimeFormat;
  readonly number: (decimals: number) => Intl.NumberFormat;
}

/** Making one takes as long as thousands of messages. */
const known = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  let formats = known.get(locale);
  if (formats === undefined) {
    const numbers = new Map<number, Intl.NumberFormat>();
    const number = (decimals: number): Intl.NumberFormat => {
      const format = numbers.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
      numbers.set(decimals, format);
      return format;
    };
    const parts = { day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
    const day = new Intl.DateTimeFormat(locale, { ...parts, month: 'long' });
    const shortDay = new Intl.DateTimeFormat(locale, { ...parts, month: 'short', weekday: 'short' });
    known.set(locale, (formats = { day, shortDay, number }));
  }
  return formats;
}
