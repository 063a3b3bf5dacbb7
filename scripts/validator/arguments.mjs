import { parseArgs } from 'node:util';
import { Failure, WRONG_USAGE } from './failure.mjs';

const FORMATS = ['text', 'json'];

/** Reads the command line into `{format, all, paths}`. */
export function readArguments(args) {
  const { values, positionals } = parse(args);
  if (!FORMATS.includes(values.format)) {
    throw new Failure(WRONG_USAGE, `unknown format "${values.format}"; expected ${FORMATS.join(' or ')}`);
  }
  return { format: values.format, all: values.all, paths: positionals };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: FORMATS[0] },
        all: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [message] = error.message.split('. ');
    throw new Failure(WRONG_USAGE, `${message}; see validate-templates --help`);
  }
}
