/** What is imported from: npm packages, tarballs and the JSON in them, and the record of where facts come from. */
@NullMarked
package io.stratiform.codegen.input;

import org.jspecify.annotations.NullMarked;
