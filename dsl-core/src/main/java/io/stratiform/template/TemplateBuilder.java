package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Document;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Parameter;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a template. The builder is closed when the function that uses it returns.
 *
 * @since 0.1.0
 */
public final class TemplateBuilder {

    final String description;
    final LogicalId logicalId = LogicalId.declare("", "", Template.class);
    final List<Problem> problems = new ArrayList<>(0);
    final List<Parameter<?>> parameters = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>(0);
    final List<Mapping> mappings = new ArrayList<>();
    final List<DeclaredCondition> conditions = new ArrayList<>();
    final List<DeclaredResource> resources = new ArrayList<>();
    final List<Output> outputs = new ArrayList<>();
    final List<DeclaredLoop> loops = new ArrayList<>(0);
    final List<Hook> hooks = new ArrayList<>(0);
    final List<DeclaredTransform> transforms = new ArrayList<>();
    final RawParts rawParts = new RawParts();

    @Nullable String formatVersion = "2010-09-09";

    @Nullable Value<Document> metadata;

    @Nullable ParameterInterface parameterInterface;

    @Nullable PropertyMap globals;

    Tags stackTags = Tags.none();
    Strictness strictness = Strictness.lenient();
    private boolean closed;

    TemplateBuilder(String description) {
        this.description = description;
    }

    /**
     * Adds a resource.
     *
     * @param resource the resource
     * @param <R> its class
     * @return the same resource, for references
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
     * @return the same resource, for references
     */
    public <R extends Resource> R add(R resource, Consumer<? super ResourceOptions.Builder> options) {
        return add(resource, ResourceOptions.create(options));
    }

    private <R extends Resource> R add(R resource, ResourceOptions options) {
        requireOpen();
        requireGiven("a resource", resource);
        resources.add(new DeclaredResource(resource, options));
        return resource;
    }

    /**
     * Adds a parameter.
     *
     * @param parameter the parameter
     * @param <P> its class
     * @return the same parameter, which is a value
     */
    public <P extends Parameter<?>> P add(P parameter) {
        requireOpen();
        requireGiven("a parameter", parameter);
        parameters.add(parameter);
        return parameter;
    }

    /**
     * Adds a rule, which CloudFormation checks before it creates or updates anything.
     *
     * @param logicalId its logical id
     * @param content adds its assertions and its condition
     */
    public void rule(String logicalId, Consumer<? super Rule.Builder> content) {
        requireOpen();
        rules.add(Rule.create(logicalId, content));
    }

    /**
     * Adds a condition.
     *
     * @param logicalId its logical id
     * @param expression its expression
     * @return the condition, for references
     */
    public Condition condition(String logicalId, ConditionExpression expression) {
        requireOpen();
        LogicalId id = LogicalId.declare(logicalId, "Condition", TemplateBuilder.class);
        conditions.add(new DeclaredCondition(id, expression));
        return new Condition(id);
    }

    /**
     * Adds a mapping.
     *
     * @param logicalId its logical id
     * @param entries adds its entries
     * @return the mapping, for {@code Fn.findInMap}
     */
    public Mapping mapping(String logicalId, Consumer<? super Mapping.Builder> entries) {
        requireOpen();
        Mapping mapping = Mapping.create(logicalId, entries);
        mappings.add(mapping);
        return mapping;
    }

    /**
     * Adds an output.
     *
     * @param logicalId its name
     * @param value its value
     */
    public void output(String logicalId, @Nullable Value<?> value) {
        requireOpen();
        outputs.add(Output.create(logicalId, value));
    }

    /**
     * Adds an output with a literal string.
     *
     * @param logicalId its name
     * @param value its value
     */
    public void output(String logicalId, String value) {
        output(logicalId, value == null ? null : Value.of(value));
    }

    /**
     * Adds an output with a literal number.
     *
     * @param logicalId its name
     * @param value its value
     */
    public void output(String logicalId, Number value) {
        output(logicalId, value == null ? null : Value.of(value));
    }

    /**
     * Adds an output with a literal boolean.
     *
     * @param logicalId its name
     * @param value its value
     */
    public void output(String logicalId, boolean value) {
        output(logicalId, Value.of(value));
    }

    /**
     * Adds an output with a literal string and a description, a condition or an export.
     *
     * @param logicalId its name
     * @param value its value
     * @param options sets its description, condition or export
     */
    public void output(String logicalId, String value, Consumer<? super Output.Builder> options) {
        output(logicalId, value == null ? null : Value.of(value), options);
    }

    /**
     * Adds an output with a description, a condition or an export.
     *
     * @param logicalId its name
     * @param value its value
     * @param options sets its description, condition or export
     */
    public void output(String logicalId, @Nullable Value<?> value, Consumer<? super Output.Builder> options) {
        requireOpen();
        outputs.add(Output.create(logicalId, value, options));
    }

