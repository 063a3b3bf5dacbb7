package io.stratiform.acceptance;

import io.stratiform.template.Resource;
import io.stratiform.value.Document;
import io.stratiform.value.LogicalId;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A resource type with properties of all kinds, in the shape of the generated ones. */
public final class Widget extends Resource {

    public static final String TYPE = "Vendor::Factory::Widget";

    private Widget(LogicalId logicalId, PropertyMap properties) {
        super(logicalId, properties);
    }

    public static Widget create(String logicalId, Consumer<? super Builder> configuration) {
        return new Builder(LogicalId.declare(logicalId, TYPE, Widget.class), configuration).build();
    }

    /** With nothing but what is required. */
    public static Widget named(String logicalId) {
        return create(logicalId, b -> b.name("x"));
    }

    public Builder toBuilder() {
        return new Builder(logicalId(), propertyMap());
    }

    public Value<String> attrArn() {
        return attr("Arn");
    }

    public static final class Builder extends PropertyBuilder<Builder> {

        private final LogicalId logicalId;

        private Builder(LogicalId logicalId, Consumer<? super Builder> configuration) {
            this.logicalId = logicalId;
            accept(configuration);
        }

        private Builder(LogicalId logicalId, PropertyMap start) {
            super(start);
            this.logicalId = logicalId;
        }

        /** Required. */
        public Builder name(String name) {
            put("Name", name);
            return this;
        }

        public Builder name(Value<String> name) {
            put("Name", name);
            return this;
        }

        public Builder enabled(boolean enabled) {
            put("Enabled", enabled);
            return this;
        }

        public Builder enabled(Value<Boolean> enabled) {
            put("Enabled", enabled);
            return this;
        }

        public Builder size(long size) {
            put("Size", size);
            return this;
        }

        public Builder size(Value<? extends Number> size) {
            put("Size", size);
            return this;
        }

        public Builder ratio(Number ratio) {
            put("Ratio", ratio);
            return this;
        }

        public Builder status(Status status) {
            put("Status", status);
            return this;
        }

        public Builder status(String status) {
            put("Status", status, Status.values());
            return this;
        }

        public Builder generation(Generation generation) {
            putNumber("Generation", generation);
            return this;
        }

        public Builder generation(long generation) {
            put("Generation", generation, Generation.values());
            return this;
        }

        public Builder allowed(Status... allowed) {
            addAll("Allowed", allowed);
            return this;
        }

        public Builder allowed(Collection<? extends Status> allowed, Status... more) {
            addAll("Allowed", allOf(allowed, more));
            return this;
        }

        public Builder allowed(Collection<String> allowed) {
            addAll("Allowed", allowed, Status.values());
            return this;
        }

        public Builder allowed(String... allowed) {
            addAll("Allowed", allowed, Status.values());
            return this;
        }

        public Builder runtime(Status runtime) {
            put("Runtime", runtime);
            return this;
        }

        /** The set of values is open. */
        public Builder runtime(String runtime) {
            putOpen("Runtime", runtime, Status.values());
            return this;
        }

        /** The set of values is open. */
        public Builder count(long count) {
            putOpen("Count", count, Generation.values());
            return this;
        }

        /** The set of values is open. */
        public Builder runtimes(String... runtimes) {
            addAllOpen("Runtimes", runtimes, Status.values());
            return this;
        }

        public Builder labels(String... labels) {
            addAll("Labels", labels);
            return this;
        }

        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Builder labels(Value<String>... labels) {
            addAll("Labels", labels);
            return this;
        }

        public Builder labels(Collection<String> labels) {
            addAll("Labels", labels);
            return this;
        }

        public Builder labels(Value<List<String>> labels) {
            putWhole("Labels", labels);
            return this;
        }

        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Builder labels(Collection<? extends Value<String>> labels, Value<String>... more) {
            addAll("Labels", allOf(labels, more));
            return this;
        }

        public Builder ports(long... ports) {
            addAll("Ports", ports);
            return this;
        }

        public Builder switches(boolean... switches) {
            addAll("Switches", switches);
            return this;
        }

        public Builder main(Value<Part> main) {
            putWhole("Main", main);
            return this;
        }

        public Builder main(Consumer<? super Part.Builder> main) {
            put("Main", Part.create(main));
            return this;
        }

        /** As the generated setters of a list of structures do. */
        @SafeVarargs
        public final Builder pieces(Consumer<? super Part.Builder>... pieces) {
            if (pieces == null) {
                addAll("Parts", null);
                return this;
            }
            for (Consumer<? super Part.Builder> each : pieces) {
                add("Parts", Part.create(each));
            }
            return this;
        }

        /** As the generated setters of a list of structures do. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Builder pieces(
                Collection<? extends Consumer<? super Part.Builder>> pieces, Consumer<? super Part.Builder>... more) {
            return pieces(allOf(pieces, more));
        }

        public Builder parts(Part... parts) {
            addAll("Parts", parts);
            return this;
        }

        public Builder parts(Collection<? extends Value<Part>> parts) {
            addAll("Parts", parts);
            return this;
        }

        public Builder store(String key, Consumer<? super Part.Builder> part) {
            putEntry("Stores", key, Part.create(part));
            return this;
        }

        public Builder store(String key, Value<Part> part) {
            putEntry("Stores", key, part);
            return this;
        }

        public Builder spare(String key, String spare) {
            putEntry("Spares", key, spare);
            return this;
        }

        public Builder spares(Map<String, ?> spares) {
            putEntries("Spares", spares, String.class);
            return this;
        }

        public Builder spares(Value<Map<String, String>> spares) {
            putWhole("Spares", spares);
            return this;
        }

        public Builder policy(Map<String, ?> policy) {
            put("Policy", policy);
            return this;
        }

        public Builder policy(Value<Document> policy) {
            putWhole("Policy", policy);
            return this;
        }

        public Builder parent(@Nullable Widget parent) {
            putRef("Parent", parent);
            return this;
        }

        public Builder owner(@Nullable Widget owner) {
            putAtt("OwnerArn", owner, "Arn");
            return this;
        }

        public Builder children(Widget... children) {
            addRefs("Children", children);
            return this;
        }

        public Builder children(Collection<? extends Widget> children, Widget... more) {
            addRefs("Children", allOf(children, more));
            return this;
        }

        public Builder heirs(Collection<? extends Widget> heirs, Widget... more) {
            addAtts("HeirArns", allOf(heirs, more), "Arn");
            return this;
        }

        public Builder heirs(Widget... heirs) {
            addAtts("HeirArns", heirs, "Arn");
            return this;
        }

        public Builder tags(Tags tags) {
            addTags("Tags", tags, false);
            return this;
        }

        public Builder groupTags(Tags tags) {
            addTags("GroupTags", tags, true);
            return this;
        }

        public Builder itemTags(Tags tags) {
            putTagItems("ItemTags", "Items", tags);
            return this;
        }

        public Builder mapTags(Tags tags) {
            putTags("MapTags", tags);
            return this;
        }

        public Widget build() {
            return new Widget(logicalId, seal("Name"));
        }
    }
}
