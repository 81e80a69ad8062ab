// In which colours does the reader want the page? As the system says, light, or dark.
import { useId } from 'react';
import { words } from '../scene/words/words';
import { colourSchemes } from '../view/view';
import { Icon } from './icons';
import { useDispatch } from './store/useEntente';
import { useTheme } from './useTheme';
import { Select } from './views/Select';

/** A picture to look at; the choice itself lies over it, unseen but there for finger and keyboard. */
export function ThemeChoice() {
  const theme = useTheme();
  const dispatch = useDispatch();
  const id = useId();
  return (
    <label className="theme-choice" htmlFor={id} title={words.page.theme}>
      <span className="sr-only">{words.page.theme}</span>
      <Icon of="theme" />
      <Select
        id={id}
        values={colourSchemes}
        names={words.page.themes}
        chosen={theme}
        onChoose={(chosen) => dispatch({ type: 'theme', theme: chosen })}
      />
    </label>
  );
}
