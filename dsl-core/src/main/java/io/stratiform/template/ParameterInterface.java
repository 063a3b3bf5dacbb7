package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Determines how the console shows the parameters of a template: their groups and labels.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html">
 *     AWS::CloudFormation::Interface</a>
 * @since 0.1.0
 */
public final class ParameterInterface {

    static final String KEY = "AWS::CloudFormation::Interface";

    private static final String GROUPS = "ParameterGroups";
    private static final String DEFAULT = "default";
    private static final String LABELS = "ParameterLabels";

    private final List<Group> groups = new ArrayList<>();
    private final Map<LogicalId, String> labels = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);

    private ParameterInterface() {}

    /** A group of parameters. */
    private record Group(String label, List<LogicalId> parameters) {

        Node toNode() {
            List<Node> names = new ArrayList<>(parameters.size());
            for (LogicalId parameter : parameters) {
                names.add(new Node.Text(parameter.name()));
            }
            Map<String, Node> group = new LinkedHashMap<>();
            group.put("Label", ParameterInterface.label(label));
            group.put("Parameters", new Node.Sequence(names));
            return new Node.Mapping(group);
        }
    }

    /** Continues an existing interface, or creates one. */
    static ParameterInterface begin(
            @Nullable ParameterInterface begun, @Nullable Consumer<? super ParameterInterface> configuration) {
        ParameterInterface shown = begun == null ? new ParameterInterface() : begun;
        if (configuration == null) {
            shown.flaws.add(Flaw.error(Code.NULL, "", "the lambda is null", "pass a lambda, as in i -> {}"));
        } else {
            configuration.accept(shown);
        }
        return shown;
    }

    /** Reads the interface from a template; null if it contains something that the model does not support. */
    static @Nullable ParameterInterface read(Node node) {
        ParameterInterface shown = new ParameterInterface();
        if (member(node, GROUPS) instanceof Node.Sequence groups) {
            for (Node group : groups.items()) {
                shown.groups.add(new Group(text(member(member(group, "Label"), DEFAULT)), names(group)));
            }
        }
        if (member(node, LABELS) instanceof Node.Mapping labels) {
            for (Map.Entry<String, Node> label : labels.entries().entrySet()) {
                shown.labels.put(LogicalId.named(label.getKey()), text(member(label.getValue(), DEFAULT)));
            }
        }
        return shown.toNode().equals(node) ? shown : null;
    }

    private static List<LogicalId> names(Node group) {
        List<LogicalId> names = new ArrayList<>();
        if (member(group, "Parameters") instanceof Node.Sequence parameters) {
            for (Node parameter : parameters.items()) {
                names.add(LogicalId.named(text(parameter)));
            }
        }
        return names;
    }

    private static @Nullable Node member(@Nullable Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
    }

    private static String text(@Nullable Node node) {
        return node instanceof Node.Text text ? text.value() : "";
    }

    /**
     * Adds a group of parameters.
     *
     * @param label the heading of the group
     * @param parameters the parameters, in order
     * @return this builder
     */
    public ParameterInterface group(String label, Parameter<?>... parameters) {
        return group(label, Arrays.asList(parameters));
    }

    /**
     * Adds a group of parameters.
     *
     * @param label the heading of the group
     * @param parameters the parameters, in order
     * @return this builder
     */
    public ParameterInterface group(String label, Collection<? extends Parameter<?>> parameters) {
        String place = GROUPS + "[" + groups.size() + "]";
        List<LogicalId> ids = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            if (parameter == null) {
                flaws.add(Flaw.error(Code.NULL, place, "a parameter is null", "remove it"));
            } else {
                if (isGrouped(parameter.logicalId()) || ids.contains(parameter.logicalId())) {
                    flaws.add(Flaw.error(
                            Code.PARAMETER_INTERFACE,
                            place,
                            "the parameter " + parameter.logicalId() + " is already in a group",
                            "add it to only one group"));
                }
                ids.add(parameter.logicalId());
            }
        }
        if (parameters.isEmpty()) {
            flaws.add(Flaw.error(
                    Code.PARAMETER_INTERFACE,
                    place,
                    "the group has no parameters",
                    "add parameters, or remove the group"));
        }
        groups.add(new Group(present(place + ".Label", label), ids));
        return this;
    }

    private boolean isGrouped(LogicalId parameter) {
        for (Group group : groups) {
            if (group.parameters().contains(parameter)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sets the label that the console shows instead of the name of a parameter.
     *
     * @param parameter the parameter
     * @param label the label
     * @return this builder
     */
    public ParameterInterface label(Parameter<?> parameter, String label) {
        if (parameter == null) {
            flaws.add(Flaw.error(Code.NULL, LABELS, "a parameter is null", "omit the call"));
        } else {
            LogicalId id = parameter.logicalId();
            String place = LABELS + "." + id;
            if (labels.put(id, present(place, label)) != null) {
                flaws.add(Flaw.error(Code.SET_TWICE, place, "the parameter has two labels", "set only one label"));
            }
        }
        return this;
    }

    private String present(String place, @Nullable String label) {
        if (label == null) {
            flaws.add(Flaw.error(Code.NULL, place, "the label is null", "pass a string"));
        }
        return label == null ? "" : label;
    }

    private static Node label(String label) {
        return new Node.Mapping(Map.of(DEFAULT, new Node.Text(label)));
    }

    Node toNode() {
        Map<String, Node> shown = new LinkedHashMap<>();
        if (!groups.isEmpty()) {
            List<Node> nodes = new ArrayList<>(groups.size());
            for (Group group : groups) {
                nodes.add(group.toNode());
            }
            shown.put(GROUPS, new Node.Sequence(nodes));
        }
        if (!labels.isEmpty()) {
            Map<String, Node> nodes = new LinkedHashMap<>();
            for (Map.Entry<LogicalId, String> entry : labels.entrySet()) {
                nodes.put(entry.getKey().name(), label(entry.getValue()));
            }
            shown.put(LABELS, new Node.Mapping(nodes));
        }
        return new Node.Mapping(shown);
    }

    void inspect(Inspection inspection) {
        for (Flaw flaw : flaws) {
            inspection.flaw(flaw);
        }
        for (Group group : groups) {
            for (LogicalId parameter : group.parameters()) {
                inspection.reference(parameter, null);
            }
        }
        for (LogicalId parameter : labels.keySet()) {
            inspection.reference(parameter, null);
        }
    }
}
