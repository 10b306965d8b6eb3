import assert from 'node:assert/strict';
import { Corpus, type DraftStatement, type DraftVerdict } from '../../../src/engine/index.js';
import { inWords } from '../../../src/engine/messages/index.js';

const report = (title: string, outlet: string, date: string, ...paragraphs: string[]): string =>
  `---\ntitle: ${title}\noutlet: ${outlet}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`;

const sources: Readonly<Record<string, string>> = {
  early: report(
    'Bridge falls in Arden',
    'The Herald',
    '2019-05-06',
    'A bridge fell in Arden on Monday. The collapse injured 41 people, the fire chief Karl Ulmer said.',
    'The bridge was 310 metres long. Karl Ulmer said: “Nobody had looked at those bolts for ten years.”',
  ),
  late: report(
    'More injured in Arden',
    'The Herald',
    '2019-05-08',
    'A bridge fell in Arden on Monday. The collapse injured 47 people, the hospital said on Wednesday.',
  ),
  other: report(
    'Bridge collapse in Arden',
    'The Courier',
    '2019-05-07',
    'A bridge fell in Arden on Monday. The bridge was 280 metres long.',
    'The rescue of the drivers took nearly 9 hours.',
  ),
};

const copy = report(
  'Arden bridge falls',
  'The Mirror',
  '2019-05-06',
  'A bridge fell in Arden on Monday. The collapse injured 41 people, the fire chief Karl Ulmer said.',
);

function check(
  sentences: readonly string[],
  more: Readonly<Record<string, string>> = {},
): { readonly statements: readonly DraftStatement[]; readonly verdicts: Map<string, DraftVerdict> } {
  const corpus = new Corpus();
  corpus.tellKinds(({ uri }) => (uri === 'draft' ? 'draft' : 'source'));
  corpus.tellKeys(() => (key) => (key in sources ? key : undefined));
  for (const [uri, text] of Object.entries({ ...sources, ...more })) corpus.set({ uri, text, languageId: 'markdown' });
  const alone = JSON.stringify(corpus.index().groups);
  const text = `# The bridge of Arden\n\nA bridge fell in Arden on Monday.\n\n${sentences.join(' ')}\n`;
  corpus.set({ uri: 'draft', text, languageId: 'markdown' });
  const index = corpus.index();
  assert.equal(JSON.stringify(index.groups), alone, 'a draft changes nothing in the groups of the sources');
  assert.equal(index.sources.has('draft'), false);
  const statements = index.drafts.get('draft')?.statements ?? [];
  return { statements, verdicts: new Map(statements.map(({ start, end, verdict }) => [text.slice(start, end), verdict])) };
}

describe('checkDraft', () => {
  const rows: readonly (readonly [sentence: string, words: string, verdict: DraftVerdict])[] = [
    ['The collapse injured 47 people [@late].', '47 people', 'supported'],
    ['The collapse injured 47 people.', '47 people', 'uncited'],
    ['The collapse injured 41 people [@early].', '41 people', 'stale'],
    ['The collapse injured 55 people [@late].', '55 people', 'contradicted'],
    ['The bridge was 310 metres long [@early].', '310 metres', 'contradicted'],
    ['The bridge was 310 metres long [@early] or 280 metres long [@other].', '310 metres', 'supported'],
    ['The rescue of the drivers took nearly 9 hours. [@other]', 'nearly 9 hours', 'supported'],
    ['The rescue cost $4.1 million [@other].', '$4.1 million', 'unsupported'],
    ['The architect Wilma Oduya was there.', 'Wilma Oduya', 'unsupported'],
    [
      'Karl Ulmer said: “Nobody had looked at those bolts for ten years” [@early].',
      'Nobody had looked at those bolts for ten years',
      'supported',
    ],
    [
      'Karl Ulmer said: “Nobody had looked at these bolts for ten years” [@early].',
      'Nobody had looked at these bolts for ten years',
      'unsupported',
    ],
    [
      'Wilma Oduya said: “Nobody had looked at those bolts for ten years” [@early].',
      'Nobody had looked at those bolts for ten years',
      'contradicted',
    ],
    ['The rescue took up to 14 hours.', 'up to 14 hours', 'unsupported'],
    ['The rescue took up to 10 hours.', 'up to 10 hours', 'uncited'],
    ['Getting to everyone took 14 hours.', '14 hours', 'possibly-contradicted'],
    ['Doctors treated 60 people.', '60 people', 'possibly-contradicted'],
    ['Doctors looked after 47 people.', '47 people', 'possibly-supported'],
    ['Karl Ulmer was 12.', '12', 'unsupported'],
    ['Karl Ulmer said: “It was the rain that did it all”.', 'It was the rain that did it all', 'unsupported'],
  ];
  for (const [sentence, words, verdict] of rows) {
    it(`${verdict}: ${sentence}`, () => {
      const { verdicts, statements } = check([sentence]);
      assert.equal(verdicts.get(words), verdict, JSON.stringify(statements.map(({ message }) => message)));
    });
  }

  it('says what is only possible, and lets it bear nothing out', () => {
    const [told] = check(['In Arden 41 people needed a doctor [@early].'])
      .statements.filter(({ kind }) => kind === 'claim')
      .slice(-1);
    assert.equal(told?.verdict, 'possibly-supported');
    assert.match(inWords(told.message), /possibly said by The Herald; possibly contradicted by “47 people” \(The Herald\)/);
    assert.equal(told.voices, 0);
    assert.equal(told.group?.isConfident, false);
  });

  it('counts sources that copy one another once, and those of one outlet', () => {
    const { statements } = check(['The collapse injured 41 people [@early].'], { copy });
    assert.deepEqual(
      statements.filter(({ message }) => inWords(message).includes('injured')).map(({ voices }) => voices),
      [1],
    );
  });

  it('says by whom, and gives the words to restore', () => {
    const [differs] = check(['Ulmer said: “Nobody had looked at these bolts for ten years”.']).statements.filter(
      ({ problem }) => problem === 'differs',
    );
    assert.equal(differs?.replacement, 'Nobody had looked at those bolts for ten years');
    assert.match(inWords(differs.message), /The Herald, which has “those” for “these”/);
    const [length] = check(['The bridge was 310 metres long.']).statements.filter(({ message }) =>
      inWords(message).includes('280'),
    );
    assert.match(inWords(length?.message ?? ''), /contradicted by “280 metres” \(The Courier\); said so by The Herald/);
  });

  it('tells no name that a source goes by as one that no source has', () => {
    const { statements } = check(['The bridge was 310 metres long, according to The Courier [@other].']);
    assert.deepEqual(
      statements.filter(({ kind }) => kind === 'name'),
      [],
    );
  });
});
