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
     * A hook of a type that has no builder.
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
     * The hook that deploys a service of ECS by CodeDeploy: a second set of tasks is started, and traffic shifted to it.
     * It needs the transform {@code AWS::CodeDeployBlueGreen}.
     *
     * @param logicalId its logical id
     * @param configuration says what is deployed, and how
     * @return the hook
     */
    public static Hook blueGreen(String logicalId, Consumer<? super BlueGreen> configuration) {
        LogicalId id = LogicalId.declare(logicalId, BlueGreen.TYPE, Hook.class);
        BlueGreen builder = new BlueGreen(configuration);
        return new Hook(id, builder.structure(), builder.targets(), BlueGreen.TRANSFORM);
    }

    /**
     * A hook as it was declared in a text.
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
     * The properties.
     *
     * @return an object, which may be a function
     */
    public Value<?> properties() {
        return properties;
    }

    /**
     * The name of the hook.
     *
     * @return the logical id
     */
    public LogicalId logicalId() {
        return logicalId;
    }

    /**
     * The type of the hook.
     *
     * @return for instance {@code AWS::CodeDeploy::BlueGreen}
     */
    public String type() {
        return logicalId.type();
    }

    /**
     * The hook as it stands in a template.
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
     * Tells what the hook refers to and what is wrong with it.
     *
     * @param inspection who is told
     */
    public void inspect(Inspection inspection) {
        if (type().isEmpty()) {
            inspection.flaw(Flaw.error(Code.HOOK, "Type", "the type of the hook is missing", "give one"));
        }
        if (transform != null) {
            inspection.requires(transform, "the hook " + type());
        }
        for (Target target : targets) {
            target.inspect(inspection);
        }
        inspection.member(PROPERTIES, properties);
    }

    /** Two are equal if they say the same, wherever they were declared. */
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
