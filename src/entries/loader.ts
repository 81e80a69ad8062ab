// What wakes up the figures in an article? One custom element; nothing else of the page is touched.
import { followArticleLinks } from './loader/articleLinks';
import { EntenteElement } from './loader/element';

// Twice in a page, or from two sites: the first stays.
if (!customElements.get('entente-map')) {
  customElements.define('entente-map', EntenteElement);
  followArticleLinks();
}
