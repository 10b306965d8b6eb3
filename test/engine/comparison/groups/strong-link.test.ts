import assert from 'node:assert/strict';
import { isStrongLink } from '../../../../src/engine/comparison/groups/strong-link.js';
import { judge } from '../../../../src/engine/comparison/index.js';
import { claimIn } from '../../claims/claims-in.js';

describe('isStrongLink', () => {
  for (const [name, a, wordsA, b, wordsB, firm] of [
    ['one state', 'The fire killed 12 people.', '12', 'The fire left 15 dead.', '15', true],
    ['one thing', 'The flood ruined 340 houses.', '340', 'Water stood in 355 houses.', '355', true],
    [
      'people in two situations',
      'Sixty people slept in a church.',
      'Sixty',
      'Some 50 people fought the blaze.',
      'Some 50',
      false,
    ],
    ['two clock times, of whatever act', 'Police closed the shop at 5:30 p.m.', '5:30', 'He gave up at 6 p.m.', '6 p.m.', true],
    ['two clock times of one act', 'The gunman surrendered at 6 p.m.', '6 p.m.', 'He surrendered at 6:30 p.m.', '6:30', true],
  ] as const) {
    it(`${firm ? 'holds for' : 'does not hold for'} ${name}`, () => {
      const [first, second] = [claimIn(a, wordsA, null, 'a.txt'), claimIn(b, wordsB, null, 'b.txt')];
      assert.equal(isStrongLink(first, second, 1), firm);
      assert.equal(isStrongLink(second, first, 1), firm);
    });
  }

  it('holds across events only for the same telling value', () => {
    const [toll, other, later] = ['killed 1,234 people.', 'killed 1,400 people.', 'had killed 1,234 people.'].map((words) =>
      claimIn(`The quake ${words}`, '1,', null, `${words}.txt`),
    );
    assert.ok(toll !== undefined && other !== undefined && later !== undefined);
    assert.equal(isStrongLink(toll, other, 0.1), false);
    assert.equal(isStrongLink(toll, later, 0.1), true);
  });
});

describe('one number of two things', () => {
  const [crew, rescuers] = [
    claimIn('26 crewmen were freed.', '26', null, 'a.txt'),
    claimIn('26 rescuers searched the rubble.', '26', null, 'b.txt'),
  ];

  it('stands firm only in reports that may be of one event', () => {
    assert.equal(isStrongLink(crew, rescuers, 0.1), false);
    assert.equal(isStrongLink(crew, rescuers, 0.5), true);
  });
});

describe('verdicts on ages', () => {
  const [a, b] = [
    claimIn('Ana Silva, 48, was hurt.', '48', null, 'a.txt'),
    claimIn('Ana Silva, 49, is back.', '49', null, 'b.txt'),
  ];

  const older = claimIn('Ana Silva, 51, is back.', '51', null, 'b.txt');

  it('are conflicts in reports of one event', () => {
    assert.equal(judge(a, older)?.verdict, 'conflict');
  });

  it('leave room for one birthday, unless both reports are of one day', () => {
    assert.equal(judge(a, b)?.verdict, 'compatible');
    const [one, other] = [
      claimIn('Ana Silva, 48, was hurt.', '48', '2024-05-14', 'a.txt'),
      claimIn('Ana Silva, 49, is back.', '49', '2024-05-14', 'b.txt'),
    ];
    assert.equal(judge(one, other)?.verdict, 'conflict');
  });

  it('take into account that people grow older between two events', () => {
    assert.equal(judge(a, b, false)?.verdict, 'compatible');
  });
});
