import assert from 'node:assert/strict';
import { folderOf, windowOn, type FolderWindow } from './folder-window.js';
import { until } from '../workbench.js';

/** What two papers printed from one agency. */
const wire =
  'The dam above Mill Creek in Oregon failed at 14:00 on 1 March 2024. Police said nearly 100 people were killed when the dam failed. Rescue workers searched the valley for survivors through the night with dogs and helicopters.\n\nThe governor will open the new dam on 5 June 2026. The flood destroyed 310 homes in Mill Creek.\n';

const reports = {
  'herald.txt': `The Herald\n\n3 March 2024\n\n${wire}`,
  'courier.txt': `The Courier\n\n4 March 2024\n\n${wire}`,
  'post.txt':
    'The Post\n\n5 March 2024\n\nA dam failed above Mill Creek in Oregon at 16:30 on 1 March 2024. At least 120 people were killed when the dam failed.\n\nThe governor will open the new dam on 7 June 2026.\n',
  'star.txt':
    'The Star\n\n6 March 2024\n\nA dam failed above Mill Creek in Oregon on 1 March 2024. Officials said 140 people were killed when the dam failed.\n',
};

/** As much of the DOM's `Element` as is asked for. */
interface Drawn {
  getAttribute(name: string): string | null;
}

describe('the compare view of what four papers print', () => {
  let window: FolderWindow;

  before(async () => {
    window = await windowOn(folderOf(reports), 'herald.txt');
    for (const each of ['People killed', '14:00', '5 June 2026']) await window.row(each).waitFor();
    await compare('nearly 100 people', 'People killed');
  });

  after(() => window.workbench.close());

  async function compare(text: string, title: string): Promise<void> {
    const { workbench } = window;
    await workbench.goTo(text);
    await workbench.runCommand('Variorum: Compare Versions');
    await workbench.webview.locator('h1', { hasText: title }).waitFor();
    await workbench.webview.locator('figure svg').waitFor();
  }

  const names = (): Promise<string[]> => window.workbench.webview.locator('.names .value').allTextContents();
  const ticks = async (): Promise<string[]> => {
    const texts = await window.workbench.webview.locator('figure svg [aria-label="x-axis tick label"] text').allTextContents();
    return texts.map((text) => text.trim());
  };
  const attributes = (selector: string, wanted: readonly string[]): Promise<(string | null)[][]> =>
    window.workbench.webview
      .locator(selector)
      .evaluateAll((all: readonly Drawn[], keys) => all.map((each) => keys.map((key) => each.getAttribute(key))), wanted);

  it('fades the edge of “nearly 100” downwards from its dot, step by step to almost nothing', async () => {
    assert.equal((await names()).filter((name) => name === 'nearly 100 people').length, 2);
    const lines = await attributes('figure svg [aria-label="rule"] line[stroke-opacity]', ['x1', 'x2', 'y1', 'stroke-opacity']);
    const steps = lines.map((line) => line.map(Number) as [x1: number, x2: number, y: number, opacity: number]);
    const rows = [...new Set(steps.map(([, , y]) => y))];
    assert.equal(rows.length, 2, JSON.stringify(lines));
    const dots = (await attributes('figure svg [aria-label="dot"] circle', ['cx', 'cy'])).map((dot) => dot.map(Number));
    for (const row of rows) {
      const fading = steps.filter(([, , y]) => y === row);
      assert.ok(fading.length >= 4);
      const [from] = fading.map(([x1]) => x1);
      const dot = dots.find(([, cy]) => Math.abs((cy ?? 0) - row) < 1);
      assert.ok(Math.abs((dot?.[0] ?? 0) - (from ?? 0)) < 1, 'it begins at the dot');
      for (const [index, [x1, x2, , opacity]] of fading.entries()) {
        const before = fading[index - 1];
        assert.ok(x2 < x1, 'it goes to less');
        if (before !== undefined) assert.ok(Math.abs(before[1] - x1) < 0.01 && opacity < before[3], 'the next is fainter');
      }
      assert.ok((fading.at(-1)?.[3] ?? 1) < 0.1);
    }
  });

  it('has who says it, outlet and date in its table', async () => {
    const { webview } = window.workbench;
    const cells = async (name: string): Promise<string[]> => {
      const row = webview.getByRole('row').filter({ has: webview.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
      const [source, value] = [row.getByRole('rowheader'), row.getByRole('cell').first()];
      return [await source.innerText(), await value.innerText()].map((text) => text.replaceAll(/\s+/g, ' ').trim());
    };
    assert.deepEqual(await cells('The Star'), ['The Star 2024-03-06 voice 3', '140 people 140 said by Officials']);
    assert.deepEqual(await cells('The Post'), ['The Post 2024-03-05 voice 2', 'At least 120 people at least 120']);
    const [source, value] = await cells('The Herald');
    assert.match(source ?? '', /^The Herald 2024-03-03 voice 1: \d of \d sentences in common with The Courier$/);
    assert.match(value ?? '', /^nearly 100 people .*said by Police$/);
  });

  it('counts reports that copy one another as one voice', async () => {
    const { webview } = window.workbench;
    assert.match(await webview.locator('header p').first().innerText(), / · 4 sources · 3 voices$/);
    const column = await webview.getByRole('rowheader').allTextContents();
    const voices = column.map((text) => /The (\w+).*voice (\d)/s.exec(text)?.slice(1).join(' ')).sort();
    assert.deepEqual(voices, ['Courier 1', 'Herald 1', 'Post 2', 'Star 3']);
  });

  it('links a toll that rises as a sequence when it is put in the order of publication', async () => {
    const { webview } = window.workbench;
    const link = webview.locator('figure svg [aria-label="line"] path');
    assert.equal(await link.count(), 0);
    await webview.locator('#order').click();
    await webview.locator('#order').getByRole('option', { name: 'by publication' }).click();
    await link.waitFor({ state: 'attached' });
    assert.deepEqual(await names(), ['nearly 100 people', 'nearly 100 people', 'At least 120 people', '140 people']);
    const [[path = ''] = []] = await attributes('figure svg [aria-label="line"] path', ['d']);
    const corners = [...(path ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const dots = (await attributes('figure svg [aria-label="dot"] circle', ['cx', 'cy'])).map((dot) => dot.map(Number));
    assert.equal(corners.length, 4);
    // Downwards through the dots of all rows, never to less.
    for (const [index, [x, y]] of corners.entries()) {
      assert.ok(
        dots.some(([cx = 0, cy = 0]) => Math.abs(cx - x) < 1 && Math.abs(cy - y) < 1),
        `${x},${y}`,
      );
      const [beforeX, beforeY] = corners[index - 1] ?? [0, 0];
      assert.ok(x >= beforeX && y > beforeY);
    }
  });

  it('has clock times on an axis of times', async () => {
    await compare('14:00', 'When');
    await until(async () => (await names()).includes('14:00'));
    const drawn = await ticks();
    assert.ok(drawn.length >= 2 && drawn.every((tick) => /^\d\d:\d\d$/.test(tick)), drawn.join(' '));
    assert.ok(
      drawn.some((tick) => tick > '14:00' && tick < '16:30'),
      drawn.join(' '),
    );
  });

  it('has days on an axis of days', async () => {
    await compare('5 June 2026', 'When');
    await until(async () => (await names()).includes('5 June 2026'));
    assert.deepEqual(
      (await ticks()).map((tick) => tick.replaceAll(/\s/g, '')),
      ['5Jun', '6', '7'],
    );
  });

  it('says that two copies alone are one voice', async () => {
    await compare('310 homes', 'Homes');
    assert.match(await window.workbench.webview.locator('header p').first().innerText(), / · 2 sources · 1 voice$/);
  });
});
