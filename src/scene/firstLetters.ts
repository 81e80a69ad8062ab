// In the place of `letters` on a page that is loaded: Latin is there at once, the rest where a text needs it.
import latin from './fontWidths.json';

export const letters = [latin];
