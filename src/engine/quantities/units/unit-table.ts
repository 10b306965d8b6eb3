import { convert, type Unit as ConvertUnit } from 'convert';
import type { Dimension } from '../base/quantity.js';

/** A unit of measure. */
export interface Unit {
  /** Its name in the singular. */
  readonly name: string;
  readonly dimension: Dimension;
  /** The base unit of its dimension, a UCUM code: `s`, `m`, `kg`, `m2`, `m3`, `m/s`, `By`, `Cel`. */
  readonly base: string;
  /** How many base units it is. */
  readonly factor: number;
  /** Its words in the singular beside the name, and the words whose plural is not in -s. */
  readonly words: readonly string[];
  /** Its symbols, in their exact case. */
  readonly symbols: readonly string[];
}

type Row = readonly [name: string, factor: ConvertUnit | number, words?: string, symbols?: string];

function rows(dimension: Dimension, base: string, convertBase: ConvertUnit | null, list: readonly Row[]): Unit[] {
  return list.map(([name, factor, words = '', symbols = '']) => ({
    name,
    dimension,
    base,
    factor: factorOf(factor, convertBase),
    words: split(words, ','),
    symbols: split(symbols, ' '),
  }));
}

function factorOf(factor: ConvertUnit | number, base: ConvertUnit | null): number {
  if (typeof factor === 'number') return factor;
  if (base === null) throw new Error(`Give ${factor} a factor: its dimension has no base unit in convert.`);
  return convert(1, factor).to(base);
}

function split(list: string, separator: string): string[] {
  return list
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const day = 86_400;

/** A month is 30 days and a year 365, as `convert` and Recognizers-Text have it: a text that says "a month" says no more. */
const durations = rows('duration', 's', 's', [
  ['millisecond', 'ms', '', 'ms'],
  ['second', 's', 'sec', 's'],
  ['minute', 'minute', 'min', 'mins'],
  ['hour', 'hour', 'hr', 'h'],
  ['day', 'day', 'business day, calendar day, working day, school day'],
  ['night', day],
  ['week', 'week', 'wk'],
  ['fortnight', 14 * day],
  ['month', 'month', 'mo, calendar month'],
  ['year', 'year', 'yr, calendar year', 'ys'],
  ['decade', 3650 * day],
  ['century', 36_500 * day, 'centuries'],
]);

/** Beyond `convert`: the international fathom, furlong and light year (IAU), the astronomical unit, the mil. */
const lengths = rows('length', 'm', 'm', [
  ['nanometer', 'nm', 'nanometre'],
  ['micrometer', 'micrometer', 'micrometre, micron', 'µm μm'],
  ['millimeter', 'mm', 'millimetre', 'mm'],
  ['centimeter', 'cm', 'centimetre', 'cm cms'],
  ['decimeter', 'dm', 'decimetre', 'dm'],
  ['meter', 'm', 'metre', 'm'],
  ['kilometer', 'km', 'kilometre', 'km kms KM Km'],
  ['picometer', 1e-12, 'picometre'],
  ['inch', 'inch', 'inches', 'in'],
  ['foot', 'foot', 'feet', 'ft'],
  ['yard', 'yard', '', 'yd yds'],
  ['mile', 'mile', 'statute mile', 'mi'],
  ['nautical mile', 'nautical mile', '', 'nmi NM'],
  ['fathom', 1.8288],
  ['furlong', 201.168],
  ['light year', 9.4607304725808e15, 'light-year'],
  ['astronomical unit', 149_597_870_700],
]);

const areas = rows('area', 'm2', 'm2', [
  ['acre', 'acre'],
  ['hectare', 'hectare', '', 'ha'],
  ['square centimeter', 'square centimeter', 'square centimetre'],
  ['square meter', 'square meter', 'square metre', 'sqm m²'],
  ['square kilometer', 'square kilometer', 'square kilometre', 'km²'],
  ['square inch', 'square inch', 'square inches'],
  ['square foot', 'square foot', 'square feet', 'sqft'],
  ['square yard', 'square yard'],
  ['square mile', 'square mile'],
]);

/** US customary measures, as US news uses them; the oil barrel is 42 US gallons (NIST Handbook 44). */
const volumes = rows('volume', 'm3', 'm3', [
  ['milliliter', 'ml', 'millilitre', 'ml mL'],
  ['centiliter', 'cl', 'centilitre', 'cl'],
  ['liter', 'liter', 'litre', 'l L'],
  ['cubic centimeter', 'cubic centimeter', 'cubic centimetre', 'cc'],
  ['cubic meter', 'cubic meter', 'cubic metre', 'm³'],
  ['cubic foot', 'cubic foot', 'cubic feet'],
  ['cubic yard', 'cubic yard'],
  ['cubic mile', 1609.344 ** 3],
  ['cubic kilometer', 1e9, 'cubic kilometre'],
  ['acre foot', 1233.48183754752, 'acre feet'],
  ['gallon', 'gallon', 'us gallon'],
  ['imperial gallon', 'imperial gallon'],
  ['quart', 'quart'],
  ['pint', 'pint'],
  ['fluid ounce', 2.95735295625e-5, 'fl oz'],
  ['tablespoon', 'tablespoon', '', 'tbsp'],
  ['teaspoon', 'teaspoon', '', 'tsp'],
  ['barrel', 0.158987294928, '', 'bbl'],
]);

/** A bare ton is the US short ton; news that means the metric one writes tonne or metric ton. */
const masses = rows('mass', 'kg', 'kg', [
  ['microgram', 'microgram', 'mcg', 'µg μg'],
  ['milligram', 'mg', '', 'mg'],
  ['gram', 'g', 'gramme', 'g'],
  ['kilogram', 'kg', 'kilogramme, kilo', 'kg kgs KG Kg'],
  ['tonne', 'tonne', 'metric ton, metric tonne', 't'],
  ['kiloton', 1e6, 'kilotonne', 'kt'],
  ['megaton', 1e9, 'megatonne'],
  ['ton', 'short ton', 'short ton'],
  ['long ton', 'long ton'],
  ['ounce', 'ounce', '', 'oz'],
  ['pound', 'pound', 'lb', 'lbs'],
  ['carat', 0.0002],
  ['dram', 0.0017718451953125, 'drachma'],
]);

const speeds = rows('speed', 'm/s', null, [
  ['mile per hour', 0.44704, '', 'mph MPH'],
  ['kilometer per hour', 1 / 3.6, '', 'kph kmh kmph KPH'],
  ['knot', 1852 / 3600, '', 'kt kts'],
]);

const data = rows('data', 'By', null, [
  ['bit', 1 / 8],
  ['byte', 1],
  ['kilobit', 125, '', 'Kb kb Kbit kbit'],
  ['kilobyte', 1e3, '', 'KB kB'],
  ['megabit', 125e3, '', 'Mb Mbit'],
  ['megabyte', 1e6, '', 'MB'],
  ['gigabit', 125e6, '', 'Gb Gbit'],
  ['gigabyte', 1e9, '', 'GB'],
  ['terabit', 125e9, '', 'Tb Tbit'],
  ['terabyte', 1e12, '', 'TB'],
  ['petabyte', 1e15, '', 'PB'],
  ['exabyte', 1e18, '', 'EB'],
]);

export const units: readonly Unit[] = [...durations, ...lengths, ...areas, ...volumes, ...masses, ...speeds, ...data];
