package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.MapValue;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sets the resource attributes that only SAM knows. They need the transform {@code AWS::Serverless-2016-10-31}.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class ServerlessOptions<B extends ServerlessOptions<B>> extends MetadataOptions<B> {

    private static final String CONNECTORS = "Connectors";
    private static final String IGNORE_GLOBALS = "IgnoreGlobals";
    static final List<String> ATTRIBUTES = List.of(CONNECTORS, IGNORE_GLOBALS);

    private final Map<String, Value<?>> attributes = new LinkedHashMap<>(0);
    private final Map<String, Value<?>> connectors = new LinkedHashMap<>(0);

    ServerlessOptions() {}

    /** The attributes that have no option of their own in the model. */
    final PropertyMap attributes() {
        if (!connectors.isEmpty()) {
            attributes.put(CONNECTORS, new MapValue<>(connectors));
        }
        return attributes.isEmpty() ? PropertyMap.EMPTY : PropertyMap.of(attributes);
    }

    final void read(Map<String, Value<?>> others) {
        attributes.putAll(others);
    }

    /**
     * Gives this resource access to others of the template. SAM makes the policies that it needs.
     *
     * @param name the name of the connector, unique in the resource
     * @param configuration says to which resources, and what the access is for
     * @return this builder
     */
    public B connector(String name, Consumer<? super EmbeddedConnector.Builder> configuration) {
        if (present(CONNECTORS, name) != null) {
            EmbeddedConnector connector = EmbeddedConnector.create(configuration);
            if (connectors.put(name, new MapValue<>(Map.of("Properties", connector))) != null) {
                note(Flaw.error(
                        Code.SET_TWICE,
                        CONNECTORS + "." + name,
                        "is given twice",
                        "give each connector a name of its own"));
            }
        }
        return self();
    }

    /**
     * Leaves out what the section {@code Globals} says of resources of this type.
     *
     * @param properties the names of the properties to leave out; all that are in the section if there are none
     * @return this builder
     */
    public B ignoreGlobals(String... properties) {
        if (present(IGNORE_GLOBALS, properties) == null) {
            return self();
        }
        List<Value<?>> names = new ArrayList<>(properties.length);
        for (String property : properties) {
            if (present(IGNORE_GLOBALS, property) != null) {
                names.add(new Literal<>(property));
            }
        }
        attributes.put(IGNORE_GLOBALS, properties.length == 0 ? new Literal<>("*") : new ListValue<>(names));
        return self();
    }
}
