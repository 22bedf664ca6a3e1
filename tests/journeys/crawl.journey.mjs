// Every page that a person can reach from home answers, opens no barrier, keeps its budget.

import assert from 'node:assert/strict';
import { desk, phone } from './lib/browser.mjs';
import { axe, keepsItsBudget } from './lib/checks.mjs';
import { enterAs, garden } from './lib/people.mjs';

/** Two pages of one pattern are enough: the third depot teaches nothing. */
const perPattern = 2;
const files = /\.(pdf|xlsx|csv|geojson|ics|zip|txt|svg|json)$/;

/** Days, weeks, numbers and long secrets are places in a pattern. */
function pattern(url) {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\d{4}-\d\d-\d\d|\d{4}-W\d\d|\d+|[\w-]{24,}/g, '…');
  return `${path}?${[...new Set(searchParams.keys())].sort()}`;
}

async function links(page) {
  const found = await page.$$eval('a[href]', (anchors) => 
    anchors.map((anchor) => new URL(anchor.getAttribute('href'), document.baseURI).href),
  );
  return found.map((href) => href.split('#')[0]).filter((href) => href.startsWith('http'));
}

async function crawl(house, page, home) {
  const { host } = new URL(home);
  const seen = new Set();
  const counts = new Map();
  const waiting = [{ url: home, from: 'the address bar' }];
  const barriers = [];
  while (waiting.length > 0) {
    const { url, from } = waiting.shift();
    const kind = pattern(url);
    const count = counts.get(kind) ?? 0;
    const { pathname } = new URL(url);
    const isElsewhere = new URL(url).host !== host || pathname.startsWith('/demo/');
    if (seen.has(url) || count >= perPattern || isElsewhere) continue;
    seen.add(url);
    counts.set(kind, count + 1);
    if (files.test(pathname)) {
      const status = await page.evaluate(async (file) => (await fetch(file)).status, url);
      if (status !== 200) barriers.push(`${url}: ${status}`);
      continue;
    }
    const found = await visit(page, url, from);
    barriers.push(...found.map((barrier) => `${barrier} (from ${from})`));
    waiting.push(...(await links(page)).map((next) => ({ url: next, from: url })));
  }
  assert.deepEqual(barriers, []);
  console.log(`      ${seen.size} pages from ${home}`);
}

/** What is wrong with one page: its status, axe in the light and in the dark, its weight. */
async function visit(page, url, from) {
  const answer = await page.goto(url);
  // Help is the same for all: it names screens that not everyone may open.
  if (answer.status() === 403 && from.includes('/aide')) return [];
  if (answer.status() !== 200) return [`${url}: ${answer.status()}`];
  const found = [];
  const attempt = async (check) => {
    try {
      await check();
    } catch (error) {
      found.push(error.message);
    }
  };
  await attempt(() => axe(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  await attempt(() => axe(page));
  await page.emulateMedia({ colorScheme: 'light' });
  await attempt(() => keepsItsBudget(page));
  return found;
}

async function crawlAs(house, device, persona) {
  const page = await house.open({ device });
  if (persona) await enterAs(page, house, persona);
  await crawl(house, page, `${house.address(garden)}/`);
}

export const walks = {
  'every page of the network is open to all': async (house) => {
    const page = await house.open({ device: phone });
    await crawl(house, page, `${house.address()}/`);
  },
  'every page a visitor reaches is open to all': (house) => crawlAs(house, phone),
  'every page a member reaches is open to all': (house) => crawlAs(house, phone, 'lea'),
  'every page staff reach is open to all': (house) => crawlAs(house, desk, 'anne'),
  'every page a preparer reaches is open to all': (house) => crawlAs(house, phone, 'youssef'),
};
