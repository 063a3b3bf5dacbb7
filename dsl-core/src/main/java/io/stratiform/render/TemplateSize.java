package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The size of a template. CloudFormation accepts up to 51,200 bytes in a request and up to 1,000,000 bytes from Amazon
 * S3.
 *
 * @param bytes the size of the text in UTF-8
 * @param minifiedBytes the size of the same template as minified JSON
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation
 *     quotas</a>
 * @since 0.1.0
 */
public record TemplateSize(long bytes, long minifiedBytes) {

    /** The limit of a request. */
    public static final long REQUEST_LIMIT = 51_200;

    /** The limit of a template in Amazon S3. */
    public static final long LIMIT = 1_000_000;

    /**
     * Measures a template that a writer writes.
     *
     * @param template the root of its tree
     * @param writer the writer
     * @return the size
     * @throws RenderException if the tree cannot be written
     */
    public static TemplateSize of(Node template, TemplateWriter writer) {
        return of(template, writer.write(template));
    }

    /**
     * Measures a template that is already written.
     *
     * @param template the root of its tree
     * @param text its text
     * @return the size
     */
    public static TemplateSize of(Node template, String text) {
        return new TemplateSize(bytesOf(text), bytesOf(JsonWriter.minified().write(template)));
    }

    /** The notice about the size of a string. The size of minified JSON is measured only if it matters. */
    static @Nullable String noticeOf(Node template, String text) {
        long bytes = bytesOf(text);
        return new TemplateSize(bytes, bytes).needsUpload() ? of(template, text).notice() : null;
    }

    /**
     * Whether the text is too large for a request and must be uploaded to Amazon S3.
     *
     * @return true above 51,200 bytes
     */
    public boolean needsUpload() {
        return bytes > REQUEST_LIMIT;
    }

    /**
     * Whether the text is too large for CloudFormation.
     *
     * @return true above 1,000,000 bytes
     */
    public boolean isRefused() {
        return bytes > LIMIT;
    }

    /**
     * Returns a notice about the size.
     *
     * @return the notice, with the size as minified JSON if that helps; null for a template that fits into a request
     */
    public @Nullable String notice() {
        if (!needsUpload()) {
            return null;
        }
        String notice = "the template has " + shown(bytes) + " bytes "
                + (isRefused()
                        ? "and CloudFormation rejects more than " + shown(LIMIT)
                        : "and must be uploaded to Amazon S3, because a request is limited to " + shown(REQUEST_LIMIT));
        long wanted = isRefused() && minifiedBytes > REQUEST_LIMIT ? LIMIT : REQUEST_LIMIT;
        if (minifiedBytes <= wanted) {
            return notice + "; minified JSON would have " + shown(minifiedBytes) + " bytes, which "
                    + (wanted == LIMIT ? "can be uploaded" : "fits");
        }
        return isRefused() ? notice + "; split the stack into several stacks" : notice;
    }

    private static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Counts without encoding. An unpaired surrogate becomes a question mark. */
    private static long bytesOf(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Escape.isSurrogate(c)) {
                bytes += 3;
            } else if (Escape.isPair(text, i)) {
                bytes += 4;
                i++;
            } else {
                bytes++;
            }
        }
        return bytes;
    }
}
