package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that cfn-init writes.
 *
 * @since 0.1.0
 */
public final class InitFile extends PropertyBuilder<InitFile> {

    private boolean hasContent;
    private boolean hasSource;
    private boolean isText;
    private boolean isEncoded;
    private @Nullable String authentication;

    private InitFile() {}

    static InitFile of(@Nullable Consumer<? super InitFile> configuration) {
        InitFile file = new InitFile();
        file.accept(configuration);
        return file;
    }

    Structure structure() {
        if (hasContent && hasSource) {
            note(Flaw.error(
                    Code.CFN_INIT, "source", "the file has a content too", "give either content(...) or source(...)"));
        } else if (!hasContent && !hasSource) {
            note(Flaw.error(
                    Code.CFN_INIT,
                    "",
                    "the file has neither a content nor a source",
                    "give content(...) or source(...)"));
        }
        if (isEncoded && !isText) {
            note(Flaw.error(
                    Code.CFN_INIT,
                    "encoding",
                    "only a content that is text has an encoding",
                    "leave it out, or give content(text)"));
        }
        if (authentication != null && !hasSource) {
            note(Flaw.notice(
                    Code.CFN_INIT, "authentication", "nothing is loaded with it", "leave it out, or give source(...)"));
        }
        return new Structure(seal());
    }

    /** The authentication with which something is loaded. */
    @Nullable String authentication() {
        return hasSource ? authentication : null;
    }

    /**
     * The content.
     *
     * @param text the text; of a link, the path to which it leads
     * @return this builder
     */
    public InitFile content(String text) {
        hasContent = true;
        isText = true;
        put("content", text);
        return this;
    }

    /**
     * The content.
     *
     * @param text the text, as in {@code Fn.sub(...)}
     * @return this builder
     */
    public InitFile content(Value<String> text) {
        hasContent = true;
        isText = true;
        put("content", text);
        return this;
    }

    /**
     * The content as JSON, in which functions are resolved.
     *
     * @param document the document
     * @return this builder
     */
    public InitFile content(Map<String, ?> document) {
        hasContent = true;
        put("content", document == null ? null : Document.checked(document));
        return this;
    }

    /**
     * From where to load the content.
     *
     * @param url the address
     * @return this builder
     */
    public InitFile source(String url) {
        hasSource = true;
        put("source", url);
        return this;
    }

    /**
     * From where to load the content.
     *
     * @param url the address
     * @return this builder
     */
    public InitFile source(Value<String> url) {
        hasSource = true;
        put("source", url);
        return this;
    }

    /**
     * Says that the text of the content is Base64.
     *
     * @return this builder
     */
    public InitFile base64() {
        isEncoded = true;
        put("encoding", "base64");
        return this;
    }

    /**
     * Says that the text of the content is as it is.
     *
     * @return this builder
     */
    public InitFile plain() {
        isEncoded = true;
        put("encoding", "plain");
        return this;
    }

    /**
     * The mode.
     *
     * @param octal six octal digits, as in {@code 000644}, or {@code 120644} for a link
     * @return this builder
     */
    public InitFile mode(String octal) {
        put("mode", Checks.mode(octal));
        return this;
    }

    /**
     * The owning user.
     *
     * @param name the user's name
     * @return this builder
     */
    public InitFile owner(String name) {
        put("owner", name);
        return this;
    }

    /**
     * The owning group.
     *
     * @param name the group's name
     * @return this builder
     */
    public InitFile group(String name) {
        put("group", name);
        return this;
    }

    /**
     * The credentials with which to load the content.
     *
     * @param name the name of an authentication of the same resource
     * @return this builder
     */
    public InitFile authentication(String name) {
        authentication = name;
        put("authentication", name);
        return this;
    }

    /**
     * What the content, as a Mustache template, is filled with.
     *
     * @param values the values by name, which may be nested
     * @return this builder
     */
    public InitFile context(Map<String, ?> values) {
        put("context", values == null ? null : Document.checked(values));
        return this;
    }
}
