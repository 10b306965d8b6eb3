import { build } from './build.js';
import { ensureHost } from '../host/fetch.js';
import { main } from '../common/main.js';
import { runNode } from '../common/run.js';

/** `npm run test:workbench [-- --grep PATTERN]`: mocha outside of VS Code works its window with mouse and keyboard. */
await main(async () => {
  await build();
  await ensureHost();
  const mocha = ['node_modules/mocha/bin/mocha.js', '--config', 'test/workbench/.mocharc.json'];
  return runNode([...mocha, ...process.argv.slice(2)]);
});
