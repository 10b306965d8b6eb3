import { parseArgs } from 'node:util';
import { answering } from './answering.js';
import { growth } from './growth.js';
import { indexing } from './indexing.js';
import { loading } from './loading.js';
import { machine } from './machine.js';
import { inWords, type Report } from './report.js';
import { firstOf, madeUp, published } from './texts.js';
import { throughput } from './throughput.js';

/** Real news, where it is there; read from the project's folder. */
const evaluationFolder = '../shared/eval/ecbplus';
/** As many articles as most stages are measured with: enough for several events, few enough to be run often. */
const articlesAtOnce = 40;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sources: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '3' },
  },
});
const sources = Math.ceil(positive('sources'));
const seconds = positive('seconds');

// Before anything of ours is at work.
const measuredOn = machine();
const texts = madeUp(sources);
const real = published(evaluationFolder);
const report: Report = {
  machine: measuredOn,
  texts: `${sources} ${texts.kind}`,
  throughput: throughput(firstOf(texts, articlesAtOnce), seconds * 1000, real && firstOf(real, sources)),
  indexing: indexing(texts, 50),
  growth: [growth(texts), ...(real === undefined ? [] : [growth(firstOf(real, sources))])],
  answering: await answering(texts),
  loading: loading(5),
};
console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));

function positive(name: 'sources' | 'seconds'): number {
  const value = Number(values[name]);
  if (value > 0 && Number.isFinite(value)) return value;
  console.error(
    `--${name} takes a number above 0, not "${values[name]}".\nUsage: npm run bench [-- --json] [--sources N] [--seconds N]`,
  );
  process.exit(2);
}
