// Do the component's styles keep to the component?
import { expect, it } from 'vitest';
import { scopeStyles } from '../../scripts/library/scopeStyles.mjs';

it.each([
  ['h1, p { margin: 0 }', '.entente h1, .entente p { margin: 0 }'],
  [':root { color: red }', '.entente { color: red }'],
  [':root:root[data-theme=dark] a { top: 0 }', '.entente.entente[data-theme=dark] a { top: 0 }'],
  [':focus-visible { top: 0 }', '.entente :focus-visible { top: 0 }'],
  ['body { margin: 0 } html { top: 0 }', ''],
  ['@font-face { font-family: "A" }', ''],
  [
    '@media (width >= 768px) { .map { top: 0 } }',
    '@container entente (width >= 768px) { .entente .map { top: 0 } }',
  ],
  ['@media print { a { top: 0 } }', '@media print { .entente a { top: 0 } }'],
  [
    '@keyframes in { from { top: 0 } } a { animation: in 1s }',
    '@keyframes entente-in { from { top: 0 } } .entente a { animation: entente-in 1s }',
  ],
])('%s', (given, expected) => {
  expect(scopeStyles(given)).toBe(expected);
});

it('does not guess what a width and something else would mean', () => {
  const mixed = '@media (width < 768px) and (height < 480px) { a { top: 0 } }';
  expect(() => scopeStyles(mixed)).toThrow('A width and something else');
});
