/** Run in a new process for each measurement, by loading.ts: prints how long first uses take, in milliseconds. */
import { articles } from './articles.js';

const [text = ''] = articles(1, 1);

const start = performance.now();
const { loadModel } = await import('../../src/engine/entities/model.js');
const gazetteer = await import('../../src/engine/entities/gazetteer.js');
loadModel();
for (const list of [gazetteer.isFirstName, gazetteer.isLastName, gazetteer.isCommonWord, gazetteer.kindsOf, gazetteer.canonicalKey]) list('anna');
gazetteer.longestName(['xanthippolis'], 0);
const names = performance.now();

const { Corpus } = await import('../../src/engine/index.js');
const engine = performance.now();

const corpus = new Corpus();
corpus.set({ uri: 'bench:/0.txt', text, languageId: 'plaintext' });
corpus.index();
const article = performance.now();

console.log(JSON.stringify({ names: names - start, engine: engine - names, article: article - engine }));
