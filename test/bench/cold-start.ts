/** Run in a new process for each measurement, by loading.ts: prints what the first use of the names' data costs, in milliseconds. */
import { cpuTime } from './cpu-time.js';

const start = cpuTime();
const { loadModel } = await import('../../src/engine/entities/tagger/model.js');
const gazetteer = await import('../../src/engine/entities/gazetteer/gazetteer.js');
loadModel();
for (const list of [
  gazetteer.isFirstName,
  gazetteer.isLastName,
  gazetteer.isCommonWord,
  gazetteer.kindsOf,
  gazetteer.canonicalKey,
])
  list('anna');
gazetteer.longestName(['xanthippolis'], 0);
console.log(cpuTime() - start);
