/** How commands start and end: exit codes, and the errors of arguments. */
@NullMarked
package io.stratiform.codegen.command;

import org.jspecify.annotations.NullMarked;
