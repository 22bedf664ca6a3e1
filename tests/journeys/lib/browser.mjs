// Debian's Chromium, seen as people have it: a phone, a desk, with scripts or without.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const desk = { viewport: { width: 1280, height: 800 } };

export function openBrowser() {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
}

/** One person's browser; every page it opens fails the walk on a script error or a dead resource. */
export async function openPage(browser, { device = desk, script = true, session } = {}) {
  const context = await browser.newContext({
    ...device,
    javaScriptEnabled: script,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    storageState: session,
  });
  context.setDefaultTimeout(15_000);
  const faults = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.faults = faults;
  return page;
}

/** A picture of what the person sees; of the whole page where a fault is looked for. */
export async function shoot(page, folder, name, fullPage = false) {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
