package io.stratiform.template.hook;

import io.stratiform.problem.Code;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A hook of the {@code Hooks} section.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green.html">ECS blue/green
 *     deployments</a>
 * @since 0.1.0
 */
public final class Hook {

    static final String PROPERTIES = "Properties";

    private final LogicalId logicalId;
    private final Value<?> properties;
    private final List<Target> targets;
    private final @Nullable String transform;

    private Hook(LogicalId logicalId, Value<?> properties, List<Target> targets, @Nullable String transform) {
        this.logicalId = logicalId;
        this.properties = properties;
        this.targets = List.copyOf(targets);
        this.transform = transform;
    }

    /**
     * Returns a hook of a type without a builder.
     *
     * @param type the type
     * @param logicalId its logical id
     * @param properties its properties, which are not checked
     * @return the hook
     */
    public static Hook of(String type, String logicalId, Map<String, ?> properties) {
        LogicalId id = LogicalId.declare(logicalId, type == null ? "" : type, Hook.class);
        return new Hook(id, Document.checked(properties), List.of(), null);
    }

    /**
     * Returns a hook that deploys an ECS service with CodeDeploy: a second set of tasks is started, and the traffic
     * shifts to it. It requires the transform {@code AWS::CodeDeployBlueGreen}.
     *
     * @param logicalId its logical id
     * @param configuration sets the service and the traffic routing
     * @return the hook
     */
    public static Hook blueGreen(String logicalId, Consumer<? super BlueGreen> configuration) {
        LogicalId id = LogicalId.declare(logicalId, BlueGreen.TYPE, Hook.class);
        BlueGreen builder = new BlueGreen(configuration);
        return new Hook(id, builder.structure(), builder.targets(), BlueGreen.TRANSFORM);
    }

    /**
     * Returns a hook that was read from a template.
     *
     * @param logicalId its logical id, whose type is the type of the hook
     * @param properties its properties
     * @return the hook
     */
    public static Hook declared(LogicalId logicalId, Value<?> properties) {
        boolean isBlueGreen = logicalId.type().equals(BlueGreen.TYPE);
        return new Hook(
                logicalId,
                properties,
                isBlueGreen ? ReadTargets.of(properties.toNode()) : List.of(),
                isBlueGreen ? BlueGreen.TRANSFORM : null);
    }

    /**
     * Returns the properties.
     *
     * @return an object, which may be a function
     */
    public Value<?> properties() {
        return properties;
    }

    /**
     * Returns the name of the hook.
     *
     * @return the logical id
     */
    public LogicalId logicalId() {
        return logicalId;
    }

    /**
     * Returns the type of the hook.
     *
     * @return for instance {@code AWS::CodeDeploy::BlueGreen}
     */
    public String type() {
        return logicalId.type();
    }

    /**
     * Returns the hook as it is written to the template.
     *
     * @return the node
     */
    public Node toNode() {
        Map<String, Node> hook = new LinkedHashMap<>();
        hook.put("Type", new Node.Text(type()));
        hook.put(PROPERTIES, properties.toNode());
        return new Node.Mapping(hook);
    }

    /**
     * Reports what the hook refers to and what is wrong with it.
     *
     * @param inspection the inspection to report to
     */
    public void inspect(Inspection inspection) {
        if (type().isEmpty()) {
            inspection.flaw(Flaw.error(Code.HOOK, "Type", "the type of the hook is missing", "set a type"));
        }
        if (transform != null) {
            inspection.requires(transform, "the hook " + type());
        }
        for (Target target : targets) {
            target.inspect(inspection);
        }
        inspection.member(PROPERTIES, properties);
    }

    /** Ignores the site of the declaration. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hook hook
                && hook.logicalId.equals(logicalId)
                && hook.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return logicalId.hashCode();
    }
}
