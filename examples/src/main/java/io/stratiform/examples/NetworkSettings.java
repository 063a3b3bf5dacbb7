package io.stratiform.examples;

import io.stratiform.settings.SettingsPrefix;
import java.util.List;

/**
 * Where environments stand, and who may visit them.
 *
 * @param vpc the parameter that has the id of the VPC
 * @param publicSubnets the parameter that has the ids of the subnets which the internet reaches
 * @param privateSubnets the parameter that has the ids of the subnets which it does not reach
 * @param visitors the address blocks from which the shop can be visited
 */
@SettingsPrefix("network")
record NetworkSettings(String vpc, String publicSubnets, String privateSubnets, List<String> visitors) {}
