// What is in an image that a command is given?
import { describeImageProblem } from '../../render/file/imageProblem';
import type { Opened } from '../../render/file/payload';
import { type Effects, readBytesOf } from './command';

/** `null` after the problem is printed. */
export async function openedImage(path: string, effects: Effects): Promise<Opened | null> {
  const bytes = readBytesOf(path, effects);
  const { openImage } = await import('../../render/file/openImage');
  const { opened, problem } = openImage(bytes);
  if (problem)
    effects.printError(`${path}: error ${problem.code}: ${describeImageProblem(problem)}\n`);
  return opened;
}
