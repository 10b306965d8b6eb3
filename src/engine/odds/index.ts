export { settled } from './settled.js';
export { oddsOf, probabilityOf } from './log-odds.js';
