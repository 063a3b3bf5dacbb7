/**
 * AWS's documentation as the first sentences of Javadoc comments, where a database with it is at hand when sources are
 * generated. Nothing of it is part of this project.
 */
@NullMarked
package io.stratiform.codegen.docs;

import org.jspecify.annotations.NullMarked;
