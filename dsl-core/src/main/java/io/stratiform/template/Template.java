package io.stratiform.template;

import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import java.util.List;
import java.util.function.Consumer;

/**
 * A CloudFormation template: complete, checked, and immutable.
 *
 * @since 0.1.0
 */
public final class Template {

    private final String description;
    private final List<Parameter<?>> parameters;
    private final List<DeclaredResource> resources;
    private final List<Output> outputs;
    private final Tags stackTags;
    private final List<DeclaredLoop> loops;
    private final List<Problem> notices;
    private final Node node;

    private Template(TemplateBuilder builder, List<Problem> notices) {
        this.description = builder.description;
        this.parameters = List.copyOf(builder.parameters);
        this.resources = List.copyOf(builder.resources);
        this.outputs = List.copyOf(builder.outputs);
        this.loops = List.copyOf(builder.loops);
        this.stackTags = builder.stackTags;
        this.notices = List.copyOf(notices);
        this.node = TemplateSections.of(builder);
    }

    /**
     * Makes a template.
     *
     * @param description what the stack is, at most 1,024 bytes; empty for none
     * @param content adds parameters, resources and outputs
     * @return the template
     * @throws InvalidTemplateException if anything is missing or wrong; it tells all of it
     */
    public static Template create(String description, Consumer<? super TemplateBuilder> content) {
        if (description == null || content == null) {
            throw new IllegalArgumentException((description == null ? "the description" : "the function")
                    + " given to Template.create is null, in the call at " + DeclarationSite.calling(Template.class)
                    + "; it takes a description, which may be empty, and a function, as in t -> t.add(...)");
        }
        TemplateBuilder builder = new TemplateBuilder(description);
        content.accept(builder);
        builder.close();
        return new Template(builder, TemplateCheck.of(builder));
    }

    /**
     * What the stack is.
     *
     * @return the description; empty if there is none
     */
    public String description() {
        return description;
    }

    /**
     * The parameters.
     *
     * @return the parameters, in the order of their declaration
     */
    public List<Parameter<?>> parameters() {
        return parameters;
    }

    /**
     * The resources with their options.
     *
     * @return the resources, in the order of their declaration
     */
    public List<DeclaredResource> resources() {
        return resources;
    }

    /**
     * The outputs.
     *
     * @return the outputs, in the order of their declaration
     */
    public List<Output> outputs() {
        return outputs;
    }

    /**
     * The tags that the stack is to be given when it is deployed.
     *
     * @return the tags, which the template's text does not show
     */
    public Tags stackTags() {
        return stackTags;
    }

    /**
     * What somebody should know of the template although it is valid, such as properties that were set by their names.
     *
     * @return the notices
     */
    public List<Problem> notices() {
        return notices;
    }

    /**
     * The loops, whose resources and outputs are not among those of the template itself.
     *
     * @return the loops, in the order of their declaration
     */
    public List<DeclaredLoop> loops() {
        return loops;
    }

    /**
     * The template as it is written.
     *
     * @return the neutral tree that the writers take
     */
    public Node toNode() {
        return node;
    }
}
