/** The template model: resources with their options, and the sections that contain them. */
@NullMarked
package io.stratiform.template;

import org.jspecify.annotations.NullMarked;
