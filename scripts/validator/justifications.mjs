import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure, WRONG_USAGE } from './failure.mjs';

const KEYS = ['rule', 'file', 'logicalId', 'reason'];

/** The committed list of findings that may stay, and which of its entries were needed. */
export class Justifications {
  #entries;
  #used = new Set();

  /** Takes the text of a list; `name` is what messages call it. */
  constructor(text, name) {
    this.name = name;
    this.#entries = parse(text, name);
  }

  static read(path, name) {
    return new Justifications(readFileSync(path, 'utf8'), name);
  }

  /** Says why this finding may stay, or nothing. */
  reasonFor(file, finding) {
    const matching = this.#entries.filter((entry) => matches(entry, file, finding));
    matching.forEach((entry) => this.#used.add(entry));
    return matching[0]?.reason;
  }

  /** The entries that no finding has asked for so far, in words. */
  unused() {
    return this.#entries.flatMap((entry, index) => (this.#used.has(entry) ? [] : [describe(entry, index)]));
  }
}

function matches(entry, file, finding) {
  return (
    entry.rule === finding.rule &&
    (entry.logicalId === undefined || entry.logicalId === finding.logicalId) &&
    (entry.file === undefined || globToRegExp(entry.file).test(basename(file)))
  );
}

// A `*` is any part of a file name, a `?` one character of it.
function globToRegExp(glob) {
  const pattern = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 's');
}

function describe(entry, index) {
  const place = [entry.file, entry.logicalId].filter((part) => part !== undefined);
  return `entry ${index + 1} (${[entry.rule, ...place].join(', ')})`;
}

function parse(text, name) {
  let entries;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw new Failure(WRONG_USAGE, `${name} is not JSON: ${error.message}`);
  }
  if (!Array.isArray(entries)) {
    throw new Failure(WRONG_USAGE, `${name}: expected a list of objects with ${KEYS.join(', ')}`);
  }
  entries.forEach((entry, index) => check(entry, `${name}: entry ${index + 1}`));
  return entries;
}

function check(entry, place) {
  if (entry === null || typeof entry !== 'object') {
    throw new Failure(WRONG_USAGE, `${place}: expected an object with ${KEYS.join(', ')}`);
  }
  for (const [key, value] of Object.entries(entry)) {
    if (!KEYS.includes(key)) {
      throw new Failure(WRONG_USAGE, `${place}: unknown key "${key}"; expected ${KEYS.join(', ')}`);
    }
    if (typeof value !== 'string' || value.trim() === '') {
      throw new Failure(WRONG_USAGE, `${place}: "${key}" must be a text`);
    }
  }
  if (entry.rule === undefined || entry.reason === undefined) {
    throw new Failure(WRONG_USAGE, `${place}: "rule" and "reason" are required`);
  }
  if (entry.file === undefined && entry.logicalId === undefined) {
    throw new Failure(WRONG_USAGE, `${place}: say where, by "file", "logicalId" or both; a whole rule is not justified`);
  }
}
