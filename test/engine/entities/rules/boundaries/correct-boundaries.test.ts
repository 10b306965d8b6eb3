import assert from 'node:assert/strict';
import { correctBoundaries } from '../../../../../src/engine/entities/rules/boundaries/correct-boundaries.js';
import type { EntityType } from '../../../../../src/engine/entities/index.js';
import { marked } from '../marked.js';

/** What becomes of one stretch of a sentence that was taken for a name; brackets mark it. */
const mended = (text: string, type: EntityType): string[] => marked(text, type, correctBoundaries);

describe('correctBoundaries', () => {
  it('cuts a person in two at "and"', () => {
    assert.deepEqual(mended('He met [Aino Virta and Juho Kallio] there.', 'person'), [
      'person: Aino Virta',
      'person: Juho Kallio',
    ]);
  });

  it('cuts two bodies apart, and leaves one that has "and" in it', () => {
    assert.deepEqual(mended('At [Vantaa University and Espoo College] today.', 'organization'), [
      'organization: Vantaa University',
      'organization: Espoo College',
    ]);
    assert.deepEqual(mended('The [Department of Health and Human Services] said.', 'organization'), [
      'organization: Department of Health and Human Services',
    ]);
  });

  it('leaves the article that opens a sentence out, unless the lists have it in the name', () => {
    assert.deepEqual(mended('[The Wanderers] won again.', 'organization'), ['organization: Wanderers']);
    assert.deepEqual(mended('“[The Wanderers] won again.”', 'organization'), ['organization: Wanderers']);
    assert.deepEqual(mended('[The Hague] was quiet.', 'place'), ['place: The Hague']);
    assert.deepEqual(mended('They sued [The Wanderers] again.', 'organization'), ['organization: The Wanderers']);
  });

  it('ends a person and a known place before their possessive, and leaves it in the name of a shop', () => {
    assert.deepEqual(mended("[Aino Virta's] letter came.", 'person'), ['person: Aino Virta']);
    assert.deepEqual(mended('[Aino Harkas’] letter came.', 'person'), ['person: Aino Harkas']);
    assert.deepEqual(mended("[Norway's] letter came.", 'place'), ['place: Norway']);
    assert.deepEqual(mended("[Kallio's] was shut.", 'organization'), ["organization: Kallio 's"]);
  });

  it('parts a body or a place that the lists know from who heads it', () => {
    assert.deepEqual(mended('The head of [Volvo Maria Smith] left.', 'person'), ['organization: Volvo', 'person: Maria Smith']);
    assert.deepEqual(mended('The mayor of [Oslo Maria Smith] left.', 'person'), ['place: Oslo', 'person: Maria Smith']);
    assert.deepEqual(mended('They saw [Volvo Maria Smith] leave.', 'person'), ['person: Volvo Maria Smith']);
  });

  it('makes one name of halves that the lists know as one', () => {
    assert.deepEqual(mended('A Rolls-[Royce] came.', 'person'), ['organization: Rolls - Royce']);
    assert.deepEqual(mended('The Coca-[Cola] deal was signed.', 'organization'), ['organization: Coca - Cola']);
    assert.deepEqual(mended('The [Coca]-Cola deal was signed.', 'organization'), ['organization: Coca - Cola']);
  });

  it('takes nobody for an ordinary word that opens a sentence, unless it says something', () => {
    assert.deepEqual(mended('[Harbour] talks went on.', 'person'), []);
    assert.deepEqual(mended('[Harbour] said so.', 'person'), ['person: Harbour']);
    assert.deepEqual(mended('[Kallio] talks went on.', 'person'), ['person: Kallio']);
    assert.deepEqual(mended('Then [Harbour] went on.', 'person'), ['person: Harbour']);
  });

  it('leaves nobody of an office in capitals', () => {
    assert.deepEqual(mended('[THE PRESIDENT]: Good morning.', 'person'), []);
  });

  it('leaves an occupation out of a person, and a surname that is one in it', () => {
    assert.deepEqual(mended('[Beekeeper Aino Virta] was there.', 'person'), ['person: Aino Virta']);
    assert.deepEqual(mended('[Shepherd Juho Kallio] was there.', 'person'), ['person: Juho Kallio']);
    assert.deepEqual(mended('[Cooper Juho Kallio] was there.', 'person'), ['person: Cooper Juho Kallio']);
    assert.deepEqual(mended('[Virta Smith] was there.', 'person'), ['person: Virta Smith']);
  });

  it('finds nobody in a mail address or a link', () => {
    assert.deepEqual(mended('Write to juho.[Kallio]@example.org today.', 'person'), []);
    assert.deepEqual(mended('See https://www.[Kallio].example/news today.', 'organization'), []);
    assert.deepEqual(mended('Thanks, @[Kallio] and others.', 'person'), ['person: Kallio']);
  });

  it('finds nobody in the name of a file', () => {
    assert.deepEqual(mended('See [Kallio]_report.pdf for more.', 'person'), []);
    assert.deepEqual(mended('It drops C:\\Users\\[Kallio]\\run there.', 'person'), []);
    assert.deepEqual(mended('So said [Kallio]. Then it rained.', 'person'), ['person: Kallio']);
  });

  it('cuts off what is said of a name behind a hyphen', () => {
    assert.deepEqual(mended('The [Oslo-based] firm left.', 'place'), ['place: Oslo']);
    assert.deepEqual(mended('The [Russian-occupied] town fell.', 'place'), []);
    assert.deepEqual(mended('She met [Park Geun-hye] there.', 'person'), ['person: Park Geun - hye']);
  });

  it('gives a person no body, and a king his country', () => {
    assert.deepEqual(mended('She saw [Aino Virta of the Vantaa Post] there.', 'person'), [
      'person: Aino Virta',
      'organization: Vantaa Post',
    ]);
    assert.deepEqual(mended('She saw [Aino Virta of Norway] there.', 'person'), ['person: Aino Virta', 'place: Norway']);
    assert.deepEqual(mended('She saw [Robert II of Scotland] there.', 'person'), ['person: Robert II of Scotland']);
  });
});
