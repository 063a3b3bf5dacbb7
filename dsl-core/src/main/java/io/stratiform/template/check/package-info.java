/** Checks of the tree of a template that need no specification. Only the template package uses them. */
@NullMarked
package io.stratiform.template.check;

import org.jspecify.annotations.NullMarked;
