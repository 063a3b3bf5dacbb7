/** The template model: resources with their options, and the sections that hold them together. */
@NullMarked
package io.stratiform.template;

import org.jspecify.annotations.NullMarked;
