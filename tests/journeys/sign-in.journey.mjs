// Signing in on a phone: by a letter with a link, then by a key kept in the phone.

import assert from 'node:assert/strict';
import { phone } from './lib/browser.mjs';
import { axe } from './lib/checks.mjs';
import { enterAs, garden } from './lib/people.mjs';

async function signInByLetter(house, script) {
  const page = await house.open({ device: phone, script });
  const home = house.address(garden);
  await page.goto(`${home}/connexion`);
  await page.getByLabel('Adresse électronique').first().fill('lea@exemple.fr');
  await page.getByRole('button', { name: /lien/ }).click();
  await page.getByRole('link', { name: /courrier/i }).click();
  await page.getByRole('main').locator('a[href^="/courrier/"]').first().click();
  await page.locator('a[href*="/connexion/"]').first().click();
  await page.getByRole('main').getByRole('button').click();
  assert.equal(new URL(page.url()).pathname, '/mon-espace');
  assert.match(await page.textContent('header'), /Léa/);
  return page;
}

/** The key store of a phone, played by the browser. */
async function giveKeyStore(page) {
  const wire = await page.context().newCDPSession(page);
  await wire.send('WebAuthn.enable');
  await wire.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

export const walks = {
  'a member signs in by the link of a letter': async (house) => {
    const page = await signInByLetter(house, true);
    await axe(page);
    await house.shoot(page, 'member-home');
  },
  'a member signs in by the link of a letter, without scripts': (house) =>
    signInByLetter(house, false),
  'a member signs in by the key of their phone': async (house) => {
    const page = await house.open({ device: phone });
    await giveKeyStore(page);
    await enterAs(page, house, 'lea');
    await page.goto(`${house.address(garden)}/mon-compte`);
    await page.locator('[data-passkey=add] button').click();
    await page.waitForLoadState('networkidle');
    await page.context().clearCookies();
    await page.goto(`${house.address(garden)}/connexion`);
    await page.locator('[data-passkey=enter] button').click();
    await page.waitForURL('**/mon-espace');
  },
};
