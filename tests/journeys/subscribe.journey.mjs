// A visitor with a phone subscribes in one pass, with scripts or without; the garden sees them.

import assert from 'node:assert/strict';
import { phone } from './lib/browser.mjs';
import { axe, keepsItsBudget } from './lib/checks.mjs';
import { print } from './lib/paper.mjs';
import { enterAs, garden } from './lib/people.mjs';

const answers = {
  first_name: 'Zélie',
  phone: '06 12 34 56 78',
  street: '3 chemin des Aulnes',
  postcode: '38000',
  town: 'Grenoble',
};

/** The choices of the walk; elsewhere the first open one is taken. */
const preferred = [/^Panier simple/, /^Chaque semaine/, /^(?!.*mot de passe).*mercredi 25 novembre/s];

async function choose(page) {
  const groups = page.getByRole('main').locator('fieldset:has(input[type=radio])');
  for (const group of await groups.all()) {
    const closed = group.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    const open = group.locator('label:has(input[type=radio]:enabled)');
    const texts = await open.allInnerTexts();
    const wanted = preferred.map((text) => texts.findIndex((label) => text.test(label)));
    await open.nth(Math.max(0, ...wanted)).click();
  }
}

async function fill(page, known) {
  for (const [name, value] of Object.entries(known)) {
    const field = page.getByRole('main').locator(`input[name="${name}"]:not([type=hidden])`);
    if ((await field.count()) > 0) await field.fill(value);
  }
  const conditions = page.getByRole('checkbox', { name: /conditions/ });
  if ((await conditions.count()) > 0) await conditions.check();
}

/** Answers each screen once; a screen that comes back means that the pass is broken. */
async function subscribe(house, person, script) {
  const page = await house.open({ device: phone, script });
  const seen = new Set();
  await page.goto(`${house.address(garden)}/`);
  await page.getByRole('main').getByRole('link', { name: /abonner/i }).first().click();
  while (!new URL(page.url()).pathname.endsWith('/merci')) {
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    assert.ok(!seen.has(title), `« ${title} » comes back: ${await page.innerText('main')}`);
    seen.add(title);
    if (script) {
      await axe(page);
      await house.shoot(page, `subscribe-${seen.size}`);
    }
    await choose(page);
    await fill(page, { ...answers, ...person });
    await page.getByRole('button', { name: /^Continuer$|^Je m’abonne$/ }).click();
    await page.waitForLoadState();
  }
  assert.match(await page.innerText('main'), /demande est bien arrivée/);
  return page;
}

/** Staff find them by three letters, confirm if the garden wants to, and see their dates. */
async function isSeenByStaff(house, letters, name) {
  const page = await house.open();
  await enterAs(page, house, 'sacha');
  await page.goto(`${house.address(garden)}/recherche?q=${letters}`);
  // Alone of that name, they are shown at once.
  if (!page.url().includes('/clients/')) {
    await page.getByRole('main').getByRole('link', { name }).first().click();
  }
  const confirm = page.getByRole('button', { name: /Confirmer/ });
  await page.getByRole('main').locator('a[href*="/abonnements/"]').first().click();
  if ((await confirm.count()) > 0) await confirm.click();
  assert.match(await page.innerText('main'), name);
  await page.goto(`${house.address(garden)}/preparation`);
  await page.getByRole('main').getByRole('link', { name: /mercredi 25 novembre/ }).click();
  assert.match(await print(page, 'Préparation par personne'), name);
}

export const walks = {
  'a visitor subscribes with a phone': async (house) => {
    const person = { last_name: 'Zéphirin', email: 'zelie@exemple.fr' };
    const page = await subscribe(house, person, true);
    await keepsItsBudget(page);
    await isSeenByStaff(house, 'zep', /Zéphirin/);
  },
  'a visitor subscribes with a phone, without scripts': async (house) => {
    const person = { last_name: 'Zalewski', email: 'zalewski@exemple.fr' };
    await subscribe(house, person, false);
    await isSeenByStaff(house, 'zal', /Zalewski/);
  },
};
