package io.stratiform.examples;

import io.stratiform.settings.SettingsPrefix;
import java.time.Duration;

/**
 * The database.
 *
 * @param engineVersion the version of PostgreSQL
 * @param instanceClass how large the instance is
 * @param storage how many gigabytes it has
 * @param multiAz whether a second instance stands by in another availability zone
 * @param keepBackups how long backups are kept; none are made if it is zero
 * @param deletionProtection whether RDS refuses to delete it
 */
@SettingsPrefix("database")
record DatabaseSettings(
        String engineVersion,
        String instanceClass,
        int storage,
        boolean multiAz,
        Duration keepBackups,
        boolean deletionProtection) {}
