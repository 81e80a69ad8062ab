// What a journey needs of a browser, whichever engine it has.

export interface Driver {
  /** Loads a page and waits until it has loaded. */
  goto(address: string): Promise<void>;
  /** Presses and releases the pointer on the middle of the first match. */
  click(selector: string): Promise<void>;
  /** Presses the first match in a frame of the page. */
  clickIn(frame: string, selector: string): Promise<void>;
  /** Presses a key where the focus is: 'Tab', 'Enter', 'ArrowRight' or one character. */
  press(key: string): Promise<void>;
  /** The text content of the first match, or null. */
  text(selector: string): Promise<string | null>;
  /** The value of a JavaScript expression, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  /** A picture of the window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** No single command may take longer: a driver that hangs then fails the journey with its name. */
export const commandLimit = 15_000;

export async function withinLimit<Result>(name: string, command: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const overdue = () => reject(new Error(`${name}: not done after ${commandLimit / 1000} s`));
    timer = setTimeout(overdue, commandLimit);
  });
  return Promise.race([command, limit]).finally(() => clearTimeout(timer));
}
