/** Documents and scripts inside templates: read from files, substituted, and written as text. */
@NullMarked
package io.stratiform.document;

import org.jspecify.annotations.NullMarked;
