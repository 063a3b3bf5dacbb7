package io.stratiform.codegen.lock;

import java.util.List;

/** Reads the text of a lock file. */
final class LockReader {

    private final String source;
    private final NameList names = new NameList();
    private String resource = "";
    private String group = "";

    private LockReader(String source) {
        this.source = source;
    }

    static NameList read(String source, String text) {
        LockReader reader = new LockReader(source);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                reader.line(i + 1, lines.get(i));
            }
        }
        return reader.names;
    }

    private void line(int number, String line) {
        String content = line.stripLeading();
        int depth = line.length() - content.length();
        if (depth == 0) {
            resource = first(content);
            group = "";
            names.put(resource, "", rest(content));
        } else if (depth == 2 && !resource.isEmpty()) {
            member(content);
        } else if (depth == 4 && group.startsWith("#")) {
            String name = first(content);
            names.put(resource, group + "/" + QuotedValue.read(rest(content)), name);
        } else if (depth == 4 && !group.isEmpty()) {
            property(group, content);
        } else {
            throw new LockException(source + ":" + number + ": unexpected indentation of " + depth
                    + "; a resource type stands at 0, its members at 2, theirs at 4");
        }
    }

    private void member(String content) {
        switch (content.charAt(0)) {
            case '.', '#' -> {
                group = first(content);
                String name = rest(content);
                names.put(resource, group, name.equals(group) ? name.substring(1) : name);
            }
            case '@' -> names.put(resource, first(content), rest(content));
            default -> property("", content);
        }
    }

    private void property(String owner, String content) {
        int hash = content.indexOf(" #");
        String named = hash < 0 ? content : content.substring(0, hash);
        String path = owner + "/" + first(named);
        names.put(resource, path, rest(named));
        if (hash >= 0) {
            names.put(resource, path + "#", content.substring(hash + 2));
        }
    }

    private static String first(String content) {
        int space = content.indexOf(' ');
        return space < 0 ? content : content.substring(0, space);
    }

    private static String rest(String content) {
        int space = content.indexOf(' ');
        return space < 0 ? content : content.substring(space + 1);
    }
}
