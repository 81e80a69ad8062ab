// Do arrow keys go where they point?
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/scene/types';
import type { Arrow } from '../../../src/scene/words/mapWords';
import { directions, nearestToward } from '../../../src/ui/map/compass';

const from = { id: 'here', at: [100, 100] as Point };
const others = [
  from,
  { id: 'east', at: [200, 110] as Point },
  { id: 'farEast', at: [400, 100] as Point },
  { id: 'northEast', at: [120, 60] as Point },
];
const toward = (key: Arrow) => nearestToward(from, others, directions[key]);

describe('the compass', () => {
  it('prefers what lies straight ahead, and of that the nearest', () => {
    expect(toward('ArrowRight')).toBe('east');
    expect(toward('ArrowUp')).toBe('northEast');
  });

  it('widens when nobody is straight ahead', () => {
    expect(nearestToward(from, [{ id: 'aside', at: [110, 300] }], [1, 0])).toBe('aside');
  });

  it('stays when nobody is on that side', () => {
    expect(toward('ArrowLeft')).toBeNull();
  });
});
