package io.stratiform.examples;

import io.stratiform.aws.elasticbeanstalk.DeploymentPolicy;

/**
 * How web servers change.
 *
 * @param rolling whether some instances stay in service while others are replaced
 * @param deployment how a version of the application is deployed
 * @param platform whether Beanstalk updates the platform, on Sunday nights
 */
record UpdateSettings(boolean rolling, DeploymentPolicy deployment, boolean platform) {}
