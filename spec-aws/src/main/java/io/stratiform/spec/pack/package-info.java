/** The packed form of the specification: one file of named blocks, and what a block consists of. It knows no model. */
@NullMarked
package io.stratiform.spec.pack;

import org.jspecify.annotations.NullMarked;
