/** The models of AWS's APIs, which add enumerations. */
@NullMarked
package io.stratiform.codegen.importer.api;

import org.jspecify.annotations.NullMarked;
