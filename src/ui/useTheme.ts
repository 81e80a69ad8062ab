// How does the page take on the colours that the view asks for? By a mark on its root element.
import { useEffect } from 'react';
import { useSelected } from './store/useEntente';

export function useTheme() {
  const theme = useSelected((state) => state.view.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  return theme;
}
