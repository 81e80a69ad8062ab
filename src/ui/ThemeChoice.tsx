// In which colours does the reader want the page? As the system says, light, or dark.
import { words } from '../scene/words/words';
import type { View } from '../view/view';
import { Icon } from './icons';
import { useDispatch } from './store/useEntente';
import { useTheme } from './useTheme';

const choices: View['theme'][] = ['auto', 'light', 'dark'];

/** A picture to look at; the choice itself lies over it, unseen but there for finger and keyboard. */
export function ThemeChoice() {
  const theme = useTheme();
  const dispatch = useDispatch();
  return (
    <label className="theme-choice" title={words.page.theme}>
      <span className="sr-only">{words.page.theme}</span>
      <Icon of="theme" />
      <select
        value={theme}
        onChange={(change) => {
          const chosen = choices.find((choice) => choice === change.target.value);
          if (chosen) dispatch({ type: 'theme', theme: chosen });
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words.page.themes[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
