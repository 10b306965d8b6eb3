import { table } from './reading.js';

describe('quantities: money', () => {
  table([
    ['It raised $9.3m last spring.', '$9.3m | money 9300000 USD', 'last spring | date spring -1 year'],
    ['It paid US$5.4-billion for the firm.', 'US$5.4-billion | money 5400000000 USD'],
    ['It cost $US1 million.', '$US1 million | money 1000000 USD'],
    ['It lost €1.2bn.', '€1.2bn | money 1200000000 EUR'],
    ['The haul of 85 million euros is gone.', '85 million euros | money 85000000 EUR'],
    ['A two-million-euro ($2.6-million) booty.', 'two-million-euro | money 2000000 EUR', '$2.6-million | money 2600000 USD'],
    ['Loaded with e75m worth of crude oil.', 'e75m | money 75000000 EUR | of crude oil'],
    ['The p74million theft.', 'p74million | money 74000000 GBP | of theft'],
    ['He paid 74 million pounds.', '74 million pounds | money 74000000 GBP'],
    ['It weighs 200 pounds.', '200 pounds | mass 200 pound = 90.718474 kg'],
    ['It costs 470 pence a share.', '470 pence | money 470 penny = 4.7 GBP'],
    ['He has 10 $ left.', '10 $ | money 10 USD'],
    ['USD 200 is the price, or 115USD.', 'USD 200 | money 200 USD', '115USD | money 115 USD'],
    ['The client expects 120 MEUR.', '120 MEUR | money 120000000 EUR'],
    ['It cost 5 million Mexican pesos.', '5 million Mexican pesos | money 5000000 MXN'],
    ['It cost 100,000 pesos.', '100,000 pesos | money 100000 peso'],
    ['It cost thirteen dollars and forty-five cents.', 'thirteen dollars and forty-five cents | money 13.45 USD'],
    ['They spent $2-3 million.', '$2-3 million | money 2000000..3000000 USD | between'],
    ['They spent $5 to $10 each.', '$5 to $10 | money 5..10 USD | between | each'],
    ['A $3 million bond was sold.', '$3 million | money 3000000 USD | of bond'],
    ['Hundreds of millions of dollars are gone.', 'Hundreds of millions of dollars | money 200000000.. USD | vague'],
    ['It cost R26 million or Rs 500.', 'R26 million | money 26000000 ZAR', 'Rs 500 | money 500 rupee'],
  ]);
});
