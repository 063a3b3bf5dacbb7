package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.template.init.Authentication;
import io.stratiform.template.init.Init;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the metadata of a resource.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class MetadataOptions<B extends MetadataOptions<B>> {

    private final Map<String, Authentication> authentications = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);
    private @Nullable Value<Document> metadata;
    private @Nullable Init init;
    private boolean closed;

    MetadataOptions() {}

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    final void note(Flaw flaw) {
        flaws.add(flaw);
    }

    final List<Flaw> flaws() {
        return flaws;
    }

    final ResourceMetadata resourceMetadata() {
        return new ResourceMetadata(metadata, init, authentications);
    }

    final void close() {
        closed = true;
    }

    final <T> @Nullable T present(String option, @Nullable T value) {
        requireOpen();
        if (value == null) {
            flaws.add(Flaw.error(Code.NULL, option, "the value is null", "omit the call"));
        }
        return value;
    }

    final void requireOpen() {
        if (closed) {
            throw new IllegalStateException(
                    "these options are complete and cannot be changed; set everything within their lambda");
        }
    }

    /**
     * Attaches data to the resource. A second call adds to the first.
     *
     * @param metadata the data
     * @return this builder
     */
    public B metadata(Map<String, ?> metadata) {
        Map<String, ?> given = present("Metadata", metadata);
        if (given != null) {
            this.metadata = ResourceMetadata.joined(this.metadata, Document.checked(given), MetadataOptions.class);
        }
        return self();
    }

    /**
     * Configures cfn-init. A second call continues the first.
     *
     * @param configuration adds configs and config sets
     * @return this builder
     */
    public B init(Consumer<? super Init.Builder> configuration) {
        requireOpen();
        this.init = init == null ? Init.create(configuration) : init.and(configuration);
        return self();
    }

    /**
     * Adds credentials with which cfn-init downloads from buckets.
     *
     * @param name the name that files refer to
     * @param configuration sets the credentials and buckets
     * @return this builder
     */
    public B s3Authentication(String name, Consumer<? super Authentication.S3Builder> configuration) {
        return authentication(name, Authentication.s3(configuration));
    }

    /**
     * Adds a user name and a password with which cfn-init downloads from URLs.
     *
     * @param name the name that files refer to
     * @param configuration sets the user and the URLs
     * @return this builder
     */
    public B basicAuthentication(String name, Consumer<? super Authentication.BasicBuilder> configuration) {
        return authentication(name, Authentication.basic(configuration));
    }

    private B authentication(String name, Authentication authentication) {
        if (present(ResourceMetadata.KEY + "." + Authentication.KEY, name) != null
                && authentications.putIfAbsent(name, authentication) != null) {
            flaws.add(Flaw.error(
                    Code.SET_TWICE,
                    ResourceMetadata.KEY + "." + Authentication.KEY + "." + name,
                    "is set twice",
                    "use a different name for each authentication"));
        }
        return self();
    }
}
