/** The provider schemas of the CloudFormation registry. */
@NullMarked
package io.stratiform.codegen.importer.schema;

import org.jspecify.annotations.NullMarked;
