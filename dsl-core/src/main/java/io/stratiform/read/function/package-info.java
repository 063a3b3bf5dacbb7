/** Makes values of the functions of a document that was read. Internal to Stratiform. */
@NullMarked
package io.stratiform.read.function;

import org.jspecify.annotations.NullMarked;
