// Senses that newsrooms use and WordNet lacks, or has only far from the words that they are used for.
//
// Compiled by hand from everyday reporting on any topic. Each is a word, and the word whose sense (by its number) it gets.

const nouns = `
  standoff siege 1, suspect criminal 1, gunman criminal 1, gunman attacker 1, raider robber 1, bomber attacker 1, assailant criminal 1, staff employee 1, personnel employee 1, workforce employee 1,
  fan spectator 1, supporter spectator 1, crowd spectator 1, company firm 1, meeting negotiation 1, session meeting 2, summit meeting 2, haul loot 1, heist robbery 1,
  toll death 1, dead death 1, casualty fatality 1, blaze fire 1, inferno fire 1, troop soldier 1, troops soldier 1, fighter soldier 1, militant insurgent 1, rebel fighter 2, lawmaker legislator 1,
  vessel ship 1, appliance truck 1, row quarrel 1, accord treaty 1, deal treaty 1, agreement treaty 1, poll election 1, takeover purchase 1, merger acquisition 1,
  layoff dismissal 4, clash battle 1, strike attack 1, resident inhabitant 1, home apartment 1, stone jewel 1, gem jewel 1, watchdog regulator 2, probe investigation 2
`;

const verbs = `
  take steal 1, snatch steal 1, grab steal 1, nab arrest 1, detain arrest 1, kill die 1, meet negotiate 1, talk negotiate 1, slash reduce 1, cut reduce 1, hike increase 2,
  soar rise 2, plunge fall 11, slump fall 11, drop fall 11, back support 3, quit resign 1, axe dismiss 4, level destroy 1, raze destroy 1, gut destroy 1, flee escape 1,
  unveil announce 2, pledge promise 1, vow promise 1
`;

/** @returns what each word gets: part of speech, lemma, and the lemma and the number of the other's sense */
export const additions = Object.entries({ noun: nouns, verb: verbs }).flatMap(([pos, text]) =>
  text.split(',').map((line) => {
    const [lemma, other, number] = line.trim().split(' ');
    return { pos, lemma, other, number: Number(number) };
  }),
);
