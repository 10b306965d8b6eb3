const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number below a million in words: 2,104 is `two thousand one hundred and four` with `and`. */
export function inWords(value: number, and: boolean): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return (tens[Math.floor(value / 10)] ?? '') + (value % 10 === 0 ? '' : `-${inWords(value % 10, and)}`);
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  const joint = and && rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / unit), and)} ${name}${rest === 0 ? '' : joint + inWords(rest, and)}`;
}
