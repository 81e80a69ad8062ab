// Since when is a tie, in the words of a spoken name?
import { expect, test } from 'vitest';
import { networkOf } from '../../../src/model/network';
import { whenOf } from '../../../src/ui/map/tieKinds';
import { tie, worldOf } from '../../model/world';

test('what is denied is never said to be under way', () => {
  const period = { start: '[..2001-06-15]' };
  const network = networkOf(
    worldOf([
      tie({ id: 'done', period }),
      tie({ id: 'denied', status: 'denied', period }),
      tie({ id: 'alleged', status: 'alleged', period }),
    ]),
  );
  const said = [...network.ties.values()].map((each) =>
    whenOf(each, { network, snapshot: new Map(), language: 'en' }),
  );
  expect(said).toEqual([
    'Under way by 15 June 2001',
    'Already so by 15 June 2001',
    'Already so by 15 June 2001',
  ]);
});
