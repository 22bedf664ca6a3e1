import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ecoindex, grade } from './ecoindex.mjs';

const examples = [
  { nodes: 250, kilobytes: 60, requests: 6, score: 86, letter: 'A' },
  { nodes: 300, kilobytes: 80, requests: 6, score: 84, letter: 'A' },
  { nodes: 500, kilobytes: 120, requests: 10, score: 75, letter: 'B' },
  { nodes: 1000, kilobytes: 200, requests: 12, score: 59, letter: 'C' },
  { nodes: 600, kilobytes: 1024, requests: 40, score: 61, letter: 'C' },
];

for (const { score, letter, ...weight } of examples) {
  test(`${weight.nodes} nodes, ${weight.kilobytes} kB and ${weight.requests} requests score ${score}`, () => {
    assert.equal(ecoindex(weight), score);
    assert.equal(grade(ecoindex(weight)), letter);
  });
}

test('an empty page has the best score and a monstrous one the worst', () => {
  assert.equal(ecoindex({ nodes: 0, kilobytes: 0, requests: 0 }), 100);
  assert.equal(ecoindex({ nodes: 1e7, kilobytes: 1e7, requests: 1e7 }), 0);
});

test('a bound belongs to the letter below', () => {
  assert.equal(grade(80), 'B');
  assert.equal(grade(81), 'A');
  assert.equal(grade(10), 'G');
});
