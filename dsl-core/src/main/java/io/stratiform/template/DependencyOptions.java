package io.stratiform.template;

import io.stratiform.value.LogicalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the dependencies of a resource, in addition to its SAM attributes and its metadata.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class DependencyOptions<B extends DependencyOptions<B>> extends ServerlessOptions<B> {

    private final List<LogicalId> resources = new ArrayList<>(0);

    DependencyOptions() {}

    /**
     * Creates other resources before this one, and deletes them after it. References already imply this order.
     *
     * @param resources the others
     * @return this builder
     */
    public B dependsOn(Resource... resources) {
        if (present(DependsOn.KEY, resources) != null) {
            for (Resource resource : resources) {
                add(resource);
            }
        }
        return self();
    }

    /**
     * Creates other resources before this one, and deletes them after it. References already imply this order.
     *
     * @param resources the others; sorted by logical id if the collection has no order of its own
     * @return this builder
     */
    public B dependsOn(Collection<? extends Resource> resources) {
        if (present(DependsOn.KEY, resources) != null) {
            for (Resource resource : DependsOn.ordered(resources)) {
                add(resource);
            }
        }
        return self();
    }

    /**
     * Creates other resources before this one, by their logical ids.
     *
     * @param logicalIds the others
     * @return this builder
     */
    public B dependsOn(String... logicalIds) {
        if (present(DependsOn.KEY, logicalIds) != null) {
            for (String logicalId : logicalIds) {
                add(logicalId);
            }
        }
        return self();
    }

    /**
     * Creates other resources before this one, by their logical ids.
     *
     * @param logicalIds the others; sorted if the collection has no order of its own
     * @param more further logical ids
     * @return this builder
     */
    public B dependsOn(Collection<String> logicalIds, String... more) {
        if (present(DependsOn.KEY, logicalIds) != null) {
            for (String logicalId : DependsOn.ordered(logicalIds)) {
                add(logicalId);
            }
        }
        return dependsOn(more);
    }

    private void add(@Nullable Resource resource) {
        Resource given = present(DependsOn.KEY, resource);
        if (given != null) {
            resources.add(given.logicalId());
        }
    }

    private void add(@Nullable String logicalId) {
        String given = present(DependsOn.KEY, logicalId);
        if (given != null) {
            resources.add(LogicalId.named(given));
        }
    }

    final DependsOn dependencies() {
        return new DependsOn(resources);
    }
}
