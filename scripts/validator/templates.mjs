import { readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { Failure, WRONG_USAGE } from './failure.mjs';

const EXTENSIONS = ['.json', '.yaml', '.yml', '.template'];

/** Lists the template files that the given files and folders mean, each once: folders sorted, whatever the locale. */
export function findTemplates(paths) {
  const found = new Map();
  for (const path of paths) {
    const files = templatesAt(path);
    if (files.length === 0) {
      throw new Failure(WRONG_USAGE, `no template in ${path}: expected files that end in ${EXTENSIONS.join(', ')}`);
    }
    for (const file of files) {
      found.set(resolve(file), file);
    }
  }
  return [...found.values()];
}

function templatesAt(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    throw new Failure(WRONG_USAGE, `${path} does not exist`);
  }
  return status.isDirectory() ? templatesIn(path) : [path];
}

function templatesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => EXTENSIONS.includes(extname(name)))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
