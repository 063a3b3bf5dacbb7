package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Globals} section of SAM: properties that all resources of a type inherit unless they override them. It
 * requires the transform {@code AWS::Serverless-2016-10-31}. For a type that is newer than this release, use
 * {@code property(name, value)}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html">
 *     Globals section</a>
 * @since 0.1.0
 */
public final class ServerlessGlobals extends PropertyBuilder<ServerlessGlobals> {

    static final String TRANSFORM = "AWS::Serverless-2016-10-31";

    private ServerlessGlobals() {}

    static PropertyMap of(@Nullable Consumer<? super ServerlessGlobals> configuration) {
        ServerlessGlobals globals = new ServerlessGlobals();
        globals.accept(configuration);
        return globals.seal();
    }

    /**
     * Sets properties of all functions.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals function(Map<String, ?> properties) {
        putEntries("Function", properties);
        return this;
    }

    /**
     * Sets properties of all REST APIs.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals api(Map<String, ?> properties) {
        putEntries("Api", properties);
        return this;
    }

    /**
     * Sets properties of all HTTP APIs.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals httpApi(Map<String, ?> properties) {
        putEntries("HttpApi", properties);
        return this;
    }

    /**
     * Sets properties of all WebSocket APIs.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals webSocketApi(Map<String, ?> properties) {
        putEntries("WebSocketApi", properties);
        return this;
    }

    /**
     * Sets properties of all simple tables.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals simpleTable(Map<String, ?> properties) {
        putEntries("SimpleTable", properties);
        return this;
    }

    /**
     * Sets properties of all state machines.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals stateMachine(Map<String, ?> properties) {
        putEntries("StateMachine", properties);
        return this;
    }

    /**
     * Sets properties of all layers.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals layerVersion(Map<String, ?> properties) {
        putEntries("LayerVersion", properties);
        return this;
    }

    /**
     * Sets properties of all capacity providers.
     *
     * @param properties the properties by name
     * @return this builder
     */
    public ServerlessGlobals capacityProvider(Map<String, ?> properties) {
        putEntries("CapacityProvider", properties);
        return this;
    }
}
