package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.read.LocatedNode;
import io.stratiform.read.TemplateDocument;
import io.stratiform.read.TemplateReadException;
import io.stratiform.read.TemplateReader;
import io.stratiform.template.hook.Hook;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.SourcePosition;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A CloudFormation template: complete and immutable. One that is made in Java is checked; one that is read from a text has
 * the form of a template, and nothing more is checked.
 *
 * <p>Two templates are equal if they say the same, in whatever order their members are. The tags of the stack, notices, and
 * places in Java or in a text do not count.
 *
 * @since 0.1.0
 */
public final class Template {

    private final String description;
    private final TemplateContent content;
    private final List<Problem> notices;
    private final Node node;
    private final @Nullable TemplateDocument document;

    private Template(TemplateBuilder builder, List<Problem> notices, Node node, @Nullable TemplateDocument document) {
        this.description = builder.description;
        this.content = TemplateContent.of(builder);
        this.notices = List.copyOf(notices);
        this.node = node;
        this.document = document;
    }

    /**
     * Makes a template.
     *
     * @param description what the stack is, at most 1,024 bytes; empty for none
     * @param content adds parameters, resources and outputs
     * @return the template
     * @throws InvalidTemplateException if anything is missing or wrong, or there are notices and the template is
     *     {@linkplain TemplateBuilder#strict strict}; it lists all of it
     */
    public static Template create(String description, Consumer<? super TemplateBuilder> content) {
        if (description == null || content == null) {
            throw new IllegalArgumentException((description == null ? "the description" : "the function")
                    + " given to Template.create is null, in the call at " + DeclarationSite.calling(Template.class)
                    + "; it takes a description, which may be empty, and a function, as in t -> t.add(...)");
        }
        TemplateBuilder builder = new TemplateBuilder(description);
        builder.strictness = Strictness.standard();
        content.accept(builder);
        builder.close();
        CheckedTemplate checked = TemplateCheck.of(builder);
        return new Template(builder, checked.notices(), checked.tree(), null);
    }

    /**
     * Reads a template from a file, in JSON or YAML. {@link TemplateReader} says what it takes.
     *
     * @param file the file
     * @return the template, whose resources are all untyped
     * @throws TemplateReadException if the file cannot be read, or is no template; it tells all that is wrong
     */
    public static Template read(Path file) {
        return read(file, TemplateReader.standard());
    }

    /**
     * Reads a template from a file with another reader, such as {@link TemplateReader#lenient()}.
     *
     * @param file the file
     * @param reader the reader
     * @return the template, whose resources are all untyped, with the notices of the reader
     * @throws TemplateReadException if the file cannot be read, or is no template; it tells all that is wrong
     */
    public static Template read(Path file, TemplateReader reader) {
        return of(reader.read(file));
    }

    /**
     * Reads a template from a text, in JSON or YAML. {@link TemplateReader} says what it takes.
     *
     * @param text the text, which errors call {@code template}
     * @return the template, whose resources are all untyped
     * @throws TemplateReadException if the text is no template; it tells all that is wrong
     */
    public static Template read(String text) {
        return read(text, TemplateReader.standard());
    }

    /**
     * Reads a template from a text with another reader, such as {@link TemplateReader#lenient()}.
     *
     * @param text the text, which errors call {@code template}
     * @param reader the reader
     * @return the template, whose resources are all untyped, with the notices of the reader
     * @throws TemplateReadException if the text is no template; it tells all that is wrong
     */
    public static Template read(String text, TemplateReader reader) {
        return of(reader.read(text, "template"));
    }

    /**
     * The template that a document is. Everything that it says is in the tree, as it was read, and in the model: functions
     * are values, loops are {@link #loops}, and what the model has no form for, such as a macro among the resources, is in
     * {@link #others}.
     *
     * @param document a document that was read
     * @return the template, whose resources are all untyped
     */
    public static Template of(TemplateDocument document) {
        TemplateBuilder builder = TextSections.of(document);
        return new Template(builder, TextNotices.of(document, builder), document.toNode(), document);
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
        return content.parameters();
    }

    /**
     * The rules, which CloudFormation checks before it creates or updates anything.
     *
     * @return the rules, in the order of their declaration
     */
    public List<Rule> rules() {
        return content.rules();
    }

    /**
     * The mappings.
     *
     * @return the mappings, in the order of their declaration
     */
    public List<Mapping> mappings() {
        return content.mappings();
    }

    /**
     * The conditions.
     *
     * @return the conditions, in the order of their declaration
     */
    public List<DeclaredCondition> conditions() {
        return content.conditions();
    }

    /**
     * The macros and transforms of AWS that CloudFormation runs on the template.
     *
     * @return the transforms, in the order in which they run
     */
    public List<DeclaredTransform> transforms() {
        return content.transforms();
    }

    /**
     * What all resources of SAM have in common.
     *
     * @return the properties of each type; empty if there are none
     */
    public Map<String, Value<?>> globals() {
        return content.globals();
    }

    /**
     * The hooks, which CloudFormation runs when it updates the stack.
     *
     * @return the hooks, in the order of their declaration
     */
    public List<Hook> hooks() {
        return content.hooks();
    }

    /**
     * The metadata, with how the console shows the parameters.
     *
     * @return the metadata as it stands in the template; null if there is none
     */
    public @Nullable Node metadata() {
        Node metadata = ((Node.Mapping) node).entries().get("Metadata");
        return metadata instanceof Node.Mapping ? metadata : null;
    }

    /**
     * What a text says that is none of all this: sections that nobody knows, macros in place of declarations, and what has
     * not the form that it should have.
     *
     * @return the values by their paths, as in {@code Resources.Fn::Transform}; none of a template that was made in Java
     */
    public Map<String, Value<?>> others() {
        return content.others();
    }

    /**
     * The resources with their options.
     *
     * @return the resources, in the order of their declaration
     */
    public List<DeclaredResource> resources() {
        return content.resources();
    }

    /**
     * The outputs.
     *
     * @return the outputs, in the order of their declaration
     */
    public List<Output> outputs() {
        return content.outputs();
    }

    /**
     * The tags that the stack is to be given when it is deployed.
     *
     * @return the tags, which the template's text does not show
     */
    public Tags stackTags() {
        return content.stackTags();
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
        return content.loops();
    }

    /**
     * The template as it is written.
     *
     * @return the neutral tree that the writers take
     */
    public Node toNode() {
        return node;
    }

    /**
     * The document that the template was read from.
     *
     * @return the document with the places of all its nodes; null of a template that was made in Java
     */
    public @Nullable TemplateDocument document() {
        return document;
    }

    /**
     * Where a node stands in the text that the template was read from.
     *
     * @param path the way to the node, as in {@code Resources.Web.Properties.Tags[0].Key}; keys may have dots
     * @return where it begins or, where there is no such node, where the last one on the way to it begins; null of a
     *     template that was made in Java
     */
    public @Nullable SourcePosition position(String path) {
        if (document == null) {
            return null;
        }
        LocatedNode found = document.root().nearest(path);
        return new SourcePosition(
                document.name(), found.position().line(), found.position().column());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Template template && template.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }
}
