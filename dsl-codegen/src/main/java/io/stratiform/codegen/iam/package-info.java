/** The actions that IAM policies name, and the snapshot of them that is committed. */
@NullMarked
package io.stratiform.codegen.iam;

import org.jspecify.annotations.NullMarked;
