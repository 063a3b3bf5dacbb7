import { existsSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.mjs';
import { checkTemplate } from './check.mjs';
import { Failure, NOT_PASSED, WRONG_USAGE } from './failure.mjs';
import { loadValidator } from './installation.mjs';
import { Justifications } from './justifications.mjs';
import { toJson, toText } from './report.mjs';
import { findTemplates } from './templates.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_FOLDER = join(ROOT, 'examples', 'target', 'templates');
const LIST = 'scripts/validator/justified.json';

function main(args) {
  const { format, all, paths } = readArguments(args);
  const wanted = paths.length > 0 ? paths : [defaultFolder()];
  const templates = findTemplates(wanted);
  const justifications = Justifications.read(join(ROOT, LIST), LIST);
  const results = check(templates, justifications);
  // Only the whole default folder shows that an entry is of no use.
  results.unused = wanted.some(isDefaultFolder) ? justifications.unused() : [];
  results.passed = results.unused.length === 0 && results.files.every((file) => file.passed);
  process.stdout.write(format === 'json' ? toJson(results) : toText(results, { all, list: LIST }));
  return results.passed ? 0 : NOT_PASSED;
}

function defaultFolder() {
  if (!existsSync(DEFAULT_FOLDER)) {
    throw new Failure(WRONG_USAGE, `${DEFAULT_FOLDER} does not exist; build first: ./mvnw -q -DskipTests package`);
  }
  const path = relative(process.cwd(), DEFAULT_FOLDER);
  return path.startsWith('..') ? DEFAULT_FOLDER : path || '.';
}

function isDefaultFolder(path) {
  return existsSync(DEFAULT_FOLDER) && realpathSync(path) === realpathSync(DEFAULT_FOLDER);
}

function check(templates, justifications) {
  const validator = loadValidator();
  const engine = new validator.RegoEngine();
  try {
    const validate = (file) => engine.validateStandard(new validator.TemplateFile(file));
    const files = templates.map((file) => checkTemplate(validate, file, justifications));
    return { validator: validator.version(), files };
  } finally {
    engine.free();
  }
}

// A reader that has seen enough (head, less) is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // A system call that failed means a file or folder that cannot be read; anything else is a fault of this program.
  if (!(error instanceof Failure) && error.syscall === undefined) {
    throw error;
  }
  process.stderr.write(`validate-templates: ${error.message}\n`);
  process.exitCode = error.exitStatus ?? WRONG_USAGE;
}
