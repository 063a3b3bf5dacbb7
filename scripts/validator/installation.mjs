import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, NOT_INSTALLED } from './failure.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const LOCK = join(FOLDER, 'package-lock.json');
// A copy of the lock file, written last: whatever is there without it was not installed to the end.
const INSTALLED = join(FOLDER, 'node_modules', '.installed-lock.json');

/** Loads AWS's validator, installing exactly what the lock file says if that is not there yet. */
export function loadValidator() {
  if (!isInstalled()) {
    install();
  }
  return createRequire(import.meta.url)('@aws/cloudformation-validate');
}

function isInstalled() {
  try {
    return readFileSync(INSTALLED).equals(readFileSync(LOCK));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return false;
    }
    throw error;
  }
}

function install() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const npm = spawnSync('npm', args, { cwd: FOLDER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (npm.error?.code === 'ENOENT') {
    throw new Failure(NOT_INSTALLED, 'npm is not installed; it comes with Node.js (https://nodejs.org)');
  }
  if (npm.status !== 0) {
    const details = npm.error?.message ?? `${npm.stdout}${npm.stderr}`.trim();
    throw new Failure(NOT_INSTALLED, `npm could not install the validator into ${FOLDER}:\n${details}`);
  }
  copyFileSync(LOCK, INSTALLED);
}
