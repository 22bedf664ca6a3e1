// Printed sheets, read back.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Sends the form of a button as the button would; the document comes back instead of opening. */
async function bytesBehind(button) {
  const text = await button.evaluate(async (element) => {
    const body = new URLSearchParams(new FormData(element.form, element));
    const answer = await fetch(element.form.action, { method: 'POST', body });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  });
  return Buffer.from(text, 'latin1');
}

/** The words of the document behind a button, as they lie on the page. */
export async function print(page, name) {
  const folder = await mkdtemp(join(tmpdir(), 'bocage-paper-'));
  const file = join(folder, 'sheet.pdf');
  try {
    await writeFile(file, await bytesBehind(page.getByRole('button', { name })));
    return (await run('pdftotext', ['-layout', file, '-'])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
