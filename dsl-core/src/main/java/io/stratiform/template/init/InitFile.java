package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that cfn-init writes.
 *
 * @since 0.1.0
 */
public final class InitFile extends PropertyBuilder<InitFile> {

    static final String SECTION = "files";

    private static final String CONTENT = "content";
    private static final String SOURCE = "source";
    private static final String ENCODING = "encoding";
    private static final String AUTHENTICATION = "authentication";

    private InitFile() {}

    static Structure of(@Nullable Consumer<? super InitFile> configuration) {
        InitFile file = new InitFile();
        file.accept(configuration);
        return new Structure(file.seal());
    }

    /** A file, of which everything was said, with what is wrong with it as a whole. */
    static Value<?> checked(Value<?> file) {
        Map<String, Value<?>> given = Structure.propertiesOf(file);
        List<Flaw> flaws = new ArrayList<>(0);
        Value<?> content = given.get(CONTENT);
        boolean hasSource = given.containsKey(SOURCE);
        if (content != null && hasSource) {
            flaws.add(Flaw.error(
                    Code.CFN_INIT,
                    SOURCE,
                    "the file has both content and a source",
                    "call either content(...) or source(...)"));
        } else if (content == null && !hasSource) {
            flaws.add(Flaw.error(
                    Code.CFN_INIT,
                    "",
                    "the file has neither content nor a source",
                    "call content(...) or source(...)"));
        }
        if (given.containsKey(ENCODING) && (content == null || Structure.bare(content) instanceof Document)) {
            flaws.add(Flaw.error(
                    Code.CFN_INIT,
                    ENCODING,
                    "only text content can have an encoding",
                    "omit the call, or call content(text)"));
        }
        if (Structure.text(given.get(AUTHENTICATION)) != null && !hasSource) {
            flaws.add(Flaw.notice(
                    Code.CFN_INIT,
                    AUTHENTICATION,
                    "the file has no source, so the authentication has no effect",
                    "omit the call, or call source(...)"));
        }
        return flaws.isEmpty() ? file : new CheckedValue<>(file, flaws);
    }

    /** The authentication for the download. */
    static @Nullable String authentication(Value<?> file) {
        Map<String, Value<?>> given = Structure.propertiesOf(file);
        return given.containsKey(SOURCE) ? Structure.text(given.get(AUTHENTICATION)) : null;
    }

    /**
     * Sets the content.
     *
     * @param text the string; for a link, the path of its target
     * @return this builder
     */
    public InitFile content(String text) {
        put(CONTENT, text);
        return this;
    }

    /**
     * Sets the content.
     *
     * @param text the string, as in {@code Fn.sub(...)}
     * @return this builder
     */
    public InitFile content(Value<String> text) {
        put(CONTENT, text);
        return this;
    }

    /**
     * Sets the content to JSON, in which functions are resolved.
     *
     * @param document the document
     * @return this builder
     */
    public InitFile content(Map<String, ?> document) {
        put(CONTENT, document == null ? null : Document.checked(document));
        return this;
    }

    /**
     * Sets the URL of the content.
     *
     * @param url the URL
     * @return this builder
     */
    public InitFile source(String url) {
        put(SOURCE, url);
        return this;
    }

    /**
     * Sets the URL of the content.
     *
     * @param url the URL
     * @return this builder
     */
    public InitFile source(Value<String> url) {
        put(SOURCE, url);
        return this;
    }

    /**
     * Declares that the content is Base64.
     *
     * @return this builder
     */
    public InitFile base64() {
        put(ENCODING, "base64");
        return this;
    }

    /**
     * Declares that the content is plain text.
     *
     * @return this builder
     */
    public InitFile plain() {
        put(ENCODING, "plain");
        return this;
    }

    /**
     * Sets the mode.
     *
     * @param octal six octal digits, as in {@code 000644}, or {@code 120644} for a link
     * @return this builder
     */
    public InitFile mode(String octal) {
        put("mode", Checks.mode(octal));
        return this;
    }

    /**
     * Sets the mode to a value.
     *
     * @param octal six octal digits, such as {@code 000644}
     * @return this builder
     */
    public InitFile mode(Value<String> octal) {
        put("mode", octal);
        return this;
    }

    /**
     * Sets the owner.
     *
     * @param name the user's name
     * @return this builder
     */
    public InitFile owner(String name) {
        put("owner", name);
        return this;
    }

    /**
     * Sets the owning user to a value.
     *
     * @param name the user's name
     * @return this builder
     */
    public InitFile owner(Value<String> name) {
        put("owner", name);
        return this;
    }

    /**
     * Sets the group.
     *
     * @param name the group's name
     * @return this builder
     */
    public InitFile group(String name) {
        put("group", name);
        return this;
    }

    /**
     * Sets the owning group to a value.
     *
     * @param name the group's name
     * @return this builder
     */
    public InitFile group(Value<String> name) {
        put("group", name);
        return this;
    }

    /**
     * Sets the credentials for the download.
     *
     * @param name the name of an authentication of the same resource
     * @return this builder
     */
    public InitFile authentication(String name) {
        put(AUTHENTICATION, name);
        return this;
    }

    /**
     * Sets the context for content that is a Mustache template.
     *
     * @param values the values by name, which may be nested
     * @return this builder
     */
    public InitFile context(Map<String, ?> values) {
        put("context", values == null ? null : Document.checked(values));
        return this;
    }
}
