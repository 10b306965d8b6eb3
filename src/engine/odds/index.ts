export { oddsOf, probabilityOf } from './log-odds.js';
