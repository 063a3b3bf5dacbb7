package io.stratiform.examples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A git branch and the names that its environment goes by. Names are readable; where a branch's name does not fit, or
 * could be taken for another branch's, a hash of it is appended.
 *
 * @param name the branch's name, as in {@code feature/checkout}
 */
public record Branch(String name) {

    private static final String WITHOUT_INFRASTRUCTURE = "-no-infra";
    // Beanstalk's environment names have at most 40 characters, and "shop-" stands before the label.
    private static final int MAX_LABEL = 35;
    private static final int HASH_DIGITS = 8;

    /** Refuses an empty name. */
    public Branch {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("the branch has no name");
        }
    }

    /**
     * Whether the branch gets an environment: one whose name ends in {@code -no-infra} gets none.
     *
     * @return whether it does
     */
    public boolean hasEnvironment() {
        return !name.endsWith(WITHOUT_INFRASTRUCTURE);
    }

    /**
     * The label of the branch in names that allow lower-case letters, digits and hyphens.
     *
     * @return 1 to 35 characters, different for different branches
     */
    public String label() {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isLabelCharacter(c)) {
                label.append(c);
            } else if (label.length() > 0 && label.charAt(label.length() - 1) != '-') {
                label.append('-');
            }
        }
        String readable = trimHyphens(label);
        boolean letterFirst = !readable.isEmpty() && readable.charAt(0) >= 'a';
        if (readable.equals(name) && letterFirst && readable.length() <= MAX_LABEL) {
            return readable;
        }
        return hashed(letterFirst ? readable : "b-" + readable);
    }

    /**
     * The host name of the branch's environment.
     *
     * @return a name below the shop's domain
     */
    public String hostName() {
        return label() + "." + Shop.DOMAIN;
    }

    /**
     * The name of the branch's Beanstalk environment, which is also its stack's.
     *
     * @return 4 to 40 characters
     */
    public String environmentName() {
        return "shop-" + label();
    }

    private String hashed(String readable) {
        int room = MAX_LABEL - HASH_DIGITS - 1;
        String head = trimHyphens(readable.substring(0, Math.min(room, readable.length())));
        return head + "-" + hash();
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static boolean isLabelCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String trimHyphens(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '-') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '-') {
            end--;
        }
        return text.subSequence(start, end).toString();
    }
}
