package io.stratiform.examples;

import io.stratiform.settings.SettingsPrefix;
import java.util.Optional;

/**
 * The host name.
 *
 * @param zone the hosted zone, without a dot at its end
 * @param label the first label of a stage's host name, instead of the stage's own name; branches have theirs
 */
@SettingsPrefix("dns")
record DnsSettings(String zone, Optional<String> label) {}
