package io.stratiform.examples;

import io.stratiform.settings.SettingsPrefix;
import java.time.Duration;

/**
 * What the environments of a stage share.
 *
 * @param keepVersions how many versions of the application are kept
 * @param keepLogs how long logs are kept
 */
@SettingsPrefix("application")
record ApplicationSettings(int keepVersions, Duration keepLogs) {}
