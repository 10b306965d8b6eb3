import { table } from '../reading-table.js';

describe('numbers that count nothing', () => {
  table([
    ['The two sides met.'],
    ['Talks between two warring sides went on.'],
    ['Both sides left.'],
    ['There are two sides to every story.'],
    ['It is two sides of the same coin.'],
    ['On the one hand prices rose, on the other hand wages did.'],
    ['They are in two minds about it.'],
    ['He added his two cents.'],
    ['She put two and two together.'],
    ['A cat has nine lives.'],
    ['Two wrongs make no right.'],
    ['It is the 64,000-dollar question.'],
    ['A two-edged sword hung there.'],
    ['An eleventh-hour deal was struck.'],
    ['On second thoughts he stayed.'],
  ]);
});

describe('numbers that count all the same', () => {
  table([
    ['The road was closed on two sides.', 'two | count 2 | of side'],
    ['Two sides of the square were shut.', 'Two | count 2 | of side'],
    ['Twenty sides entered the cup.', 'Twenty | count 20 | of side'],
    ['All three sides signed.', 'three | count 3 | of side'],
    ['The two countries that voted against left.', 'two | count 2 | of country'],
    ['Two countries voted against.', 'Two | count 2 | of country'],
    ['The three parties of the coalition split.', 'three | count 3 | of party'],
    ['The two men were jailed.', 'two | count 2 | of man'],
    ['The two leaders met.', 'two | count 2 | of leader'],
    ['Two leaders were shot.', 'Two | count 2 | of leader'],
    ['The fire took nine lives.', 'nine | count 9 | of life'],
    ['The share fell two cents.', 'two cents | money 2 cent = 0.02 USD'],
    [
      'Two witnesses put two and two suspects in their place.',
      'Two | count 2 | of witness',
      'two | number 2',
      'two | count 2 | of suspect',
    ],
    ['An essay of a thousand words won.', 'a thousand | count 1000 | of word'],
  ]);
});

describe('numbers that say how often', () => {
  table([
    ['The band will play one last time on Saturday.', 'one | count 1 | of last time', 'Saturday | date Sat'],
    ['She tried one more time.', 'one | count 1 | of time'],
    ['The choir sang it one final time.', 'one | count 1 | of final time'],
    ['They met three more times.', 'three | count 3 | of time'],
    ['One time they met.'],
    ['It was the one time he lost.'],
    ['At one time it was a mill.'],
    ['One more day of talks is planned.'],
    ['One last thing was said.'],
    ['This one last came in May.', 'May | date ?-5-?'],
  ]);
});
