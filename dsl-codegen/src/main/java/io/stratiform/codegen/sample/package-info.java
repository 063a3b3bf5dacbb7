/**
 * Writes test sources that build every resource type by its generated class, in the forms in which users write it. What
 * the compiler says of them, and the nodes that come out, are the proof that the generated classes are right.
 */
@NullMarked
package io.stratiform.codegen.sample;

import org.jspecify.annotations.NullMarked;
