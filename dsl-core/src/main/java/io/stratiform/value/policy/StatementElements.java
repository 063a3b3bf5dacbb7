package io.stratiform.value.policy;

import io.stratiform.value.HasArn;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;

/** The elements of a statement for actions and resources. */
@SuppressWarnings("varargs") // the arrays are only read
abstract class StatementElements extends PropertyBuilder<Statement.Builder> {

    final ActionItems actions = new ActionItems();
    final ActionItems notActions = new ActionItems();
    final ResourceItems resources = new ResourceItems();
    final ResourceItems notResources = new ResourceItems();

    private Statement.Builder builder() {
        return (Statement.Builder) this;
    }

    /**
     * Adds actions.
     *
     * @param actions their names, such as {@code s3:GetObject} or {@code s3:Get*}
     * @return this builder
     */
    public final Statement.Builder actions(String... actions) {
        this.actions.addTexts(actions);
        return builder();
    }

    /**
     * Adds actions.
     *
     * @param actions their names
     * @return this builder
     */
    @SafeVarargs
    public final Statement.Builder actions(Value<String>... actions) {
        this.actions.addValues(actions);
        return builder();
    }

    /**
     * Adds actions.
     *
     * @param actions their names: strings, constants and values
     * @return this builder
     */
    public final Statement.Builder actions(Object... actions) {
        this.actions.addAny(actions);
        return builder();
    }

    /**
     * Adds actions.
     *
     * @param actions their names: strings, constants and values
     * @return this builder
     */
    public final Statement.Builder actions(Collection<?> actions) {
        this.actions.addAny(actions);
        return builder();
    }

    /**
     * Adds actions.
     *
     * @param actions their names; a function that returns a list must be the whole element
     * @return this builder
     */
    public final Statement.Builder actions(Value<List<String>> actions) {
        this.actions.addList(actions);
        return builder();
    }

    /**
     * Adds actions that the statement excludes; it applies to all others.
     *
     * @param actions their names, such as {@code s3:GetObject} or {@code s3:Get*}
     * @return this builder
     */
    public final Statement.Builder notActions(String... actions) {
        this.notActions.addTexts(actions);
        return builder();
    }

    /**
     * Adds actions that the statement excludes; it applies to all others.
     *
     * @param actions their names
     * @return this builder
     */
    @SafeVarargs
    public final Statement.Builder notActions(Value<String>... actions) {
        this.notActions.addValues(actions);
        return builder();
    }

    /**
     * Adds actions that the statement excludes; it applies to all others.
     *
     * @param actions their names: strings, constants and values
     * @return this builder
     */
    public final Statement.Builder notActions(Object... actions) {
        this.notActions.addAny(actions);
        return builder();
    }

    /**
     * Adds actions that the statement excludes; it applies to all others.
     *
     * @param actions their names: strings, constants and values
     * @return this builder
     */
    public final Statement.Builder notActions(Collection<?> actions) {
        this.notActions.addAny(actions);
        return builder();
    }

    /**
     * Adds actions that the statement excludes; it applies to all others.
     *
     * @param actions their names; a function that returns a list must be the whole element
     * @return this builder
     */
    public final Statement.Builder notActions(Value<List<String>> actions) {
        this.notActions.addList(actions);
        return builder();
    }

    /**
     * Adds resources.
     *
     * @param arns their ARNs, which may contain wildcards
     * @return this builder
     */
    public final Statement.Builder resources(String... arns) {
        this.resources.addTexts(arns);
        return builder();
    }

    /**
     * Adds resources.
     *
     * @param arns their ARNs
     * @return this builder
     */
    @SafeVarargs
    public final Statement.Builder resources(Value<String>... arns) {
        this.resources.addValues(arns);
        return builder();
    }

    /**
     * Adds resources.
     *
     * @param resources resources, whose ARNs are used
     * @return this builder
     */
    public final Statement.Builder resources(HasArn... resources) {
        this.resources.addAny(resources);
        return builder();
    }

    /**
     * Adds resources.
     *
     * @param resources ARNs as strings and values, and resources that have an ARN
     * @return this builder
     */
    public final Statement.Builder resources(Object... resources) {
        this.resources.addAny(resources);
        return builder();
    }

    /**
     * Adds resources.
     *
     * @param resources ARNs as strings and values, and resources that have an ARN
     * @return this builder
     */
    public final Statement.Builder resources(Collection<?> resources) {
        this.resources.addAny(resources);
        return builder();
    }

    /**
     * Adds resources.
     *
     * @param arns their ARNs; a function that returns a list must be the whole element
     * @return this builder
     */
    public final Statement.Builder resources(Value<List<String>> arns) {
        this.resources.addList(arns);
        return builder();
    }

    /**
     * Adds resources that the statement excludes; it applies to all others.
     *
     * @param arns their ARNs, which may contain wildcards
     * @return this builder
     */
    public final Statement.Builder notResources(String... arns) {
        this.notResources.addTexts(arns);
        return builder();
    }

    /**
     * Adds resources that the statement excludes; it applies to all others.
     *
     * @param arns their ARNs
     * @return this builder
     */
    @SafeVarargs
    public final Statement.Builder notResources(Value<String>... arns) {
        this.notResources.addValues(arns);
        return builder();
    }

    /**
     * Adds resources that the statement excludes; it applies to all others.
     *
     * @param resources resources, whose ARNs are used
     * @return this builder
     */
    public final Statement.Builder notResources(HasArn... resources) {
        this.notResources.addAny(resources);
        return builder();
    }

    /**
     * Adds resources that the statement excludes; it applies to all others.
     *
     * @param resources ARNs as strings and values, and resources that have an ARN
     * @return this builder
     */
    public final Statement.Builder notResources(Object... resources) {
        this.notResources.addAny(resources);
        return builder();
    }

    /**
     * Adds resources that the statement excludes; it applies to all others.
     *
     * @param resources ARNs as strings and values, and resources that have an ARN
     * @return this builder
     */
    public final Statement.Builder notResources(Collection<?> resources) {
        this.notResources.addAny(resources);
        return builder();
    }

    /**
     * Adds resources that the statement excludes; it applies to all others.
     *
     * @param arns their ARNs; a function that returns a list must be the whole element
     * @return this builder
     */
    public final Statement.Builder notResources(Value<List<String>> arns) {
        this.notResources.addList(arns);
        return builder();
    }
}
