package io.stratiform.yaml;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words for what is wrong with a text, the same for every kind of document.
 *
 * @param quoting whether a mistake may quote the text; not where it may hold secrets
 * @param instead what to do instead of an anchor, an alias or a merge key
 * @param tags the tags that have a meaning
 * @param twoTags what to do instead of two tags; null if nothing
 * @since 0.1.0
 */
public record Mistakes(
        boolean quoting,
        String instead,
        String tags,
        @Nullable String twoTags) {

    private static final int SHOWN = 60;
    private static final String TEXT_AS_KEY = "text as the key";

    /**
     * A key that a mapping has twice.
     *
     * @param key the key
     * @param line the line of the first
     * @param column the column of the first
     * @return the mistake
     */
    public static Flaw duplicateKey(String key, int line, int column) {
        return Flaw.error(
                        Code.DUPLICATE_KEY,
                        "",
                        "the key \"" + shortened(key) + "\" is there twice",
                        "the first is at line " + line + ", column " + column + "; remove or rename one of the two")
                .expecting("each key once in an object");
    }

    /**
     * Lists and objects that are nested too deep.
     *
     * @return the mistake
     */
    public static Flaw tooDeep() {
        return Flaw.error(Code.TEXT_TOO_DEEP, "", "nested deeper than " + Node.DEEPEST + " levels");
    }

    /**
     * A tag that is not known.
     *
     * @param tag the tag
     * @param hint how to fix it; null if that is not known
     * @return the mistake
     */
    public Flaw unknownTag(String tag, @Nullable String hint) {
        return Flaw.error(
                        Code.UNKNOWN_TAG,
                        "",
                        quoting ? "the tag " + shortened(tag) + " is unknown" : "the tag is unknown",
                        hint)
                .expecting(tags);
    }

    Flaw noTag() {
        return Flaw.error(Code.UNKNOWN_TAG, "", "this is not the name of a tag").expecting(tags);
    }

    Flaw secondTag() {
        return Flaw.error(Code.UNKNOWN_TAG, "", "one value cannot have two tags", twoTags);
    }

    Flaw keyThatIsNoText() {
        return Flaw.error(Code.KEY, "", "a key cannot be a list or an object", quotes("[ or {"))
                .expecting(TEXT_AS_KEY);
    }

    Flaw keyWithTag() {
        return Flaw.error(Code.KEY, "", "a key cannot have a tag", quotes("!")).expecting(TEXT_AS_KEY);
    }

    Flaw mergeKey() {
        return Flaw.error(Code.MERGE_KEY, "", "<< is a merge key", instead);
    }

    Flaw alias(String name) {
        return Flaw.error(Code.ALIAS, "", shown("*" + name) + " is an alias", instead);
    }

    Flaw anchor(String name) {
        return Flaw.error(Code.ANCHOR, "", shown("&" + name) + " is an anchor", instead);
    }

    Flaw secondDocument() {
        return Flaw.error(Code.SECOND_DOCUMENT, "", "a second document begins here", "put it into a file of its own")
                .expecting("one document");
    }

    Flaw unprintable(int codePoint) {
        return Flaw.error(
                Code.ENCODING,
                "",
                (quoting ? "the character " + character(codePoint) : "a control character") + " is not allowed in YAML",
                "in a text in double quotes it is written \\u or \\x with its number");
    }

    /** What the parser alone can say, which often quotes the text. */
    Flaw notYaml(@Nullable String problem) {
        return Flaw.error(Code.YAML, "", quoting ? "this is not YAML: " + problem : "this is not YAML");
    }

    /** A character in a message, or what to call it. */
    String shownCharacter(int[] codePoints, int index) {
        if (index >= codePoints.length) {
            return "the end of the text";
        }
        return quoting ? character(codePoints[index]) : "this character";
    }

    private String shown(String text) {
        return quoting ? shortened(text) : "this";
    }

    private static String quotes(String start) {
        return "put a text that begins with " + start + " in quotes";
    }

    /**
     * A text of which so much is left that it fits in a line, without characters that would spoil it.
     *
     * @param text the text
     * @return its beginning
     */
    public static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int index = 0;
        for (int count = 0; count < SHOWN && index < text.length(); count++) {
            int c = text.codePointAt(index);
            index += Character.charCount(c);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            shown.appendCodePoint(Character.isISOControl(c) || half ? '?' : c);
        }
        return index < text.length() ? shown.append("...").toString() : shown.toString();
    }

    /**
     * A character: itself where it can be seen, and else its number.
     *
     * @param codePoint the character
     * @return for instance {@code 'a'} or {@code U+0007}
     */
    public static String character(int codePoint) {
        StringBuilder number = new StringBuilder(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
        while (number.length() < 4) {
            number.insert(0, '0');
        }
        return codePoint > ' ' && codePoint <= '~' ? "'" + Character.toString(codePoint) + "'" : "U+" + number;
    }
}
