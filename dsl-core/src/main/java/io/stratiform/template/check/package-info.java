/** What can be found wrong in the tree of a template without any specification. No package but the template's own uses it. */
@NullMarked
package io.stratiform.template.check;

import org.jspecify.annotations.NullMarked;
