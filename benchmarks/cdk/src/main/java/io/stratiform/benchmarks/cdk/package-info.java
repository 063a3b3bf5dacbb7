/** The benchmarks' templates by the AWS CDK for Java, with its L1 classes, which are CloudFormation's resource types. */
@NullMarked
package io.stratiform.benchmarks.cdk;

import org.jspecify.annotations.NullMarked;
