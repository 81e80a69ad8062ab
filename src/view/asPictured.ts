// In which colours does a saved picture open again? In its own.
import type { View } from './view';

/**
 * The view that goes into a file: with the picture's colours where a reader would get others without
 * them. A picture without ground has none of its own.
 *
 * @param screen what readers see who left the choice to their system
 */
export function asPictured(
  view: View,
  ground: 'light' | 'dark' | 'transparent',
  screen: 'light' | 'dark' = 'light',
): View {
  const shown = view.theme === 'auto' ? screen : view.theme;
  const isAsEver = ground === 'light' && shown === 'light';
  return ground === 'transparent' || isAsEver ? view : { ...view, theme: ground };
}
