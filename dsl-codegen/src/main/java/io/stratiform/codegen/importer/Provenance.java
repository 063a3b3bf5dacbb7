package io.stratiform.codegen.importer;

import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param source what the source is called, as in {@code @aws-cdk/aws-service-spec}
 * @param version its version; null where the source carries none
 * @param licence its licence, in the source's own words
 * @param date the day it was published; null where the source does not tell
 * @param sha256 the digest of the file that was read
 */
record Provenance(
        String source,
        @Nullable String version,
        String licence,
        @Nullable String date,
        String sha256) {

    String title() {
        return version == null ? source : source + " " + version;
    }

    Provenance on(@Nullable String day) {
        return new Provenance(source, version, licence, day, sha256);
    }
}
