/** The hooks of the {@code Hooks} section, which CloudFormation runs when it updates a stack. */
@NullMarked
package io.stratiform.template.hook;

import org.jspecify.annotations.NullMarked;
