// Strings about the page's address; fetched when there is something to say.

export const address = {
  ignored: (names: readonly string[]) =>
    `Part of this address was not understood and is left out: ${names.join(', ')}.`,
  dismiss: 'Dismiss',
};
