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
 * A CloudFormation template, complete and immutable. A template that is created in Java is checked. For a template that
 * is read, only the form is checked.
 *
 * <p>Two templates are equal if they have the same content, in any order. Stack tags, notices and the places of
 * declarations are ignored.
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
     * Creates a template.
     *
     * @param description the description of the template, at most 1,024 bytes; empty for none
     * @param content adds parameters, resources and outputs
     * @return the template
     * @throws InvalidTemplateException if there are errors, or if there are notices and the template is
     *     {@linkplain TemplateBuilder#strict strict}; lists all problems
     */
    public static Template create(String description, Consumer<? super TemplateBuilder> content) {
        if (description == null || content == null) {
            throw new IllegalArgumentException((description == null ? "the description" : "the function")
                    + " passed to Template.create is null, in the call at " + DeclarationSite.calling(Template.class)
                    + "; pass a description, which may be empty, and a function, as in t -> t.add(...)");
        }
        TemplateBuilder builder = new TemplateBuilder(description);
        builder.strictness = Strictness.standard();
        content.accept(builder);
        builder.close();
        CheckedTemplate checked = TemplateCheck.of(builder);
        return new Template(builder, checked.notices(), checked.tree(), null);
    }

    /**
     * Reads a template from a file, in JSON or YAML. {@link TemplateReader} describes the accepted format.
     *
     * @param file the file
     * @return the template, whose resources are untyped
     * @throws TemplateReadException if the file cannot be read, or is not a template; lists all problems
     */
    public static Template read(Path file) {
        return read(file, TemplateReader.standard());
    }

    /**
     * Reads a template from a file with another reader, such as {@link TemplateReader#lenient()}.
     *
     * @param file the file
     * @param reader the reader
     * @return the template, whose resources are untyped, with the notices of the reader
     * @throws TemplateReadException if the file cannot be read, or is not a template; lists all problems
     */
    public static Template read(Path file, TemplateReader reader) {
        return of(reader.read(file));
    }

    /**
     * Reads a template from a string, in JSON or YAML. {@link TemplateReader} describes the accepted format.
     *
     * @param text the string, which error messages call {@code template}
     * @return the template, whose resources are untyped
     * @throws TemplateReadException if the string is not a template; lists all problems
     */
    public static Template read(String text) {
        return read(text, TemplateReader.standard());
    }

    /**
     * Reads a template from a string with another reader, such as {@link TemplateReader#lenient()}.
     *
     * @param text the string, which error messages call {@code template}
     * @param reader the reader
     * @return the template, whose resources are untyped, with the notices of the reader
     * @throws TemplateReadException if the string is not a template; lists all problems
     */
    public static Template read(String text, TemplateReader reader) {
        return of(reader.read(text, "template"));
    }

    /**
     * Returns the template of a document. The tree contains everything as it was read. In the model, functions are
     * values, loops are {@link #loops}, and parts that the model does not support, such as a macro among the resources,
     * are in {@link #others}.
     *
     * @param document a document that was read
     * @return the template, whose resources are untyped
     */
    public static Template of(TemplateDocument document) {
        TemplateBuilder builder = TextSections.of(document);
        return new Template(builder, TextNotices.of(document, builder), document.toNode(), document);
    }

    /**
     * Returns the description.
     *
     * @return the description; empty if there is none
     */
    public String description() {
        return description;
    }

    /**
     * Returns the parameters.
     *
     * @return the parameters, in the order of their declaration
     */
    public List<Parameter<?>> parameters() {
        return content.parameters();
    }

    /**
     * Returns the rules, which CloudFormation checks before it creates or updates anything.
     *
     * @return the rules, in the order of their declaration
     */
    public List<Rule> rules() {
        return content.rules();
    }

    /**
     * Returns the mappings.
     *
     * @return the mappings, in the order of their declaration
     */
    public List<Mapping> mappings() {
        return content.mappings();
    }

    /**
     * Returns the conditions.
     *
     * @return the conditions, in the order of their declaration
     */
    public List<DeclaredCondition> conditions() {
        return content.conditions();
    }

    /**
     * Returns the macros and the transforms of AWS that process the template.
     *
     * @return the transforms, in the order in which they run
     */
    public List<DeclaredTransform> transforms() {
        return content.transforms();
    }

    /**
     * Returns the {@code Globals} of SAM.
     *
     * @return the properties of each type; empty if there are none
     */
    public Map<String, Value<?>> globals() {
        return content.globals();
    }

    /**
     * Returns the hooks, which CloudFormation runs when it updates the stack.
     *
     * @return the hooks, in the order of their declaration
     */
    public List<Hook> hooks() {
        return content.hooks();
    }

    /**
     * Returns the metadata, including the parameter interface.
     *
     * @return the metadata as it appears in the template; null if there is none
     */
    public @Nullable Node metadata() {
        Node metadata = ((Node.Mapping) node).entries().get("Metadata");
        return metadata instanceof Node.Mapping ? metadata : null;
    }

    /**
     * Returns the parts of a template that the model does not support: unknown sections, macros in place of
     * declarations, and sections or declarations in the wrong form.
     *
     * @return the values by their paths, as in {@code Resources.Fn::Transform}; empty for a template that was created
     *     in Java
     */
    public Map<String, Value<?>> others() {
        return content.others();
    }

    /**
     * Returns the resources with their options.
     *
     * @return the resources, in the order of their declaration
     */
    public List<DeclaredResource> resources() {
        return content.resources();
    }

    /**
     * Returns the outputs.
     *
     * @return the outputs, in the order of their declaration
     */
    public List<Output> outputs() {
        return content.outputs();
    }

    /**
     * Returns the tags for the deployment of the stack.
     *
     * @return the tags, which are not part of the template text
     */
    public Tags stackTags() {
        return content.stackTags();
    }

    /**
     * Returns the notices, which do not invalidate the template, for example about properties that are set by their
     * names.
     *
     * @return the notices
     */
    public List<Problem> notices() {
        return notices;
    }

    /**
     * Returns the loops. Their resources and outputs are not listed with those of the template.
     *
     * @return the loops, in the order of their declaration
     */
    public List<DeclaredLoop> loops() {
        return content.loops();
    }

    /**
     * Returns the template as it is written.
     *
     * @return the neutral tree, for the writers
     */
    public Node toNode() {
        return node;
    }

    /**
     * Returns the document that the template was read from.
     *
     * @return the document with the positions of all nodes; null for a template that was created in Java
     */
    public @Nullable TemplateDocument document() {
        return document;
    }

    /**
     * Returns the position of a node in the file that the template was read from.
     *
     * @param path the path of the node, such as {@code Resources.Web.Properties.Tags[0].Key}; keys may contain dots
     * @return the position of the node, or of the nearest existing node on its path; null for a template that was
     *     created in Java
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
