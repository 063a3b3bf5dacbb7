/** IAM policy documents. */
@NullMarked
package io.stratiform.value.policy;

import org.jspecify.annotations.NullMarked;
