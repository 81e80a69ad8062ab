// Which colours are there? Tokens, and what each is in light and in dark.

const light = {
  panel: '#ffffff',
  sea: '#e6edf3',
  land: '#f5f2ec',
  actorLand: '#e3dccd',
  landStroke: '#7a7364',
  landBorder: '#ffffff',
  ring: '#c3d0dc',
  hairline: '#d9dee4',
  band: '#e9eff9',
  text: '#1b1f24',
  muted: '#57606a',
  border: '#767d86',
  noteHalo: '#eef0f0',
  cooperation: '#3a6cf4',
  opposition: '#a52014',
  coalition: '#46285c',
  refused: '#797582',
  cooperationPale: '#6189f6',
  oppositionPale: '#b74d43',
  coalitionPale: '#6b537d',
  refusedPale: '#93909a',
  focusOuter: '#111418',
  focusInner: '#ffffff',
};

export type Token = keyof typeof light;
export type Theme = Record<Token, string>;

const dark: Theme = {
  panel: '#0d1117',
  sea: '#0f1720',
  land: '#1c2530',
  actorLand: '#2d3947',
  landStroke: '#8494a5',
  landBorder: '#0f1720',
  ring: '#2a3644',
  hairline: '#28323e',
  band: '#16202d',
  text: '#e8edf2',
  muted: '#a7b1bc',
  border: '#7d8894',
  noteHalo: '#161e28',
  cooperation: '#1b8ae6',
  opposition: '#fd7530',
  coalition: '#efccf6',
  refused: '#8c8686',
  cooperationPale: '#176cb2',
  oppositionPale: '#c15c2a',
  coalitionPale: '#b69dbe',
  refusedPale: '#6c696a',
  focusOuter: '#ffffff',
  focusInner: '#0d1117',
};

/** sRGB hex by token. Contrast and colour-blind distances are asserted in tests/scene/theme.test.ts. */
export const themes: { light: Theme; dark: Theme } = { light, dark };
