/** The configuration of the CloudFormation helper scripts on an instance: cfn-init, cfn-hup, and their credentials. */
@NullMarked
package io.stratiform.template.init;

import org.jspecify.annotations.NullMarked;
