/** IAM policy documents: who may or may not do what with which resources, under which conditions. */
@NullMarked
package io.stratiform.value.policy;

import org.jspecify.annotations.NullMarked;
