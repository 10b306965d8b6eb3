import { table } from '../reading-table.js';

describe('quantities: nobody and nothing', () => {
  table([
    ['Nobody on board was harmed.', 'Nobody | count 0 | of person'],
    ['The fire spread fast, but no-one is thought to have died.', 'no-one | count 0 | of person'],
    ['The avalanche buried no one.', 'no one | count 0 | of person'],
    ['There were no fatalities on the ferry.', 'no | count 0 | of fatality'],
    ['Police made no arrests.', 'no | count 0 | of arrest'],
    ['There was no immediate word of casualties.', 'no immediate word of | count 0 | of casualty'],
    ['No bridges collapsed.', 'No | count 0 | of bridge'],
    ['None of the 25 crew members drowned.', 'None | count 0 | of crew member', '25 | count 25 | of crew member'],
    ['Neither of the two divers survived.', 'Neither | count 0 | of diver', 'two | count 2 | of diver'],
    ['Three children were rescued; none was injured.', 'Three | count 3 | of child', 'none | count 0'],
    ['Not a single school was damaged.', 'Not a single | count 0 | of school'],
    ['The siege ended without bloodshed and without injuries.', 'without | count 0 | of injury'],
    ['The tanker was refloated without loss of life.', 'without | count 0 | of death'],
    ['Zero infections and 0 deaths were recorded.', 'Zero | count 0 | of infection', '0 | count 0 | of death'],
    ['The cup tie ended nil-nil.', 'nil-nil | score .. score | 0:0'],
    ['Both sides settled for a scoreless draw.', 'scoreless draw | score .. score | 0:0'],
  ]);
});

describe('quantities: one alone', () => {
  table([
    ['A baker was the only fatality.', 'only | count 1 | of fatality'],
    ['The pilot is the crash’s sole survivor.', 'sole | count 1 | of survivor'],
    ['He was the only person arrested.', 'only | count 1 | of person'],
    ['It was the only way to survive.'],
    ['The only passenger train of the day was late.'],
    ['Only victims may apply.'],
  ]);
});

describe('quantities: words for none that count nothing', () => {
  table([
    ['Nobody knew who had been killed.'],
    ['No one believed that he had been hurt.'],
    ['No one reported losing any cattle.'],
    ['No doubt the dam was damaged.'],
    ['There was no sign that the walls would fall.'],
    ['No details were released.'],
    ['The agency has no plans to close the road.'],
    ['Nobody should die of hunger.'],
    ['No arrests will be made, the mayor said.'],
    ['If no one is hurt, the match goes on.'],
    ['Officials hoped that no one was trapped.'],
    ['Nobody dies of it any more.'],
    ['He cannot face the death penalty; there is no death penalty here.'],
    ['Homes without power were evacuated.'],
    ['None of it was destroyed.'],
    ['He is none other than the mayor who was killed.'],
    ['No longer trapped, the men went home.'],
  ]);
});

describe('quantities: none of one thing or another', () => {
  table([
    ['There were no deaths or injuries.', 'no | count 0 | of death', 'injuries | count 0 | of injury'],
    [
      'No deaths, injuries or arrests were reported.',
      'No | count 0 | of death',
      'injuries | count 0 | of injury',
      'arrests | count 0 | of arrest',
    ],
    ['The storm brought neither deaths nor injuries.', 'neither | count 0 | of death', 'injuries | count 0 | of injury'],
    [
      'There were no reports of casualties or serious injuries.',
      'no reports of | count 0 | of casualty',
      'serious injuries | count 0 | of serious injury',
    ],
    ['It passed without loss of life or injury.', 'without | count 0 | of death', 'injury | count 0 | of injury'],
    ['No dead, no wounded: the crew was lucky.', 'No | count 0 | of dead', 'no | count 0 | of wounded'],
    // What comes after is not always none as well.
    ['There were no deaths and two injuries.', 'no | count 0 | of death', 'two | count 2 | of injury'],
    ['No deaths, injuries were many.', 'No | count 0 | of death'],
    ['No deaths or lasting damage were seen.', 'No | count 0 | of death'],
    ['There were no missing pieces.'],
    ['There was no wounded pride in it.'],
    ['Neither side suffered casualties or losses.'],
    ['They hope for no deaths or injuries.'],
  ]);
});
