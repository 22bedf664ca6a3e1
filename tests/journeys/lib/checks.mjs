// What every page owes to everyone: no barrier that axe can see, and little weight.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { ecoindex, grade } from './ecoindex.mjs';

const { source: axeSource } = createRequire(import.meta.url)('axe-core');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation of WCAG 2 A and AA, each named with the element it was found on. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), wcag);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
  assert.deepEqual(found, [], `axe on ${page.url()}`);
}

const light = { nodes: 350, kilobytes: 60, requests: 6, above: 80 };

const budgets = {
  public: light,
  member: light,
  staff: { nodes: 600, kilobytes: 90, requests: 8, above: 70 },
  field: { ...light, requests: 8 },
};

/** The weight of a first visit: nodes outside drawings, compressed kilobytes, requests. */
export async function weigh(page) {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  wire.on('Network.requestWillBeSent', () => (requests += 1));
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.reload({ waitUntil: 'networkidle' });
  await wire.detach();
  const nodes = await page.evaluate(
    () => [...document.querySelectorAll('*')].filter((node) => !node.closest('svg *')).length,
  );
  return { nodes, kilobytes: Math.round(bytes / 100) / 10, requests };
}

/** Lists made to be printed whole: their weight is their length. */
const printed = ['/adhesions/assemblee'];

/** The page keeps within the budget of its area, named by `data-area` on its root. */
export async function keepsItsBudget(page) {
  if (printed.includes(new URL(page.url()).pathname)) return undefined;
  const area = await page.evaluate(() => document.documentElement.dataset.area ?? 'public');
  const weight = await weigh(page);
  const score = ecoindex(weight);
  const budget = budgets[area];
  const over = ['nodes', 'kilobytes', 'requests']
    .filter((what) => weight[what] > budget[what])
    .map((what) => `${weight[what]} ${what}, at most ${budget[what]}`);
  if (score <= budget.above) over.push(`EcoIndex ${score} ${grade(score)}`);
  assert.deepEqual(over, [], `weight of ${page.url()} (${area})`);
  return { ...weight, score, grade: grade(score), area };
}
