/** The code that the README and the manual show. */
@NullMarked
package io.stratiform.examples.docs;

import org.jspecify.annotations.NullMarked;
