package io.stratiform.codegen.sample;

/** A chain of calls on a builder named {@code b}. */
final class Calls {

    private final StringBuilder text = new StringBuilder();

    Calls add(String method, String arguments) {
        text.append(isEmpty() ? "." : "\n                .")
                .append(method)
                .append('(')
                .append(arguments)
                .append(')');
        return this;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** A method that makes the calls on the builder given to it. */
    String asMethod(String name, String builder) {
        String body = isEmpty() ? "" : "        b" + text + ";\n";
        return "    private static void " + name + "(" + builder + " b) {\n" + body + "    }\n";
    }
}
