import { parseArgs } from 'node:util';
import { answering } from './answering.js';
import { growth } from './growth.js';
import { isHostThere } from '../../scripts/host/fetch.js';
import { indexing } from './indexing.js';
import { loading } from './loading.js';
import { machine } from './machine.js';
import { growthLines, inWords, type Report } from './report.js';
import { scrolling } from './scrolling.js';
import { firstOf, madeUp, published, withOthersLike } from './texts.js';
import { throughput } from './throughput.js';

/** Real news, where it is there; read from the project's folder. */
const evaluationFolder = '../shared/eval/ecbplus';
const moreNews = '../shared/eval/ecbplus-more';
/** As many sources a large investigation may have. */
const many = 3200;
/** As many sources a matrix has that is scrolled; they make more than a thousand claims. */
const scrolled = 100;
/** As many articles as most stages are measured with: enough for several events, few enough to be run often. */
const articlesAtOnce = 40;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    sources: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '3' },
  },
});
const sources = Math.ceil(positive('sources'));
const seconds = positive('seconds');

if (values.growth) {
  const news = published(evaluationFolder, moreNews);
  for (const texts of [...(news === undefined ? [] : [withOthersLike(news, many)]), madeUp(many)])
    console.log(growthLines([growth(texts)]).join('\n'));
} else {
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
    // Of a few texts there is nothing to scroll.
    scrolling: sources < scrolled || !isHostThere() ? null : await scrolling(firstOf(texts, scrolled)),
  };
  console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));
}

function positive(name: 'sources' | 'seconds'): number {
  const value = Number(values[name]);
  if (value > 0 && Number.isFinite(value)) return value;
  console.error(
    `--${name} takes a number above 0, not "${values[name]}".\nUsage: npm run bench [-- --json] [--growth] [--sources N] [--seconds N]`,
  );
  process.exit(2);
}
