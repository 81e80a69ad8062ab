// What is the JSON Schema of a dataset?
import { publishedSchemaText } from '../../dataset/jsonSchema';
import { type Command, exitCodes, UsageError, writeFile } from './command';
import { readWords } from './readWords';

export const schema: Command = {
  usage: 'schema [--out FILE]',
  purpose: 'print the JSON Schema of a dataset, or write it to a file',
  run(words, effects) {
    const { files, options } = readWords(words, ['out']);
    if (files.length > 0) throw new UsageError(`what is ${files[0]} for?`);
    if (options.out === undefined) effects.print(publishedSchemaText);
    else writeFile(options.out, publishedSchemaText, effects);
    return exitCodes.fine;
  },
};
