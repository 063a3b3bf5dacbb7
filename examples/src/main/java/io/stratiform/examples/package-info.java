/** The stacks of a shop: the application, and an environment for each branch. A project to copy. */
@NullMarked
package io.stratiform.examples;

import org.jspecify.annotations.NullMarked;
