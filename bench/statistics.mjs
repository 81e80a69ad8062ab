// @ts-check
// What does a list of measurements say? Its median and its 95th percentile.

/** @param {readonly number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[index] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values @returns {{ median: number, p95: number, count: number }} */
export const spreadOf = (values) => ({
  median: median(values),
  p95: quantile(values, 0.95),
  count: values.length,
});
