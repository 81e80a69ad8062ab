// The article on a server, where there is no document.
import { renderToString } from 'react-dom/server';
import { App } from './App';
import { next } from './next';

export const html = renderToString(<App next={next} />);
