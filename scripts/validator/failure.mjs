/** Ends the program: a message for the reader, and what the exit status is to be. */
export class Failure extends Error {
  constructor(exitStatus, message) {
    super(message);
    this.exitStatus = exitStatus;
  }
}

/** Exit statuses, as `validate-templates --help` explains them. */
export const NOT_PASSED = 1;
export const WRONG_USAGE = 2;
export const NOT_INSTALLED = 3;
