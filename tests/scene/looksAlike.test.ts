// When is one moment drawn as another? When the same ties stand alike, and nothing seen is new at either.
import { describe, expect, it } from 'vitest';
import type { Snapshot, Standing } from '../../src/model/snapshot';
import type { Step } from '../../src/model/timeline';
import { looksAlike } from '../../src/scene/sceneAt';

const certain: Standing = { presence: 'certain', status: 'ongoing' };

const snapshotOf = (...standing: [string, Standing][]): Snapshot => new Map(standing);

const stepWith = (...begins: string[]): Step => ({
  ...{ key: '2020', instant: 0, isPlanned: false, events: [] },
  value: { edtf: '2020', kind: 'exact', min: 0, max: 0 } as unknown as Step['value'],
  ...{ begins, announced: [], reported: [], ends: [] },
});

const pact = snapshotOf(['pact', certain]);

describe('looksAlike', () => {
  it('holds for the same ties, whatever begins unseen', () => {
    const [one, other] = [stepWith('elsewhere'), stepWith()];
    const again = snapshotOf(['pact', { ...certain }]);
    expect(looksAlike({ snapshot: pact, step: one }, { snapshot: again, step: other })).toBe(true);
    expect(looksAlike({ snapshot: pact, step: null }, { snapshot: again, step: null })).toBe(true);
  });

  it('does not hold where what stands is new at one of the two', () => {
    const [fresh, later] = [stepWith('pact'), stepWith()];
    expect(looksAlike({ snapshot: pact, step: fresh }, { snapshot: pact, step: later })).toBe(
      false,
    );
    expect(looksAlike({ snapshot: pact, step: later }, { snapshot: pact, step: fresh })).toBe(
      false,
    );
    expect(looksAlike({ snapshot: pact, step: fresh }, { snapshot: pact, step: fresh })).toBe(true);
  });

  it.each([
    ['another tie', snapshotOf(['rift', certain])],
    ['one tie more', snapshotOf(['pact', certain], ['rift', certain])],
    ['another status', snapshotOf(['pact', { ...certain, status: 'announced' }])],
    ['less certainty', snapshotOf(['pact', { ...certain, presence: 'possible' }])],
  ] as const)('does not hold for %s', (_, snapshot) => {
    const step = stepWith();
    expect(looksAlike({ snapshot: pact, step }, { snapshot, step })).toBe(false);
  });
});
