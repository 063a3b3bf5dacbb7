package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Document;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a template is made of. It ends when the function that it was given to returns.
 *
 * @since 0.1.0
 */
public final class TemplateBuilder {

    final String description;
    final Declarations declarations = new Declarations();
    final List<Problem> problems = new ArrayList<>(0);
    final List<Parameter<?>> parameters = new ArrayList<>();
    final List<Mapping> mappings = new ArrayList<>();
    final Map<Condition, ConditionExpression> conditions = new LinkedHashMap<>();
    final List<DeclaredResource> resources = new ArrayList<>();
    final List<Output> outputs = new ArrayList<>();
    final List<String> transforms = new ArrayList<>();
    private final Map<String, LogicalId> outputIds = new LinkedHashMap<>();

    @Nullable Document metadata;

    Tags stackTags = Tags.none();
    private boolean closed;

    TemplateBuilder(String description) {
        this.description = description;
    }

    /**
     * Adds a resource.
     *
     * @param resource the resource
     * @param <R> its class
     * @return the same resource, to be referred to
     */
    public <R extends Resource> R add(R resource) {
        return add(resource, ResourceOptions.NONE);
    }

    /**
     * Adds a resource with options.
     *
     * @param resource the resource
     * @param options sets its options
     * @param <R> its class
     * @return the same resource, to be referred to
     */
    public <R extends Resource> R add(R resource, Consumer<? super ResourceOptions.Builder> options) {
        return add(resource, ResourceOptions.create(options));
    }

    private <R extends Resource> R add(R resource, ResourceOptions options) {
        requireOpen("resource", resource);
        declare(resource.logicalId(), declarations.referable());
        declarations.resources().putIfAbsent(resource.logicalId().name(), resource.logicalId());
        resources.add(new DeclaredResource(resource, options));
        return resource;
    }

    /**
     * Adds a parameter.
     *
     * @param parameter the parameter
     * @param <P> its class
     * @return the same parameter, to be used as a value
     */
    public <P extends Parameter<?>> P add(P parameter) {
        requireOpen("parameter", parameter);
        declare(parameter.logicalId(), declarations.referable());
        declarations.parameters().putIfAbsent(parameter.logicalId().name(), parameter.logicalId());
        parameters.add(parameter);
        return parameter;
    }

    /**
     * Adds a condition.
     *
     * @param logicalId its logical id
     * @param expression what it says
     * @return the condition, to be referred to
     */
    public Condition condition(String logicalId, ConditionExpression expression) {
        requireOpen("condition " + logicalId, expression);
        Condition condition = new Condition(LogicalId.declare(logicalId, "Condition", TemplateBuilder.class));
        declare(condition.logicalId(), declarations.conditions());
        conditions.putIfAbsent(condition, expression);
        return condition;
    }

    /**
     * Adds a mapping.
     *
     * @param logicalId its logical id
     * @param entries gives its entries
     * @return the mapping, to be looked into by {@code Fn.findInMap}
     */
    public Mapping mapping(String logicalId, Consumer<? super Mapping.Builder> entries) {
        requireOpen("mapping " + logicalId, entries);
        Mapping mapping = Mapping.create(logicalId, entries);
        declare(mapping.logicalId(), declarations.mappings());
        mappings.add(mapping);
        return mapping;
    }

    /**
     * Adds an output.
     *
     * @param logicalId its name
     * @param value its value
     */
    public void output(String logicalId, Value<?> value) {
        output(logicalId, value, o -> {});
    }

    /**
     * Adds an output of a literal text.
     *
     * @param logicalId its name
     * @param value its value
     */
    public void output(String logicalId, String value) {
        output(logicalId, value == null ? null : Value.of(value), o -> {});
    }

    /**
     * Adds an output with a description, a condition or an export.
     *
     * @param logicalId its name
     * @param value its value
     * @param options sets what it says beside its value
     */
    public void output(String logicalId, @Nullable Value<?> value, Consumer<? super Output.Builder> options) {
        requireOpen("output", "");
        Output output = Output.create(logicalId, value, options);
        declare(output.logicalId(), outputIds);
        outputs.add(output);
    }

    /**
     * Has CloudFormation transform the template.
     *
     * @param name a macro or a transform of AWS, as in {@code AWS::LanguageExtensions}
     */
    public void transform(String name) {
        requireOpen("transform", name);
        transforms.add(name);
    }

    /**
     * Attaches data to the template.
     *
     * @param metadata the data
     */
    public void metadata(Map<String, ?> metadata) {
        requireOpen("metadata", metadata);
        this.metadata = Document.of(metadata);
    }

    /**
     * Tags the stack. CloudFormation puts the tags of a stack on its resources; they are not part of the template's
     * text, but are given when the stack is deployed.
     *
     * @param tags the tags, beside those given before
     */
    public void tags(Tags tags) {
        requireOpen("tags", tags);
        stackTags = stackTags.and(tags);
    }

    void close() {
        closed = true;
    }

    private void requireOpen(String what, @Nullable Object argument) {
        if (closed) {
            throw new IllegalStateException("the template '" + description
                    + "' is complete; declare everything within the function given to Template.create");
        }
        if (argument == null) {
            LogicalId here = LogicalId.declare("", "", TemplateBuilder.class);
            String message = what + " is null, in the call at " + here.site();
            problems.add(new Problem(Problem.Severity.ERROR, "", "", "", message, null, here.site()));
            throw new InvalidTemplateException(description, problems);
        }
    }

    private void declare(LogicalId id, Map<String, LogicalId> names) {
        String flaw = LogicalId.flawOf(id.name());
        if (flaw != null) {
            String nearest = LogicalId.nearestValid(id.name());
            report(
                    id,
                    flaw,
                    "1 to 255 letters A-Z, a-z and digits" + (nearest.isEmpty() ? "" : ", for instance " + nearest));
        }
        LogicalId first = names.putIfAbsent(id.name(), id);
        if (first != null && flaw == null) {
            report(
                    id,
                    "the logical id is taken by the " + first.type() + " declared at " + first.site(),
                    "a logical id that is unique in the template");
        }
    }

    private void report(LogicalId id, String message, @Nullable String hint) {
        problems.add(new Problem(Problem.Severity.ERROR, id.name(), id.type(), "", message, hint, id.site()));
    }
}
