/** What is done to the jar of generated classes once it is made. */
@NullMarked
package io.stratiform.codegen.jar;

import org.jspecify.annotations.NullMarked;
