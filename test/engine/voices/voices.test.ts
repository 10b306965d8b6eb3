import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/engine/index.js';

const wire = [
  'The ferry Astrid sank off the coast of Norway early on Tuesday.',
  'Police in Bergen said that 14 passengers were killed when it sank.',
  'Some 40 people were taken to two hospitals in the city.',
  'The company that runs the ferry has promised an inquiry into the accident.',
];
const own = [
  'A ferry went down in heavy weather near the port of Bergen.',
  'At least 17 people died, according to the mayor of the city.',
  'It was the worst accident on this coast since the war, he said.',
  'Divers will go on looking for those who are still missing tomorrow.',
];

/** Which reports, by their names, are of one voice with which, and how many sentences they share with it. */
function voices(reports: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const corpus = new Corpus();
  for (const [name, sentences] of Object.entries(reports))
    corpus.set({ uri: name, text: sentences.join(' '), languageId: 'plaintext' });
  const { voiceOf, copiesOf } = corpus.index().voices;
  return Object.fromEntries(
    Object.keys(reports).map((name) => [
      name,
      [voiceOf(name), ...copiesOf(name).map(({ uri, common, of }) => `${uri} ${common}/${of}`)].join(', '),
    ]),
  );
}

describe('voices', () => {
  it('are one where reports copy one another, in whatever case and punctuation', () => {
    const copied = wire.map((sentence) => sentence.replace('said that', 'said, that').toUpperCase());
    assert.deepEqual(voices({ a: wire, b: copied, c: own }), { a: 'a, b 4/4', b: 'a, a 4/4', c: 'c' });
  });

  it('are one for a report that copies half of a shorter one, and for those that copy it', () => {
    const half = [...wire.slice(0, 2), ...own.slice(0, 2)];
    assert.deepEqual(voices({ a: wire, b: half, c: own }), { a: 'a, b 2/4', b: 'a, a 2/4, c 2/4', c: 'a, b 2/4' });
  });

  it('are two where only one sentence, as a quotation, or short ones are the same', () => {
    const short = ['The talks ended on Friday.', 'They took two hours.', 'Nobody spoke to the press.'];
    assert.deepEqual(voices({ a: [...own, ...short], b: [...wire, own[2] ?? '', ...short] }), { a: 'a', b: 'b' });
  });

  it('do not hang on the order of the reports, and each report is of the voice of its copies', () => {
    const sentence = fc.constantFrom(...wire, ...own);
    const reports = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.array(sentence, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(reports, (given) => {
        const told = voices(given);
        assert.deepEqual(told, { ...voices(Object.fromEntries(Object.entries(given).reverse())) });
        for (const [name, words] of Object.entries(told)) {
          const [voice, ...copies] = words.split(', ');
          assert.ok(voice !== undefined && voice <= name);
          for (const copy of copies) assert.equal(told[copy.charAt(0)]?.split(', ')[0], voice);
        }
      }),
      { numRuns: 15 },
    );
  });
});
