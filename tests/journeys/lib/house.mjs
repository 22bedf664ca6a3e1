// The program under test: the demonstration network, on a free port, in a folder of its own, on a
// day that moves only when a walk says so.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Sunday: the next round is on Wednesday 25. */
const sunday = '2026-11-22T08:00:00Z';
const patience = 300_000;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

/** Starts the program on a given instant and waits until it is ready. */
async function start(program, port, folder, clock) {
  const said = [];
  const child = spawn(program, ['demo'], {
    env: {
      ...process.env,
      BOCAGE_CLOCK: clock,
      BOCAGE_DATA: folder,
      BOCAGE_LISTEN: `127.0.0.1:${port}`,
      BOCAGE_URL: `http://localhost:${port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.on('error', (error) => said.push(String(error)));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
  const begun = Date.now();
  while (!(await answers(`http://127.0.0.1:${port}/health`))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() - begun > patience) {
      await end(child);
      throw new Error(`The demonstration does not start:\n${said.join('')}`);
    }
    await wait(50);
  }
  return child;
}

async function end(child) {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const slow = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(slow);
}

/** Opens the demonstration; `close` ends it and removes what it wrote. */
export async function openHouse(program) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'bocage-journeys-'));
  let clock = sunday;
  let child;
  const move = async (instant) => {
    if (child) await end(child);
    child = await start(program, port, folder, instant);
    clock = instant;
  };
  const close = async () => {
    if (child) await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await move(sunday);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    /** The network's address, or a garden's. */
    address: (garden) => `http://${garden ? `${garden}.` : ''}localhost:${port}`,
    /** Moves the clock: the program starts again on the same files. */
    at: move,
    backToSunday: () => (clock === sunday ? undefined : move(sunday)),
    close,
  };
}
