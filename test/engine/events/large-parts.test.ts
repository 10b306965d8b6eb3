import assert from 'node:assert/strict';
import { EventIndex, type Event } from '../../../src/engine/events/index.js';
import { leastNear } from '../../../src/engine/events/like-sources.js';
import { weightOf } from '../../../src/engine/events/same-event-odds.js';
import { analyzeSource, byText, type Source } from '../../../src/engine/sources/index.js';
import { articles } from '../../bench/made-up/articles.js';

const count = 40;
const seed = 5;

function sourceOf(text: string, index: number): Source {
  return analyzeSource({ uri: `${String(index).padStart(2, '0')}.txt`, text, languageId: 'plaintext' });
}

function sourcesOf(events: readonly Event[]): string[] {
  return events.map(({ sources }) => sources.join(' ')).sort();
}

describe('large parts of sources that are linked', () => {
  let sources: readonly Source[];

  before(function () {
    this.timeout(60_000);
    sources = articles(count, seed).map(sourceOf);
  });

  it('take what was not looked at to be no likelier than what was, so that nothing is put together that has nothing in common', () => {
    assert.ok(weightOf('bias') <= leastNear);
  });

  it('give the events that all pairs give', () => {
    const all = new EventIndex().update(byText(sources));
    assert.ok(all.some(({ sources: reports }) => reports.length > 3));
    assert.ok(all.length > 3);
    assert.deepEqual(sourcesOf(new EventIndex(2).update(byText(sources))), sourcesOf(all));
  });

  it('are kept up to date as if all were read anew', () => {
    const kept = new EventIndex(2);
    kept.update(byText(sources));
    for (let round = 0; round < count; round += 3) {
      const there = sources.flatMap((source, index) => {
        if (index === round + 1) return [];
        const [other] = index === round ? sources.slice((round * 7) % count) : [];
        return other === undefined ? source : sourceOf(`${source.text}\n\n${other.text}`, index);
      });
      assert.deepEqual(kept.update(byText(there)), new EventIndex(2).update(byText(there)));
    }
  });
});
