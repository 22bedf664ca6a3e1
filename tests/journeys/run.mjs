// Walks through the demonstration as people would. `node run.mjs [words]` runs the walks whose
// title contains these words.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser, openPage, shoot } from './lib/browser.mjs';
import { openHouse } from './lib/house.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const program = process.env.BOCAGE_PROGRAM ?? join(here, '../../target/debug/bocage');
const shots = process.env.BOCAGE_SHOTS ?? join(here, '../../target/shots');
const wanted = process.argv.slice(2).join(' ');
const patience = 600_000;

async function walks() {
  const files = (await readdir(here)).filter((name) => name.endsWith('.journey.mjs')).sort();
  const modules = await Promise.all(files.map((name) => import(join(here, name))));
  return modules
    .flatMap((module) => Object.entries(module.walks))
    .filter(([title]) => title.includes(wanted));
}

/** What a walk works with: the addresses, pages as people have them, pictures. */
function tools(house, browser) {
  const pages = [];
  return {
    pages,
    address: house.address,
    at: house.at,
    open: async (options) => {
      const page = await openPage(browser, options);
      pages.push(page);
      return page;
    },
    shoot: (page, name) => shoot(page, shots, name),
  };
}

async function walk(title, path, house, browser) {
  const kit = tools(house, browser);
  const late = new Promise((_, refuse) => {
    setTimeout(refuse, patience, new Error(`not finished after ${patience / 1000} s`)).unref();
  });
  await house.backToSunday();
  const start = Date.now();
  try {
    await Promise.race([path(kit), late]);
    const faults = kit.pages.flatMap((page) => page.faults);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    console.log(`ok    ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.log(`FAIL  ${title}\n${error.stack ?? error}`);
    for (const [index, page] of kit.pages.entries()) {
      console.log(`      on ${page.url()}`);
      const name = `failed-${title.replace(/\W+/g, '-')}-${index}`;
      await shoot(page, shots, name, true).catch(() => {});
    }
    return false;
  } finally {
    await Promise.all(kit.pages.map((page) => page.context().close()));
  }
}

const opened = Date.now();
const house = await openHouse(program);
console.log(`The demonstration answers after ${((Date.now() - opened) / 1000).toFixed(1)} s.`);
const browser = await openBrowser();
let passed = 0;
let failed = 0;
try {
  for (const [title, path] of await walks()) {
    if (await walk(title, path, house, browser)) passed += 1;
    else failed += 1;
  }
} finally {
  await browser.close();
  await house.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
