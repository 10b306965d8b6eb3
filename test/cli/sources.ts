/** Two short reports of one event that give different numbers of dead, and one more that agrees with the first. */
export const fire = {
  killed12: 'Hotel fire in Lyon kills 12\n\nA fire in a hotel in Lyon killed 12 people on Monday, officials said.\n',
  killed15: 'Hotel fire in Lyon kills 15\n\nA fire in a hotel in Lyon killed 15 people on Monday, police said.\n',
  killedTwelve: 'Twelve killed in Lyon hotel fire\n\nA fire in a hotel in Lyon killed twelve people on Monday, the mayor said.\n',
};
