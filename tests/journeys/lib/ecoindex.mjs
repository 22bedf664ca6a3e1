// EcoIndex: the published quantiles of nodes, requests and kilobytes, and the score they give.

const nodes = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
  2479, 594601,
];
const requests = [
  0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
];
const kilobytes = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
  1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
];

/** Where a value stands between 0 (lightest) and 20 (heaviest). */
function rank(quantiles, value) {
  const above = quantiles.findIndex((quantile, index) => index > 0 && value < quantile);
  if (above === -1) return 20;
  const below = above - 1;
  return below + (value - quantiles[below]) / (quantiles[above] - quantiles[below]);
}

/** From 100 (light) to 0; nodes count three times, requests twice, kilobytes once. */
export function ecoindex(weight) {
  const heaviness =
    3 * rank(nodes, weight.nodes) +
    2 * rank(requests, weight.requests) +
    rank(kilobytes, weight.kilobytes);
  return Math.round(100 - (5 * heaviness) / 6);
}

const grades = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
];

/** The letter of a score; each bound belongs to the letter below it. */
export function grade(score) {
  const found = grades.find(([, bound]) => score > bound);
  return found ? found[0] : 'G';
}
