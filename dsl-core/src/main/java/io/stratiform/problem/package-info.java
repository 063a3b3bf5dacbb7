/** What is wrong, as a value that every part of the library reports with, and the text in which it is reported. */
@NullMarked
package io.stratiform.problem;

import org.jspecify.annotations.NullMarked;
