package io.stratiform.codegen.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param source what the source is called, as in {@code @aws-cdk/aws-service-spec}
 * @param version its version; null where the source carries none
 * @param licence its licence, in the source's own words
 * @param date the day it was published; null where the source does not tell
 * @param sha256 the digest of the file that was read, or of all of them
 * @param packages the packages that the source consists of, each with its version; empty if it is one itself
 */
public record Provenance(
        String source,
        @Nullable String version,
        String licence,
        @Nullable String date,
        String sha256,
        List<String> packages) {

    public Provenance(String source, @Nullable String version, String licence, @Nullable String date, String sha256) {
        this(source, version, licence, date, sha256, List.of());
    }

    public Provenance of(List<String> parts) {
        return new Provenance(source, version, licence, date, sha256, List.copyOf(parts));
    }

    public String title() {
        return version == null ? source : source + " " + version;
    }

    Provenance on(@Nullable String day) {
        return new Provenance(source, version, licence, day, sha256, packages);
    }
}
