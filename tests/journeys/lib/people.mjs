// The garden and the people of the demonstration that walks rely on.

export const garden = 'breuil';

/** Signs a persona in, by the demonstration's own door. */
export async function enterAs(page, house, persona) {
  const answer = await page.goto(`${house.address(garden)}/demo/entrer/${persona}`);
  if (!answer.ok()) throw new Error(`${persona} cannot enter: ${answer.status()}`);
}
