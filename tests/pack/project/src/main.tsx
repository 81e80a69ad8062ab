// The article in a browser: hydrates what the server sent.
import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { next } from './next';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <App next={next} />);
