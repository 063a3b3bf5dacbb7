package io.stratiform.codegen.importer.api;

import io.stratiform.codegen.importer.typescript.TsLexer;
import io.stratiform.codegen.importer.typescript.TsToken;
import io.stratiform.codegen.importer.typescript.TsTokenReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the declaration files of an API model: enumerations, structures and the inputs of operations. Functions and
 * classes hold no facts and are passed over; a statement of another kind is an error with file and line.
 */
final class ApiDeclarations extends TsTokenReader {

    private static final Pattern INPUT = Pattern.compile("interface (\\w+)CommandInput extends (\\w+) ");

    private final ApiModel model;

    private ApiDeclarations(ApiModel model, String file, List<TsToken> tokens) {
        super(file, tokens);
        this.model = model;
    }

    /** Adds what a file declares to a model. */
    static void read(ApiModel model, String file, String text) {
        if (file.endsWith("Command.d.ts")) {
            Matcher input = INPUT.matcher(text);
            if (input.find()) {
                model.operations().put(input.group(1), input.group(2));
            }
        } else {
            new ApiDeclarations(model, file, TsLexer.tokens(file, text)).statements();
        }
    }

    private void statements() {
        while (peek().kind() != TsToken.Kind.END) {
            if (peek().kind() == TsToken.Kind.DOC) {
                position++;
            } else if (peek().is("import")) {
                skipPast(";");
            } else {
                expect("export");
                exported();
            }
        }
    }

    private void exported() {
        if (skipIf("interface")) {
            String name = word();
            model.shapes().put(name, shape());
        } else if (skipIf("type") || peek().is("{")) {
            skipPast(";");
        } else {
            expect("declare");
            if (skipIf("const")) {
                enumeration();
            } else if (skipIf("enum")) {
                typeScriptEnum();
            } else if (skipIf("namespace")) {
                union(word());
            } else {
                expect("class");
                skipBody();
            }
        }
    }

    /** A constant object, whose members are the values of the enumeration that it is named after. */
    private void enumeration() {
        String name = word();
        expect(":");
        if (!skipIf("{")) {
            // A function: older packages have one beside each structure.
            skipPast(";");
            return;
        }
        List<String> values = new ArrayList<>();
        while (!skipIf("}")) {
            if (skipIf("readonly")) {
                position++;
                expect(":");
                if (peek().kind() != TsToken.Kind.STRING) {
                    throw error("a value in quotes");
                }
                values.add(next().text());
                expect(";");
            } else if (next().kind() != TsToken.Kind.DOC) {
                position--;
                throw error("'readonly'");
            }
        }
        expect(";");
        model.enumerations().put(name, List.copyOf(values));
    }

    /** An enumeration of the language's own, which a few have. */
    private void typeScriptEnum() {
        String name = word();
        expect("{");
        List<String> values = new ArrayList<>();
        while (!skipIf("}")) {
            TsToken token = next();
            if (token.kind() == TsToken.Kind.STRING && tokens.get(position - 2).is("=")) {
                values.add(token.text());
            }
        }
        // Those of numbers have no values in quotes.
        if (!values.isEmpty()) {
            model.enumerations().put(name, List.copyOf(values));
        }
    }

    private ApiShape shape() {
        List<String> parents = new ArrayList<>();
        if (skipIf("extends")) {
            do {
                parents.add(type(",", "{").name());
            } while (skipIf(","));
        }
        expect("{");
        Map<String, ApiType> members = new LinkedHashMap<>();
        while (!skipIf("}")) {
            if (peek().kind() == TsToken.Kind.DOC) {
                position++;
            } else {
                String name = next().text();
                skipIf("?");
                expect(":");
                members.put(name, type(";", ";"));
                expect(";");
            }
        }
        return new ApiShape(parents, members);
    }

    /** A union: each of its structures has one member that says which it is, and all those that it is not. */
    private void union(String name) {
        expect("{");
        Map<String, ApiType> members = new LinkedHashMap<>();
        while (!skipIf("}")) {
            if (peek().kind() == TsToken.Kind.DOC) {
                position++;
            } else if (skipIf("interface")) {
                word();
                if (peek().is("<")) {
                    skipBody();
                    continue;
                }
                shape().members().forEach((member, type) -> {
                    if (!type.name().equals("never") && !member.equals("$unknown")) {
                        members.put(member, type);
                    }
                });
            } else {
                skipPast(";");
            }
        }
        model.shapes().put(name, new ApiShape(List.of(), members));
    }

    /** The type up to one of two marks, without the alternative that stands for what is left out. */
    private ApiType type(String mark, String other) {
        int start = position;
        int depth = 0;
        while (depth > 0 || !(peek().is(mark) || peek().is(other))) {
            TsToken token = next();
            if (token.is("{") || token.is("(") || token.is("<") || token.is("[")) {
                depth++;
            } else if (token.is("}") || token.is(")") || token.is("]") || (token.is(">") && !isArrow())) {
                depth--;
            }
        }
        int end = position;
        if (end - start > 2
                && tokens.get(end - 1).is("undefined")
                && tokens.get(end - 2).is("|")) {
            end -= 2;
        }
        return reduce(start, end);
    }

    private boolean isArrow() {
        return tokens.get(position - 2).is("=");
    }

    /**
     * The tokens of a type as a name within lists and maps; what is neither has no name. Some enumerations are declared
     * with {@code string} as their alternative, which says nothing new: every one of them may grow.
     */
    private ApiType reduce(int start, int end) {
        int length = end - start;
        if (length == 1 && tokens.get(start).kind() == TsToken.Kind.WORD) {
            return new ApiType(tokens.get(start).text(), 0);
        }
        if (length > 2 && tokens.get(start).is("(") && tokens.get(end - 1).is(")")) {
            return reduce(start + 1, end - 1);
        }
        if (length == 3 && tokens.get(start + 1).is("|")) {
            return new ApiType(
                    tokens.get(tokens.get(start).is("string") ? start + 2 : start)
                            .text(),
                    0);
        }
        if (length > 2 && tokens.get(end - 2).is("[") && tokens.get(end - 1).is("]")) {
            return reduce(start, end - 2).nested();
        }
        if (length > 5
                && tokens.get(start).is("Record")
                && tokens.get(start + 3).is(",")) {
            return reduce(start + 4, end - 1).nested();
        }
        return new ApiType("", 0);
    }

    private void skipBody() {
        while (!peek().is("{")) {
            next();
        }
        int depth = 0;
        do {
            TsToken token = next();
            if (token.is("{")) {
                depth++;
            } else if (token.is("}")) {
                depth--;
            }
        } while (depth > 0);
    }

    private void skipPast(String mark) {
        int depth = 0;
        while (depth > 0 || !peek().is(mark)) {
            TsToken token = next();
            if (token.is("{")) {
                depth++;
            } else if (token.is("}")) {
                depth--;
            }
        }
        position++;
    }

    private String word() {
        if (peek().kind() != TsToken.Kind.WORD) {
            throw error("a name");
        }
        return next().text();
    }

    private TsToken next() {
        TsToken token = tokens.get(position);
        if (token.kind() == TsToken.Kind.END) {
            throw error("the rest of a declaration");
        }
        position++;
        return token;
    }
}
