import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } } });
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz [-- --minutes N] [--seed N]');
  process.exit(2);
}
const end = Date.now() + minutes * 60_000;
const { counts, failures } = fuzz(seed, () => Date.now() < end);
console.log(
  `${Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')} from seed ${seed}: ${failures.length} failures`,
);
for (const { kind, seed: own, message } of failures) console.log(`${kind}, seed ${own}: ${message.slice(0, 600)}`);
process.exitCode = failures.length > 0 ? 1 : 0;
