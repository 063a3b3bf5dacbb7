/** State machines in the Amazon States Language. */
@NullMarked
package io.stratiform.value.states;

import org.jspecify.annotations.NullMarked;
