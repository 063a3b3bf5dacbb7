package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How large a template is, and what CloudFormation makes of that: up to 51,200 bytes go into a request, up to 1,000,000
 * are taken from Amazon S3, and more are refused.
 *
 * @param bytes the size of the text in UTF-8
 * @param minifiedBytes the size of the same template as minified JSON
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation
 *     quotas</a>
 * @since 0.1.0
 */
public record TemplateSize(long bytes, long minifiedBytes) {

    /** What a request holds. */
    public static final long REQUEST_LIMIT = 51_200;

    /** What CloudFormation takes from Amazon S3. */
    public static final long LIMIT = 1_000_000;

    /**
     * Measures a template as a writer writes it.
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
     * Measures a template whose text is there already.
     *
     * @param template the root of its tree
     * @param text what a writer made of it
     * @return the size
     */
    public static TemplateSize of(Node template, String text) {
        return new TemplateSize(bytesOf(text), bytesOf(JsonWriter.minified().write(template)));
    }

    /** What somebody should know of a text's size; that of minified JSON is only measured where it matters. */
    static @Nullable String noticeOf(Node template, String text) {
        long bytes = bytesOf(text);
        return new TemplateSize(bytes, bytes).needsUpload() ? of(template, text).notice() : null;
    }

    /**
     * Whether the text is too large for a request, so that it has to be uploaded to Amazon S3.
     *
     * @return true above 51,200 bytes
     */
    public boolean needsUpload() {
        return bytes > REQUEST_LIMIT;
    }

    /**
     * Whether CloudFormation refuses the text wherever it comes from.
     *
     * @return true above 1,000,000 bytes
     */
    public boolean isRefused() {
        return bytes > LIMIT;
    }

    /**
     * What somebody should know of the size.
     *
     * @return the sentence, with what minified JSON would help; null for a template that fits into a request
     */
    public @Nullable String notice() {
        if (!needsUpload()) {
            return null;
        }
        String notice = "the template has " + shown(bytes) + " bytes, "
                + (isRefused()
                        ? "and CloudFormation refuses more than " + shown(LIMIT)
                        : "and has to be uploaded to Amazon S3, since a request takes " + shown(REQUEST_LIMIT));
        long wanted = isRefused() && minifiedBytes > REQUEST_LIMIT ? LIMIT : REQUEST_LIMIT;
        if (minifiedBytes <= wanted) {
            return notice + "; as minified JSON it would have " + shown(minifiedBytes) + ", which "
                    + (wanted == LIMIT ? "may be uploaded" : "fits");
        }
        return isRefused() ? notice + "; split the stack into several" : notice;
    }

    private static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Without making the bytes: a half of a surrogate pair becomes a question mark. */
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