    /**
     * Repeats resources, outputs or conditions for each literal item. It requires the transform
     * {@code AWS::LanguageExtensions}.
     *
     * @param name the name of the loop, unique in the template
     * @param identifier the identifier of the current item
     * @param items the items
     * @param each adds the repeated declarations
     */
    public void forEach(String name, String identifier, List<String> items, Consumer<? super LoopBuilder> each) {
        requireOpen();
        loops.add(LoopBuilder.loop(LoopHead.of(name, identifier, items, TemplateBuilder.class), each));
    }

    /**
     * Repeats resources, outputs or conditions for each item of a list. It requires the transform
     * {@code AWS::LanguageExtensions}.
     *
     * @param name the name of the loop, unique in the template
     * @param identifier the identifier of the current item
     * @param collection the items: a parameter that is a list
     * @param each adds the repeated declarations
     */
    public void forEach(
            String name, String identifier, Value<List<String>> collection, Consumer<? super LoopBuilder> each) {
        requireOpen();
        loops.add(LoopBuilder.loop(LoopHead.of(name, identifier, collection, TemplateBuilder.class), each));
    }

    /**
     * Adds a transform.
     *
     * @param name a macro or a transform of AWS, as in {@code AWS::LanguageExtensions}; a repeated name is added only
     *     once
     */
    public void transform(String name) {
        requireOpen();
        if (name == null) {
            refuseNull("the name of a transform");
        } else if (!DeclaredTransform.namesOf(transforms).contains(name)) {
            transforms.add(new DeclaredTransform(name, null));
        }
    }

    /**
     * Adds a transform with parameters.
     *
     * @param name a macro or a transform of AWS, as in {@code AWS::Include}
     * @param parameters its parameters, which must be known before the deployment
     */
    public void transform(String name, Map<String, ?> parameters) {
        requireOpen();
        if (name == null) {
            refuseNull("the name of a transform");
        } else if (parameters == null) {
            refuseNull("the parameters of a transform");
        } else {
            transforms.add(new DeclaredTransform(name, Document.checked(parameters)));
        }
    }

    /**
     * Attaches data to the template. A second call adds to the first.
     *
     * @param metadata the data
     */
    public void metadata(Map<String, ?> metadata) {
        requireOpen();
        if (metadata == null) {
            refuseNull("metadata");
        } else {
            this.metadata = ResourceMetadata.joined(this.metadata, Document.checked(metadata), TemplateBuilder.class);
        }
    }

    /**
     * Sets how the console shows the parameters, in addition to other metadata. A second call continues the first.
     *
     * @param configuration adds groups and labels
     */
    public void parameterInterface(Consumer<? super ParameterInterface> configuration) {
        requireOpen();
        parameterInterface = ParameterInterface.begin(parameterInterface, configuration);
    }

    /**
     * Sets the {@code Globals} of SAM. A second call continues the first. It requires the transform
     * {@code AWS::Serverless-2016-10-31}.
     *
     * @param configuration sets the properties of each type
     */
    public void globals(Consumer<? super ServerlessGlobals> configuration) {
        requireOpen();
        PropertyMap more = ServerlessGlobals.of(configuration);
        globals = globals == null ? more : globals.and(more, TemplateBuilder.class);
    }

    /**
     * Adds a hook, which CloudFormation runs when it updates the stack.
     *
     * @param hook the hook
     */
    public void add(Hook hook) {
        requireOpen();
        requireGiven("a hook", hook);
        hooks.add(hook);
    }

    /**
     * Adds stack tags. CloudFormation propagates them to the resources of the stack. They are not part of the template
     * text; you pass them when you deploy the stack.
     *
     * @param tags the tags, in addition to earlier ones; their values are literals
     */
    public void tags(Tags tags) {
        requireOpen();
        if (tags == null) {
            refuseNull("tags");
        } else {
            stackTags = stackTags.and(tags);
        }
    }

    /** Treats the notices of the template, for example about properties that are set by their names, as errors. */
    public void strict() {
        strictness(Strictness.strict());
    }

    /**
     * Sets whether the notices of the template are treated as errors. The last call applies, and overrides the system
     * property {@code stratiform.strict}.
     *
     * @param strictness the strictness
     */
    public void strictness(Strictness strictness) {
        requireOpen();
        if (strictness == null) {
            refuseNull("a strictness");
        } else {
            this.strictness = strictness;
        }
    }

    void close() {
        closed = true;
    }

    InvalidTemplateException failure(List<Problem> errors) {
        return new InvalidTemplateException(description, logicalId.site(), errors);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the template '" + description
                    + "' is complete; declare everything within the function passed to Template.create");
        }
    }

    /** Null cannot be returned for references, so the template is rejected at once. */
    private void requireGiven(String what, @Nullable Object argument) {
        if (argument == null) {
            refuseNull(what);
            throw failure(problems);
        }
    }

    private void refuseNull(String what) {
        DeclarationSite here = DeclarationSite.calling(TemplateBuilder.class);
        String message = what + " is null";
        problems.add(Problem.error(Code.NULL.id(), message).at(here.place()).hinting("omit the call"));
    }
}
