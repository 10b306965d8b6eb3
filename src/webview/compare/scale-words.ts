import * as l10n from '@vscode/l10n';
import type { Scale, ScaleRange } from '../../protocol/comparison.js';

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A value of a scale, without its unit. */
function valueInWords(value: number, { kind, factor }: Scale): string {
  if (kind === 'day') return day.format(value);
  if (kind === 'clock') return clockTime(value);
  return number.format(value / factor);
}

/** @param seconds since midnight */
export function clockTime(seconds: number): string {
  const part = (amount: number): string => String(Math.floor(amount)).padStart(2, '0');
  return `${part(seconds / 3600)}:${part((seconds / 60) % 60)}`;
}

/** A stretch of a scale, with its unit. */
export function rangeInWords({ min, max }: ScaleRange, scale: Scale): string {
  const [low, high] = [min, max].map((end) => (end === null ? null : valueInWords(end, scale)));
  const words =
    low == null
      ? high == null
        ? l10n.t('any value')
        : l10n.t('up to {0}', high)
      : high == null
        ? l10n.t('{0} or more', low)
        : low === high
          ? low
          : l10n.t('{0} to {1}', low, high);
  return scale.unit === '' ? words : `${words} ${scale.unit}`;
}
