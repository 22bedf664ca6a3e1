// The program under test: the demonstration network, on a free port, in a folder of its own, on a
// day that does not move.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const today = '2026-11-22T08:00:00Z';
const patience = 120_000;

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

/** Starts the program and waits until it is ready; `stop` ends it and removes what it wrote. */
export async function openHouse(program) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'bocage-journeys-'));
  const said = [];
  const child = spawn(program, ['demo'], {
    env: {
      ...process.env,
      BOCAGE_CLOCK: today,
      BOCAGE_DATA: folder,
      BOCAGE_LISTEN: `127.0.0.1:${port}`,
      BOCAGE_URL: `http://localhost:${port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.on('error', (error) => said.push(String(error)));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));

  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const slow = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(slow);
    }
    await rm(folder, { recursive: true, force: true });
  };

  const start = Date.now();
  while (!(await answers(`http://localhost:${port}/health`))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() - start > patience) {
      await stop();
      throw new Error(`The demonstration does not start:\n${said.join('')}`);
    }
    await wait(100);
  }
  return {
    /** The network's address, or a garden's. */
    address: (garden) => `http://${garden ? `${garden}.` : ''}localhost:${port}`,
    said: () => said.join(''),
    secondsToStart: (Date.now() - start) / 1000,
    stop,
  };
}
