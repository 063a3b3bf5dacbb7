/** The bodies of CloudWatch dashboards. */
@NullMarked
package io.stratiform.value.dashboard;

import org.jspecify.annotations.NullMarked;
