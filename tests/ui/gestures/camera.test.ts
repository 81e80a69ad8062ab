// Do camera and transform say the same, and does the map never leave its frame?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowed,
  cameraOf,
  closest,
  fromTo,
  isSameCamera,
  transformOf,
  zoomedAt,
} from '../../../src/ui/gestures/camera';
import { movesMap, wheelFactor } from '../../../src/ui/gestures/zoomFilter';
import { restingCamera } from '../../../src/view/view';

const size = { width: 800, height: 600 };
const cameras = fc
  .record({
    k: fc.double({ min: 1, max: closest, noNaN: true }),
    x: fc.double({ min: -900, max: 900, noNaN: true }),
    y: fc.double({ min: -900, max: 900, noNaN: true }),
  })
  .map((camera) => allowed(camera, size));

describe('camera', () => {
  it('goes to a transform and back', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(isSameCamera(cameraOf(transformOf(camera, size), size), camera)).toBe(true);
      }),
    );
  });

  it('shows nothing outside the frame', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const { k, x, y } = transformOf(camera, size);
        expect(x).toBeLessThanOrEqual(1e-6);
        expect(y).toBeLessThanOrEqual(1e-6);
        expect(x + k * size.width).toBeGreaterThanOrEqual(size.width - 1e-6);
        expect(y + k * size.height).toBeGreaterThanOrEqual(size.height - 1e-6);
      }),
    );
  });

  it('keeps what is under the pointer where it is', () => {
    const at: [number, number] = [200, 450];
    const before = transformOf(restingCamera, size);
    const after = transformOf(zoomedAt(restingCamera, 2, size, at), size);
    const point = [(at[0] - before.x) / before.k, (at[1] - before.y) / before.k] as const;
    expect(after.k * point[0] + after.x).toBeCloseTo(at[0]);
    expect(after.k * point[1] + after.y).toBeCloseTo(at[1]);
  });

  it('zooms no further out than the whole map and no closer than the limit', () => {
    expect(zoomedAt(restingCamera, 0.1, size)).toEqual(restingCamera);
    expect(zoomedAt(restingCamera, 100, size).k).toBe(closest);
  });

  it('takes a picture from where it was drawn to where it is wanted', () => {
    const drawn = { k: 2, x: -100, y: -50 };
    const wanted = { k: 3, x: -400, y: -20 };
    const { k, x, y } = fromTo(drawn, wanted);
    const point = 70;
    expect(k * (drawn.k * point + drawn.x) + x).toBeCloseTo(wanted.k * point + wanted.x);
    expect(k * (drawn.k * point + drawn.y) + y).toBeCloseTo(wanted.k * point + wanted.y);
  });
});

describe('gestures', () => {
  it('turn a notch of the wheel into a moderate zoom, in or out', () => {
    const zoomIn = wheelFactor({ deltaY: -100, deltaMode: 0 });
    expect(zoomIn).toBeGreaterThan(1.1);
    expect(zoomIn).toBeLessThan(1.6);
    expect(zoomIn * wheelFactor({ deltaY: 100, deltaMode: 0 })).toBeCloseTo(1);
    expect(wheelFactor({ deltaY: -3, deltaMode: 1 })).toBeGreaterThan(1.05);
  });

  it('leave one finger to the page', () => {
    const touch = (count: number) =>
      Object.assign(new Event('touchstart'), { touches: { length: count } });
    expect(movesMap(touch(1))).toBe(false);
    expect(movesMap(touch(2))).toBe(true);
    expect(movesMap(new Event('wheel'))).toBe(false);
  });
});
