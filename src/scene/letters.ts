// Of which letters are the widths known from the start? Of all in the bundled fonts.

import latin from './fontWidths.json';
import beyond from './fontWidthsBeyond.json';

export const letters = [latin, beyond];
