// The string that the page shows of saving before anybody saves; the rest comes with the dialog.
export const saveImage = 'Save image';
