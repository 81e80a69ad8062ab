// Which command do the words of a command line ask for?
import { nearest } from '../../dataset/suggest';
import { check } from './check';
import { type Command, type Effects, type ExitCode, exitCodes, UsageError } from './command';
import { extract } from './extract';
import { render } from './render';
import { schema } from './schema';
import { site } from './site';
import { validate } from './validate';
import { verify } from './verify';

const commands: Record<string, Command> = {
  validate,
  check,
  schema,
  render,
  extract,
  verify,
  site,
};

const invocation = 'npm run entente --';

const help = [
  `usage: ${invocation} COMMAND`,
  '',
  ...Object.values(commands).map(({ usage, purpose }) => `  ${usage.padEnd(42)} ${purpose}`),
  '',
  'exit code: 0 fine, 1 problems found, 2 wrong use or a file that cannot be read or written',
  '',
].join('\n');

function unknownCommand(name: string): string {
  const meant = nearest(name, Object.keys(commands));
  return `unknown command ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

/** Runs a command line and returns its exit code, or a promise of it. */
export function run(words: readonly string[], effects: Effects): ExitCode | Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--help' || name === 'help') {
    effects.print(help);
    return exitCodes.fine;
  }
  const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
  if (!command) {
    effects.printError(name === undefined ? help : `${unknownCommand(name)}\n\n${help}`);
    return exitCodes.usage;
  }
  const usage = `usage: ${invocation} ${command.usage}\n`;
  if (rest.includes('--help')) {
    effects.print(`${usage}${command.purpose}\n`);
    return exitCodes.fine;
  }
  const told = (failure: unknown): ExitCode => {
    if (!(failure instanceof UsageError)) throw failure;
    effects.printError(`${failure.message}\n${usage}`);
    return exitCodes.usage;
  };
  try {
    const code = command.run(rest, effects);
    return code instanceof Promise ? code.catch(told) : code;
  } catch (failure) {
    return told(failure);
  }
}
