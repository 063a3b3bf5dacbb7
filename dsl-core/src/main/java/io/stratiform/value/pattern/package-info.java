/** Patterns that select events and messages: EventBridge's event patterns and SNS's filter policies. */
@NullMarked
package io.stratiform.value.pattern;

import org.jspecify.annotations.NullMarked;
