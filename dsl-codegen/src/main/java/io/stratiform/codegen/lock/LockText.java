package io.stratiform.codegen.lock;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list of names as the text of a lock file: what CloudFormation calls something, and what Java calls it. Where
 * only one name stands, both are the same. Constants stand with their Java name first, for values hold spaces.
 */
final class LockText {

    static final String HEADER = """
            # CloudFormation name, then Java name; the same if only one stands. Property, @attribute, .PropertyType, #Enum.
            # scripts/update-spec adds to this file. A line that changes breaks the code of those who use the name.
            """;

    private LockText() {}

    static String write(NameList list) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Map.Entry<String, SortedMap<String, String>> resource :
                list.names().entrySet()) {
            SortedMap<String, String> names = resource.getValue();
            for (Map.Entry<String, String> name : names.entrySet()) {
                String path = name.getKey();
                if (!path.endsWith("#") || isConstant(path)) {
                    writeLine(text, resource.getKey(), path, name.getValue(), names.get(path + "#"));
                }
            }
        }
        return text.toString();
    }

    private static void writeLine(
            StringBuilder text, String resource, String path, String name, @Nullable String enumeration) {
        if (path.isEmpty()) {
            text.append(resource).append(' ').append(name);
        } else if (isConstant(path)) {
            writeConstant(text, path.substring(path.indexOf('/') + 1), name);
        } else {
            int slash = path.indexOf('/');
            String own = slash < 0 ? path : path.substring(slash + 1);
            text.append(slash > 0 ? "    " : "  ").append(own);
            if (!own.substring(own.charAt(0) == '#' || own.charAt(0) == '.' ? 1 : 0)
                    .equals(name)) {
                text.append(' ').append(name);
            }
            if (enumeration != null) {
                text.append(" #").append(enumeration);
            }
        }
        text.append('\n');
    }

    private static void writeConstant(StringBuilder text, String value, String name) {
        text.append("    ").append(name);
        if (!value.equals(name)) {
            text.append(' ').append(QuotedValue.write(value));
        }
    }

    private static boolean isConstant(String path) {
        return path.startsWith("#") && path.indexOf('/') > 0;
    }
}
