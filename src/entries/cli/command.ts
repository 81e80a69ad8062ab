// What is a command, and what may it do?

export interface SiteRequest {
  files: string[];
  out: string;
  /** Ends with a slash. */
  baseUrl: string | null;
  publisher: string | null;
}

/** All that a command can do to the world, passed in so that a test can watch. */
export interface Effects {
  /** Throws if there is no such file, or it cannot be read. */
  readText: (path: string) => string;
  /** Throws if the file cannot be written. */
  writeText: (path: string, text: string) => void;
  /** Throws if there is no such file, or it cannot be read. */
  readBytes: (path: string) => Uint8Array;
  /** Throws if the file cannot be written. */
  writeBytes: (path: string, bytes: Uint8Array) => void;
  /** Rejects if nothing could be built; then nothing has changed. */
  buildSite: (request: SiteRequest) => Promise<{ kept: string[] }>;
  print: (text: string) => void;
  printError: (text: string) => void;
}

export const exitCodes = { fine: 0, problems: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Command {
  usage: string;
  purpose: string;
  run: (words: readonly string[], effects: Effects) => ExitCode | Promise<ExitCode>;
}

/** Something is wrong with how the command was called; told without a stack. */
export class UsageError extends Error {}

const reasonOf = (failure: unknown) => (failure instanceof Error ? failure.message : 'unknown');

export function readFile(path: string, { readText }: Effects): string {
  try {
    return readText(path);
  } catch (failure) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(failure)}`);
  }
}

export function writeFile(path: string, text: string, { writeText }: Effects): void {
  try {
    writeText(path, text);
  } catch (failure) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(failure)}`);
  }
}

export function readBytesOf(path: string, { readBytes }: Effects): Uint8Array {
  try {
    return readBytes(path);
  } catch (failure) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(failure)}`);
  }
}

export function writeBytesTo(path: string, bytes: Uint8Array, { writeBytes }: Effects): void {
  try {
    writeBytes(path, bytes);
  } catch (failure) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(failure)}`);
  }
}
