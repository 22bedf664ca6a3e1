// Staff find a member, prepare the coming Wednesday, print its sheets, and deliver.

import assert from 'node:assert/strict';
import { axe, keepsItsBudget } from './lib/checks.mjs';
import { print } from './lib/paper.mjs';
import { enterAs, garden } from './lib/people.mjs';

/** Product names and quantities of the day's last line, as the screen says them. */
async function totals(page) {
  const table = page.locator('table').first();
  const names = await table.locator('thead th').allInnerTexts();
  const numbers = await table.locator('tfoot td').allInnerTexts();
  const products = names.slice(1, -1);
  return new Map(products.map((name, index) => [name.trim(), numbers[index].trim()]));
}

/** The day's page whose rounds deliver on Wednesday 25 November. */
async function openWednesday(page, home) {
  await page.goto(`${home}/preparation`);
  await page.getByRole('main').getByRole('link', { name: /mercredi 25 novembre/ }).click();
  assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /25 novembre/);
}

export const walks = {
  'staff find a member by three letters': async (house) => {
    const page = await house.open();
    await enterAs(page, house, 'sacha');
    await page.keyboard.press('/');
    await page.locator('#find').fill('mor');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: 'Morel Léa' }).click();
    assert.match(await page.textContent('main'), /25 novembre/);
    await axe(page);
    await keepsItsBudget(page);
    await house.shoot(page, 'customer-file');
  },
  'staff print the sheets of Wednesday, and they say what the screen says': async (house) => {
    const page = await house.open();
    await enterAs(page, house, 'sacha');
    await openWednesday(page, house.address(garden));
    const screen = await totals(page);
    assert.ok(screen.size > 0, 'the day has products');
    const text = await print(page, 'Préparation par type de panier');
    for (const [product, quantity] of screen) {
      const line = new RegExp(`${product.replace(/\W+/g, '\\W+')}[^\\n]*\\b${quantity}\\b`);
      assert.match(text, line);
    }
    assert.match(await print(page, 'Feuille de route'), /Morel|25 novembre/i);
    await page.reload();
    assert.match(await page.textContent('main'), /Feuilles imprimées/);
    await axe(page);
    await house.shoot(page, 'preparation-day');
  },
  'the driver marks the round delivered on its day': async (house) => {
    await house.at('2026-11-25T14:00:00Z');
    const page = await house.open();
    await enterAs(page, house, 'youssef');
    await page.goto(`${house.address(garden)}/preparation/2026-11-25`);
    await page.locator('table').first().locator('tbody a').first().click();
    await page.getByRole('button', { name: 'Tournée livrée' }).click();
    assert.match(await page.textContent('main'), /est livrée/);
    await axe(page);
  },
};
