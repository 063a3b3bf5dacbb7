package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Numbers;
import io.stratiform.codegen.importer.typescript.TsToken;
import io.stratiform.codegen.input.ImportException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tags in the comment before a member, as in <code>@maxLength `64`</code>. */
final class DocTags {

    private static final Set<String> KNOWN = Set.of("pattern", "minLength", "maxLength", "min", "max", "see");

    private final String file;
    private final TsToken doc;
    private final SortedMap<String, String> values = new TreeMap<>();

    DocTags(String file, TsToken doc) {
        this.file = file;
        this.doc = doc;
        String tag = null;
        StringBuilder value = new StringBuilder();
        int line = doc.line() - 1;
        for (String text : doc.text().split("\n", -1)) {
            line++;
            String next = tagName(text);
            if (next != null) {
                put(tag, value);
                tag = next;
                value.setLength(0);
                value.append(text.substring(text.indexOf('@') + 1 + next.length()));
                check(next, line);
            } else if (tag != null) {
                value.append('\n').append(text);
            }
        }
        put(tag, value);
    }

    /** The tag's value inside its backticks; null without the tag. It may be empty, or go over several lines. */
    @Nullable String text(String tag) {
        String value = values.get(tag);
        if (value == null) {
            return null;
        }
        if (value.length() < 2 || !value.startsWith("`") || !value.endsWith("`")) {
            throw new ImportException(
                    file + ":" + doc.line() + ": @" + tag + ": expected a value in backticks, found " + value);
        }
        return value.substring(1, value.length() - 1);
    }

    /** The pattern, with what the package did to a slash after a star, which would have ended its comment, undone. */
    @Nullable String pattern() {
        String text = text("pattern");
        return text == null ? null : text.replace("/\u200d*", "*/");
    }

    @Nullable BigDecimal number(String tag) {
        String value = text(tag);
        if (value == null) {
            return null;
        }
        try {
            return Numbers.canonical(new BigDecimal(value));
        } catch (NumberFormatException e) {
            throw notA("number", tag, value);
        }
    }

    @Nullable Long count(String tag) {
        String value = text(tag);
        if (value == null) {
            return null;
        }
        try {
            long count = Long.parseLong(value);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Worded below.
        }
        throw notA("whole number from 0", tag, value);
    }

    private ImportException notA(String what, String tag, String value) {
        return new ImportException(
                file + ":" + doc.line() + ": @" + tag + ": expected a " + what + ", found '" + value + "'");
    }

    /** Comments are indented and starred, but for the prose that came with line ends of its own. */
    private static @Nullable String tagName(String line) {
        int at = line.indexOf('@');
        if (at < 0 || !line.substring(0, at).strip().equals("*")) {
            return null;
        }
        int end = at + 1;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(at + 1, end);
    }

    private void check(String tag, int line) {
        if (!KNOWN.contains(tag)) {
            throw new ImportException(file + ":" + line + ": unknown tag @" + tag
                    + "; known are @max, @maxLength, @min, @minLength, @pattern, @see");
        }
    }

    private void put(@Nullable String tag, StringBuilder value) {
        if (tag != null && values.put(tag, value.toString().strip()) != null && !tag.equals("see")) {
            throw new ImportException(file + ":" + doc.line() + ": @" + tag + " is there twice");
        }
    }
}
