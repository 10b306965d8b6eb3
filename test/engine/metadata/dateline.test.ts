import assert from 'node:assert/strict';
import { readMetadata } from '../../../src/engine/metadata/index.js';

const before = 'Ministers Agree on Fish Quotas\n\n';

describe('the dateline of a news agency', () => {
  const lines: readonly (readonly [line: string, published: string | undefined, outlet: string | undefined])[] = [
    ['OSLO, June 3, 2021 (Reuters) - Ministers agreed on Thursday.', '2021-06-03', 'Reuters'],
    ['Tromsø, Norway, 3 June 2021 (AFP) -- Ministers agreed on Thursday.', '2021-06-03', 'AFP'],
    ['ST. JOHN’S, Newfoundland, June 3, 2021 — Ministers agreed on Thursday.', '2021-06-03', undefined],
    ['REYKJAVIK, Iceland (AP) — Ministers agreed on Thursday.', undefined, 'AP'],
    ['OSLO, June 3 (Reuters) - Ministers agreed on Thursday.', undefined, 'Reuters'],
    ['OSLO - Ministers agreed on Thursday.', undefined, undefined],
    ['The quotas of June 3, 2020 - the lowest ever - were raised on Thursday.', undefined, undefined],
    ['North Sea ministers (NSM) - the club of nine - agreed on Thursday.', undefined, undefined],
  ];
  for (const [line, published, outlet] of lines) {
    it(`${line.slice(0, 44)} → ${published ?? 'no date'}, ${outlet ?? 'no agency'}`, () => {
      const metadata = readMetadata(`${before}${line}\n\nCod goes up by a tenth.\n`);
      assert.deepEqual([metadata.published, metadata.outlet], [published, outlet]);
    });
  }

  it('comes after what the source says in lines of its own', () => {
    const text =
      'Ministers Agree on Fish Quotas\nPublished: June 5, 2021\n\nOSLO, June 3, 2021 (Reuters) - Ministers agreed.\n\nCod goes up.\n\n© 2021 The Fjord Times\n';
    const { published, outlet } = readMetadata(text);
    assert.deepEqual([published, outlet], ['2021-06-05', 'The Fjord Times']);
  });
});
