package io.stratiform.codegen.poet;

/** Puts Javadoc comments of one line on one line; JavaPoet always writes three, which adds up over a specification. */
final class OneLineComments {

    private static final String BEGIN = "/**\n";
    private static final String TEXT = " * ";
    private static final String END = " */\n";

    private OneLineComments() {}

    static String in(String source) {
        StringBuilder out = new StringBuilder(source.length());
        int copied = 0;
        int begin = source.indexOf(BEGIN);
        while (begin >= 0) {
            int line = begin + BEGIN.length();
            int lineEnd = source.indexOf('\n', line);
            int indentation = begin - (source.lastIndexOf('\n', begin) + 1);
            int text = line + indentation + TEXT.length();
            int last = lineEnd + 1 + indentation;
            if (source.startsWith(TEXT, line + indentation) && source.startsWith(END, last)) {
                out.append(source, copied, begin)
                        .append("/** ")
                        .append(source, text, lineEnd)
                        .append(END);
                copied = last + END.length();
            }
            begin = source.indexOf(BEGIN, lineEnd);
        }
        return out.append(source, copied, source.length()).toString();
    }
}
