import { table } from '../reading-table.js';

describe('quantities: degrees below zero', () => {
  table([
    ['It was - 12 degrees Celsius at dawn.', '- 12 degrees Celsius | temperature -12 degree Celsius = -12 Cel'],
    ['The mercury fell to - 8 C.', '- 8 C | temperature -8 degree Celsius = -8 Cel'],
    ['It was –7C in the city.', '–7C | temperature -7 degree Celsius = -7 Cel'],
    ['Lows of - 3 to - 5 degrees were seen.', '- 3 to - 5 degrees | temperature -5..-3 degree | between'],
    ['It was eight below zero.', 'eight below zero | temperature -8 degree'],
    ['The water - 20 degrees Celsius - was warm.', '20 degrees Celsius | temperature 20 degree Celsius = 20 Cel'],
    [
      'The lake is - 12 degrees Celsius in May - warm.',
      '12 degrees Celsius | temperature 12 degree Celsius = 12 Cel',
      'May | date ?-5-?',
    ],
    ['The guests – 20 friends – left.', '20 | count 20 | of friend'],
    ['It is in the file Releases -2-F.doc.', '-2-F | count -2 | of f'],
    ['The temperature fell from -3 to -5.', '-3 | temperature -3 degree', '-5 | temperature -5 degree'],
  ]);
});

describe('quantities: one unit per another', () => {
  table([
    ['The water had 5 microgrammes per gramme.', '5 microgrammes per gramme | mass 5 microgram per gram = 0.000005 kg/kg'],
    ['It held 30 milligrams per litre of lead.', '30 milligrams per litre | mass 30 milligram per liter = 0.03 kg/m3 | of lead'],
    ['The air had 12 µg/m3.', '12 µg/m3 | mass 12 microgram per cubic meter = 1.2e-8 kg/m3'],
    ['Gusts of 92 miles an hour hit.', '92 miles an hour | speed 92 mile per hour = 41.12768 m/s'],
    ['They got 2 tonnes a hectare.', '2 tonnes a hectare | mass 2 tonne per hectare = 0.2 kg/m2'],
    ['They got 2 tonnes a year.', '2 tonnes | mass 2 tonne = 2000 kg'],
    ['They used a 24-70mm lens.', '24-70mm | length 24..70 millimeter = 0.024..0.07 m | between | of lens'],
    ['There were 3 per table.', '3 | number 3'],
    ['Two men a day left.', 'Two | count 2 | of man'],
    ['They saved 30 apples per child.', '30 | count 30 | of apple | each'],
    ['Wages rose 5 per cent a year.', '5 per cent | percent 5 percent'],
    ['They drove 5 km per day.', '5 km | length 5 kilometer = 5000 m'],
  ]);
});

describe('quantities: signs and marks of money', () => {
  table([
    ['The ticket costs 80元.', '80元 | money 80 CNY'],
    ['The ticket costs 5,000円 today.', '5,000円 | money 5000 JPY', 'today | date +0 day'],
    ['The toll is 45 kr.', '45 kr | money 45 krone'],
    ['It paid 70 MCHF.', '70 MCHF | money 70000000 CHF'],
    ['The NZ$3m-a-year deal ended.', 'NZ$3m | money 3000000 NZD | of deal'],
    ['It cost £4bn-£6bn.', '£4bn-£6bn | money 4000000000..6000000000 GBP | between'],
    ['It cost A$ 30m or A$40m.', 'A$ 30m or A$40m | money 30000000..40000000 AUD | between'],
    ['The rand fell 2 percent.', '2 percent | percent 2 percent'],
    ['The vet said that he lost 20 pounds in May.', '20 pounds | mass 20 pound = 9.0718474 kg', 'May | date ?-5-?'],
    ['The e5 route is shut.'],
    ['It lost 5 p in it.', '5 | number 5'],
    ['The firm won 20 contracts.', '20 | count 20 | of contract'],
  ]);
});
