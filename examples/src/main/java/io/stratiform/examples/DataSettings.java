package io.stratiform.examples;

import io.stratiform.settings.SettingsPrefix;
import io.stratiform.template.DeletionPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * The data in the database and in buckets: what becomes of it, and where test data comes from.
 *
 * @param keep whether data stays when the stack is deleted
 * @param expireUploads when uploads are deleted; never if it is not set
 * @param snapshot the database snapshot that a new stack starts with
 * @param seedCommand what the application runs on its first start; a snapshot takes its place
 */
@SettingsPrefix("data")
record DataSettings(
        boolean keep, Optional<Duration> expireUploads, Optional<String> snapshot, Optional<String> seedCommand) {

    DataSettings {
        if (keep && (seedCommand.isPresent() || expireUploads.isPresent())) {
            throw new IllegalArgumentException("data that is kept is neither seeded nor expires");
        }
    }

    /** The seed command, unless a snapshot brings the data. */
    Optional<String> seed() {
        return snapshot.isPresent() ? Optional.empty() : seedCommand;
    }

    /** What CloudFormation does with data: keeps it in the given way, or deletes it. */
    DeletionPolicy whenDeleted(DeletionPolicy kept) {
        return keep ? kept : DeletionPolicy.DELETE;
    }
}
