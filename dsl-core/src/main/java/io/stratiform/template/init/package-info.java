/** What the helper scripts of CloudFormation do on an instance: cfn-init, cfn-hup, and their credentials. */
@NullMarked
package io.stratiform.template.init;

import org.jspecify.annotations.NullMarked;
