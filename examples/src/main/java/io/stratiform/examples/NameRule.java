package io.stratiform.examples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A kind of name, and how a branch's name becomes one.
 *
 * <p>A branch's name that AWS takes as it is stays as it is. Any other is made readable, cut to size, and ends in a hash of
 * the whole name. A name that only looks as if it ended so gets a hash too: without that, a branch called like another's
 * result would have the same name.
 */
enum NameRule {
    /** Names of stacks. Upper case would be allowed, but not where they become names of files and of other things. */
    STACK(128),
    /** Names of Beanstalk environments. */
    ENVIRONMENT(40),
    /** Labels below {@code elasticbeanstalk.com}, which all accounts share. */
    CNAME_PREFIX(63),
    /** Labels of host names. */
    DNS_LABEL(63),
    /** What names of buckets start with: of their 63 characters, 26 are left for a purpose and the account. */
    BUCKET_PREFIX(37),
    /** Identifiers of database instances. */
    DATABASE(63),
    /** Values of tags. */
    TAG_VALUE(256);

    private static final int HASH_DIGITS = 10;

    private final int longest;

    NameRule(int longest) {
        this.longest = longest;
    }

    /**
     * The name of a branch.
     *
     * @param prefix what the name starts with
     * @param branch the branch
     * @param taken whether somebody else has the name that the branch would have as it is
     * @return a name that no other branch has
     */
    String name(String prefix, Branch branch, boolean taken) {
        String name = branch.name();
        if (!taken && !endsLikeHash(name) && allows(prefix + name)) {
            return prefix + name;
        }
        String readable = this == TAG_VALUE ? asTag(name) : asLabel(name);
        int room = longest - prefix.length() - HASH_DIGITS - 1;
        if (readable.length() > room) {
            readable = readable.substring(0, room - (Character.isHighSurrogate(readable.charAt(room - 1)) ? 1 : 0));
        }
        readable = trimmed(readable);
        return prefix + (readable.isEmpty() ? "" : readable + "-") + hash(name);
    }

    private boolean allows(String name) {
        if (name.length() > longest) {
            return false;
        }
        return this == TAG_VALUE ? name.equals(asTag(name)) && name.equals(name.strip()) : isLabel(name);
    }

    /** Lower-case letters, digits and single hyphens, the last of which stand inside. */
    private static boolean isLabel(String name) {
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLowerCaseOrDigit(c) && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** The name in lower-case letters without accents, digits and single hyphens. */
    private static String asLabel(String name) {
        StringBuilder label = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean hyphenBefore = label.length() == 0 || label.charAt(label.length() - 1) == '-';
            if (isLowerCaseOrDigit(c)) {
                label.append(c);
            } else if (!hyphenBefore && Character.getType(c) != Character.NON_SPACING_MARK) {
                label.append('-');
            }
        }
        return label.toString();
    }

    /** The name with a hyphen for each character that the value of a tag cannot have. */
    private static String asTag(String name) {
        StringBuilder tag = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || " _./=+-@".indexOf(c) >= 0 ? c : '-')
                .forEach(tag::appendCodePoint);
        return tag.toString();
    }

    private static boolean isLowerCaseOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean endsLikeHash(String name) {
        int start = name.length() - HASH_DIGITS;
        if (start < 0 || (start > 0 && name.charAt(start - 1) != '-')) {
            return false;
        }
        for (int i = start; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end).stripLeading();
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
