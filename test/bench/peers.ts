import * as recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import { sourcesOf, type Stage } from './stages.js';

/** People, places, organizations and numbers by compromise, the best known of the small libraries that find names. */
export function compromiseOver(files: readonly Uint8Array[]): Stage {
  const texts = sourcesOf(files).map(({ text }) => text);
  return {
    name: 'compromise (names and numbers)',
    run: () => {
      for (const text of texts) {
        const document = compromise(text);
        document.topics().json();
        document.numbers().json();
      }
    },
  };
}

const {
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
  recognizeDateTime,
} = recognizers;
const readers = [
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
  recognizeDateTime,
];

/** Numbers, units and dates by Recognizers-Text, which keeps its models from one call to the next. */
export function recognizersOver(files: readonly Uint8Array[]): Stage {
  const texts = sourcesOf(files).map(({ text }) => text);
  return {
    name: 'Recognizers-Text (numbers, units, dates)',
    run: () => {
      for (const text of texts) for (const read of readers) read(text, recognizers.Culture.English);
    },
  };
}
