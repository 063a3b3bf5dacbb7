/** Documents and scripts inside templates, which are read from files, substituted, and written as strings. */
@NullMarked
package io.stratiform.document;

import org.jspecify.annotations.NullMarked;
