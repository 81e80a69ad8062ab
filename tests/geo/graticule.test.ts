// Are the lines of the graticule those that d3-geo draws?
import { geoGraticule } from 'd3-geo';
import { expect, it } from 'vitest';
import { graticule } from '../../src/geo/graticule';

it.each([10, 20, 30])('has the lines of d3-geo every %i degrees', (step) => {
  const lines = geoGraticule()
    .stepMinor([step, step])
    .stepMajor([90, 360])
    .extentMinor([
      [-180, -80.001],
      [180, 80.001],
    ])();
  // d3-geo has a negative zero for the equator.
  expect(JSON.stringify(graticule(step))).toBe(JSON.stringify(lines));
});
