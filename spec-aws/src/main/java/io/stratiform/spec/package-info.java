/** The CloudFormation resource specification as a model: facts about types, free of any language and of any file format. */
@NullMarked
package io.stratiform.spec;

import org.jspecify.annotations.NullMarked;
