// How far apart do two colours look, and to whom? WCAG contrast, CIEDE2000, colour-blind simulation.

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** sRGB 0 to 1. */
const rgbOf = (hex: string): Triple => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number => {
  const inside = clamp(value);
  return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
};
const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [
  change(x),
  change(y),
  change(z),
];

/** Relative luminance, WCAG 2. */
const luminance = (hex: string): number => {
  const [r, g, b] = each(rgbOf(hex), linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira, Fernandes 2009, severity 1, on gamma-encoded sRGB. */
const machado: Record<string, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Brettel, Viénot, Mollon 1997, on linear sRGB: two half-planes and the plane that parts them. */
const brettel: Record<string, { near: Matrix; far: Matrix; normal: Triple }> = {
  protan: {
    near: [
      [0.1498, 1.19548, -0.34528],
      [0.10764, 0.84864, 0.04372],
      [0.00384, -0.0054, 1.00156],
    ],
    far: [
      [0.1457, 1.16172, -0.30742],
      [0.10816, 0.85291, 0.03892],
      [0.00386, -0.00524, 1.00139],
    ],
    normal: [0.00048, 0.00393, -0.00441],
  },
  deutan: {
    near: [
      [0.36477, 0.86381, -0.22858],
      [0.26294, 0.64245, 0.09462],
      [-0.02006, 0.02728, 0.99278],
    ],
    far: [
      [0.37298, 0.88166, -0.25464],
      [0.25954, 0.63506, 0.1054],
      [-0.0198, 0.02784, 0.99196],
    ],
    normal: [-0.00281, -0.00611, 0.00892],
  },
  tritan: {
    near: [
      [1.01277, 0.13548, -0.14826],
      [-0.01243, 0.86812, 0.14431],
      [0.07589, 0.805, 0.11911],
    ],
    far: [
      [0.93678, 0.18979, -0.12657],
      [0.06154, 0.81526, 0.1232],
      [-0.37562, 1.12767, 0.24796],
    ],
    normal: [0.03901, -0.02788, -0.01113],
  },
};

/** sRGB as seen: without and with each of three deficiencies, by two models. */
export const simulations: Record<string, (rgb: Triple) => Triple> = {
  normal: (rgb) => rgb,
  ...Object.fromEntries(
    Object.entries(machado).map(([name, matrix]) => [
      `${name} (Machado)`,
      (rgb: Triple) => each(times(matrix, rgb), clamp),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(brettel).map(([name, { near, far, normal }]) => [
      `${name} (Brettel)`,
      (rgb: Triple) => {
        const seen = each(rgb, linear);
        const side = normal[0] * seen[0] + normal[1] * seen[1] + normal[2] * seen[2];
        return each(times(side >= 0 ? near : far, seen), gamma);
      },
    ]),
  ),
};

/** CIELAB, D65. */
function labOf(rgb: Triple): Triple {
  const toXyz: Matrix = [
    [0.4123907993, 0.3575843394, 0.1804807884],
    [0.2126390059, 0.7151686788, 0.0721923154],
    [0.0193308187, 0.1191947798, 0.9505321522],
  ];
  const [x, y, z] = times(toXyz, each(rgb, linear));
  const bent = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * (24389 / 27) + 16) / 116;
  const [fx, fy, fz] = [bent(x / 0.9504559271), bent(y), bent(z / 1.0890577508)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = Math.PI / 180;

/** Hue in degrees, 0 to 360. */
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360;

/** Sharma, Wu, Dalal 2005. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const turn = h2 - h1;
  const dh = c1 * c2 === 0 ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * degrees);
  const sum = h1 + h2;
  const wrapped = Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
  const h = c1 * c2 === 0 ? sum : wrapped;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const wave = (share: number, multiple: number, shift: number) =>
    share * Math.cos((multiple * h + shift) * degrees);
  const t = 1 - wave(0.17, 1, -30) + wave(0.24, 2, 0) + wave(0.32, 3, 6) - wave(0.2, 4, -63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hueTerm = dH / (1 + 0.015 * c * t);
  const rotation =
    -2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * degrees);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueTerm ** 2 + rotation * chroma * hueTerm);
}

/** Colour distance of two hex colours as somebody sees them. */
export const distanceFor = (see: (rgb: Triple) => Triple, one: string, other: string): number =>
  ciede2000(labOf(see(rgbOf(one))), labOf(see(rgbOf(other))));

/** The smallest colour distance over all simulations. */
export const leastDistance = (one: string, other: string): number =>
  Math.min(...Object.values(simulations).map((see) => distanceFor(see, one, other)));
