// Which small worlds must every renderer draw? One for each thing that can go wrong.
import { tieStatuses, tieTypes } from '../../src/dataset/terms';
import { hatchOf, ringsOf } from '../../src/scene/outlines';
import type { BundleItem, Curve, Scene, SymbolShape } from '../../src/scene/types';
import { across, bundleOf, labelOf, sceneOf, strandOf, symbolOf } from './makeScene';

/** All types and statuses, certain above possible, on sea, land and an actor's land. */
function forms(): Scene {
  const bundles: BundleItem[] = [];
  tieStatuses.forEach((status, column) => {
    (['certain', 'possible'] as const).forEach((presence, block) => {
      tieTypes.forEach((type, row) => {
        const curve = across(16 + column * 112, 28 + block * 110 + row * 32, 84);
        const strand = strandOf(curve, { type, status, presence });
        bundles.push(bundleOf(`${type}~${status}-${presence}`, [strand]));
      });
    });
  });
  return sceneOf(680, 224, { bundles });
}

function directions(): Scene {
  const both = (curve: Curve, head: boolean) => ({
    lines: [{ curve, headAtStart: head, headAtEnd: head }],
  });
  const [level, arc, short] = [across(20, 30, 120), across(180, 60, 140, 60), across(360, 40, 16)];
  return sceneOf(540, 90, {
    bundles: [
      bundleOf('both~ways', [strandOf(level, both(level, false))]),
      bundleOf('each~opposes', [strandOf(arc, { type: 'opposition', ...both(arc, true) })]),
      bundleOf('too~short', [strandOf(short, both(short, true))]),
      bundleOf('steep~bend', [
        strandOf(
          [
            [430, 80],
            [430, 10],
            [520, 20],
          ],
          { type: 'coalition', status: 'announced' },
        ),
      ]),
    ],
  });
}

const number = (text: string, curve: Curve) => ({
  marks: [
    { at: [curve[1][0], (curve[0][1] + curve[1][1]) / 2] as [number, number], radius: 10, text },
  ],
});

function attention(): Scene {
  const fan = [across(420, 50, 120, 44), across(420, 60, 120), across(420, 70, 120, -44)] as const;
  const isNew = true;
  return sceneOf(560, 190, {
    bundles: [
      bundleOf('new~date', [strandOf(across(20, 40, 110), { status: 'announced', isNew })]),
      bundleOf(
        'with~badge',
        [
          strandOf(across(200, 33, 150), { status: 'refused' }),
          strandOf(across(200, 46, 150), { type: 'opposition' }),
        ],
        { badge: { at: [300, 40], radius: 9.5, count: 3 } },
      ),
      bundleOf('fanned~out', [
        strandOf(fan[0], { status: 'announced', ...number('1', fan[0]) }),
        strandOf(fan[1], number('2', fan[1])),
        strandOf(fan[2], { type: 'opposition', ...number('3', fan[2]) }),
      ]),
      bundleOf('is~selected', [strandOf(across(30, 140, 100))], { emphasis: 'highlighted' }),
      ...tieTypes.map((type, row) =>
        bundleOf(
          `steps-back~${type}`,
          [
            strandOf(across(210, 120 + 20 * row, 100), {
              type,
              status: row === 1 ? 'refused' : 'announced',
            }),
          ],
          { emphasis: 'muted' },
        ),
      ),
    ],
  });
}

/** One announcement about three: one record, one route. */
function branch(): Scene {
  const stem: Curve = [
    [40, 90],
    [80, 90],
    [120, 90],
  ];
  const ends: Curve[] = [
    [
      [120, 90],
      [190, 90],
      [240, 30],
    ],
    [
      [120, 90],
      [190, 90],
      [260, 96],
    ],
    [
      [120, 90],
      [180, 90],
      [230, 160],
    ],
  ];
  const lines = [
    { curve: stem, headAtStart: false, headAtEnd: false },
    ...ends.map((curve) => ({ curve, headAtStart: false, headAtEnd: true })),
  ];
  const strand = strandOf(stem, { status: 'announced', isNew: true, lines });
  return sceneOf(300, 180, {
    bundles: [
      bundleOf('branch:a+b+c+d', [strand], { kind: 'branch', actors: ['a', 'b', 'c', 'd'] }),
    ],
  });
}

const shapes: SymbolShape[] = ['disc', 'centre', 'hexagon', 'diamond', 'square', 'triangle'];

function symbols(): Scene {
  return sceneOf(340, 110, {
    symbols: [
      ...shapes.map((shape, index) => symbolOf(shape, [30 + index * 54, 30])),
      ...shapes.slice(0, 3).map((shape, index) =>
        symbolOf(shape, [30 + index * 54, 80], {
          actor: `${shape}-selected`,
          emphasis: 'highlighted',
        }),
      ),
      symbolOf('disc', [230, 80], { actor: 'moved', leaderTo: [262, 66] }),
    ],
  });
}

function labels(): Scene {
  return sceneOf(420, 120, {
    labels: [
      labelOf(['Two lines', 'of a note'], [20, 30]),
      labelOf(['Somewhere'], [140, 30], { kind: 'actor', of: 'some', size: 15, weight: 600 }),
      labelOf(['العراق'], [280, 30], { lang: 'ar', halo: 'actorLand', anchor: 'middle' }),
      labelOf(['Steps back'], [300, 60], { emphasis: 'muted' }),
      labelOf(['Led there'], [300, 100], {
        leader: [
          [270, 80],
          [298, 96],
        ],
      }),
      labelOf(['"><script>&amp;]]>\u0000\ud800'], [20, 90], { halo: null }),
    ],
  });
}

function ground(): Scene {
  const area = 'M30 20l60 5 10 40-40 25-40-20z';
  const scene = sceneOf(300, 120);
  return {
    ...scene,
    basemap: {
      ...scene.basemap,
      disputed: [{ id: 'somewhere', name: 'Somewhere', d: area, hatch: hatchOf(ringsOf(area), 5) }],
      rings: [{ kilometres: 1000, d: 'M150,60a40,40 0 1,0 80,0a40,40 0 1,0 -80,0z' }],
      labels: [labelOf(['1,000 km'], [190, 64], { kind: 'ring', token: 'muted', size: 12 })],
    },
    dock: { box: [120, 90, 280, 114], radius: 6, labels: [labelOf(['No place'], [130, 106])] },
  };
}

export const worlds: Record<string, Scene> = {
  attention: attention(),
  branch: branch(),
  directions: directions(),
  forms: forms(),
  ground: ground(),
  labels: labels(),
  symbols: symbols(),
};
