package io.stratiform.settings;

/** The keys of settings: names with dots between them. */
final class SettingKey {

    private SettingKey() {}

    /** The key, if it is one. */
    static String checked(String key) {
        boolean nameStarts = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean dot = c == '.';
            if (dot ? nameStarts : !isNameCharacter(c)) {
                throw malformed(key);
            }
            nameStarts = dot;
        }
        if (nameStarts) {
            throw malformed(key);
        }
        return key;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static IllegalArgumentException malformed(String key) {
        return new IllegalArgumentException(
                "'" + key + "' is not a valid key of a setting: names consist of letters, digits,"
                        + " hyphens and underscores, and dots separate names, as in web.max-size");
    }

    static String below(String prefix, String key) {
        return prefix.isEmpty() ? key : prefix + "." + key;
    }

    /** The name of the environment variable for a key, without its prefix. */
    static String variable(String key) {
        StringBuilder name = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 'a' && c <= 'z') {
                name.append((char) (c - 'a' + 'A'));
            } else {
                name.append(c == '.' || c == '-' ? '_' : c);
            }
        }
        return name.toString();
    }
}
