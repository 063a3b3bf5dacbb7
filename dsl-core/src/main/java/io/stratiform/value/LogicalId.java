package io.stratiform.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The logical id of a declaration in a template. Two logical ids are equal if their names are equal, but a reference
 * also knows the declaration that it was taken from.
 *
 * @since 0.1.0
 */
public final class LogicalId {

    private static final int MAX_LENGTH = 255;

    private final String name;
    private final String type;
    private final @Nullable DeclarationSite site;

    private LogicalId(String name, String type, @Nullable DeclarationSite site) {
        this.name = name;
        this.type = type;
        this.site = site;
    }

    /**
     * The logical id of a new declaration.
     *
     * @param name the name, which is checked when the template is complete
     * @param type the type of the declaration: a resource type, or the name of the section
     * @param owner the class that declares it
     * @return the logical id
     */
    public static LogicalId declare(@Nullable String name, String type, Class<?> owner) {
        return new LogicalId(name == null ? "" : name, type, DeclarationSite.calling(owner));
    }

    /**
     * The logical id of a declaration at a known site.
     *
     * @param name the name
     * @param type the type of the declaration: a resource type, or the name of the section
     * @param site the site
     * @return the logical id
     */
    public static LogicalId declaredAt(String name, String type, DeclarationSite site) {
        return new LogicalId(Missing.refuseNull(name, "a logical id"), type, site);
    }

    /**
     * A logical id that is known only by its name.
     *
     * @param name the name
     * @return the logical id
     */
    public static LogicalId named(String name) {
        return new LogicalId(Missing.refuseNull(name, "a logical id"), "", null);
    }

    /**
     * Returns the name.
     *
     * @return the name as it is written to the template
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the declaration.
     *
     * @return a resource type such as {@code AWS::S3::Bucket} or a section such as {@code Parameter}; empty if only the
     *     name is known
     */
    public String type() {
        return type;
    }

    /**
     * Returns the site of the declaration.
     *
     * @return the site; null if only the name is known
     */
    public @Nullable DeclarationSite site() {
        return site;
    }

    /**
     * Returns the same declaration with another name, for an item of a loop.
     *
     * @param other the name
     * @return the logical id
     */
    public LogicalId as(String other) {
        return new LogicalId(other, type, site);
    }

    /**
     * Whether this id and a declaration with the same name refer to the same declaration.
     *
     * @param declared the id of a declaration with the same name
     * @return true if they do, or if one of them is known only by its name
     */
    public boolean means(LogicalId declared) {
        return name.equals(declared.name) && (site == null || declared.site == null || site == declared.site);
    }

    /**
     * Returns what is wrong with a name as a logical id.
     *
     * @param name the name
     * @return the flaw, or null if there is none
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html">
     *     Resources section: logical ids are alphanumeric and at most 255 characters long</a>
     */
    public static @Nullable String flawOf(String name) {
        if (name.isEmpty()) {
            return "the logical id is missing";
        }
        if (name.length() > MAX_LENGTH) {
            return "the logical id has " + name.length() + " characters";
        }
        for (int i = 0; i < name.length(); i++) {
            if (!isAlphanumeric(name.charAt(i))) {
                return "the logical id '" + name + "' contains " + shown(name.codePointAt(i));
            }
        }
        return null;
    }

    /** A character, with its code if it may be confused with another or is invisible. */
    private static String shown(int character) {
        String quoted = "'" + Character.toString(character) + "'";
        if (character > ' ' && character < 0x7f) {
            return quoted;
        }
        String code = "000" + Integer.toHexString(character).toUpperCase(Locale.ROOT);
        code = "U+" + code.substring(Math.min(3, code.length() - 4));
        return Character.isLetterOrDigit(character) ? quoted + " (" + code + ")" : code;
    }

    /**
     * Returns the nearest valid logical id for an invalid one.
     *
     * @param name an invalid name
     * @return a valid name; empty if there is none
     */
    public static String nearestValid(String name) {
        StringBuilder valid = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < name.length() && valid.length() < MAX_LENGTH; i++) {
            char c = name.charAt(i);
            if (!isAlphanumeric(c)) {
                upper = true;
            } else {
                valid.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return valid.toString();
    }

    static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogicalId id && id.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
