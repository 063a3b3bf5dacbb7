/** Writers: the neutral tree as JSON or YAML text, and text as a file. They know the syntax and no resource type. */
@NullMarked
package io.stratiform.render;

import org.jspecify.annotations.NullMarked;
