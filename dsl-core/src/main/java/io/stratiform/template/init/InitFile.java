package io.stratiform.template.init;

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
                    "source", "the file has both content and a source", "call either content(...) or source(...)"));
        } else if (!hasContent && !hasSource) {
            note(Flaw.error("", "the file has neither content nor a source", "call content(...) or source(...)"));
        }
        if (isEncoded && !isText) {
            note(Flaw.error(
                    "encoding", "only text content can have an encoding", "omit the call, or call content(text)"));
        }
        if (authentication != null && !hasSource) {
            note(Flaw.notice(
                    "authentication",
                    "the file has no source, so the authentication has no effect",
                    "omit the call, or call source(...)"));
        }
        return new Structure(seal());
    }

    /** The authentication for the download. */
    @Nullable String authentication() {
        return hasSource ? authentication : null;
    }

    /**
     * Sets the content.
     *
     * @param text the string; for a link, the path of its target
     * @return this builder
     */
    public InitFile content(String text) {
        hasContent = true;
        isText = true;
        put("content", text);
        return this;
    }

    /**
     * Sets the content.
     *
     * @param text the string, as in {@code Fn.sub(...)}
     * @return this builder
     */
    public InitFile content(Value<String> text) {
        hasContent = true;
        isText = true;
        put("content", text);
        return this;
    }

    /**
     * Sets the content to JSON, in which functions are resolved.
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
     * Sets the URL of the content.
     *
     * @param url the URL
     * @return this builder
     */
    public InitFile source(String url) {
        hasSource = true;
        put("source", url);
        return this;
    }

    /**
     * Sets the URL of the content.
     *
     * @param url the URL
     * @return this builder
     */
    public InitFile source(Value<String> url) {
        hasSource = true;
        put("source", url);
        return this;
    }

    /**
     * Declares that the content is Base64.
     *
     * @return this builder
     */
    public InitFile base64() {
        isEncoded = true;
        put("encoding", "base64");
        return this;
    }

    /**
     * Declares that the content is plain text.
     *
     * @return this builder
     */
    public InitFile plain() {
        isEncoded = true;
        put("encoding", "plain");
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
     * Sets the credentials for the download.
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
