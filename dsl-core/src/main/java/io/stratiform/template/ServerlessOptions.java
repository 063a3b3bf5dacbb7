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
 * Sets the resource attributes of SAM. They require the transform {@code AWS::Serverless-2016-10-31}.
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
     * Grants this resource access to other resources of the template. SAM generates the policies.
     *
     * @param name the name of the connector, unique in the resource
     * @param configuration sets the destinations and permissions
     * @return this builder
     */
    public B connector(String name, Consumer<? super EmbeddedConnector.Builder> configuration) {
        if (present(CONNECTORS, name) != null) {
            EmbeddedConnector connector = EmbeddedConnector.create(configuration);
            if (connectors.put(name, new MapValue<>(Map.of("Properties", connector))) != null) {
                note(Flaw.error(
                        Code.SET_TWICE,
                        CONNECTORS + "." + name,
                        "is set twice",
                        "use a different name for each connector"));
            }
        }
        return self();
    }

    /**
     * Ignores properties of the {@code Globals} section for this resource.
     *
     * @param properties the names of the properties to ignore; all of the section if there are none
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
