/** Packs the committed snapshot when this module is built. */
@NullMarked
package io.stratiform.spec.build;

import org.jspecify.annotations.NullMarked;
