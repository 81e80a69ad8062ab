// Which name do typed letters mean? Those of the last half second, whatever their accents and case.

const pause = 500;

interface Named {
  id: string;
  name: string;
}

/** The next that begins with the letters, from the current one on; one letter alone moves on. */
export function startingWith(
  typed: string,
  options: readonly Named[],
  current: string,
  language: string,
): string | null {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', usage: 'search' });
  const isRepeated = [...typed].every((letter) => letter === typed[0]);
  const wanted = isRepeated ? (typed[0] ?? '') : typed;
  const at = options.findIndex(({ id }) => id === current);
  const first = isRepeated ? at + 1 : at;
  const inOrder = [...options.slice(Math.max(0, first)), ...options.slice(0, Math.max(0, first))];
  const found = inOrder.find(({ name }) => compare(name.slice(0, wanted.length), wanted) === 0);
  return found?.id ?? null;
}

/** Keeps what has been typed; the returned function takes a letter and gives all that counts. */
export function letterBuffer(): {
  add: (letter: string, now: number) => string;
  isOpen: (now: number) => boolean;
} {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;
  const isOpen = (now: number) => typed !== '' && now - last < pause;
  return {
    isOpen,
    add(letter, now) {
      typed = isOpen(now) ? typed + letter : letter;
      last = now;
      return typed;
    },
  };
}
