package io.stratiform.codegen.importer.typescript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses the declaration files of the constraints package: imports, type aliases and one class. Anything else is an
 * error with file and line, since what is not understood may hold constraints.
 */
public final class TsParser extends TsTokenReader {

    private static final TsToken NO_DOC = new TsToken(TsToken.Kind.DOC, "", 0);

    private final Map<String, TsType> aliases = new TreeMap<>();
    private @Nullable List<TsType> resourceArguments;

    private TsParser(String file, List<TsToken> tokens) {
        super(file, tokens);
    }

    public static TsFile parse(String file, String text) {
        return new TsParser(file, TsLexer.tokens(file, text)).file();
    }

    private TsFile file() {
        while (peek().kind() != TsToken.Kind.END) {
            if (peek().kind() == TsToken.Kind.DOC) {
                position++;
            } else if (peek().is("import")) {
                skipImport();
            } else {
                expect("export");
                if (peek().is("type")) {
                    alias();
                } else {
                    resourceClass();
                }
            }
        }
        if (resourceArguments == null) {
            throw error("a class that extends $Resource");
        }
        return new TsFile(
                file,
                resourceName(resourceArguments),
                named(resourceArguments, 1),
                named(resourceArguments, 2),
                aliases);
    }

    private void skipImport() {
        while (!peek().is(";")) {
            if (peek().kind() == TsToken.Kind.END) {
                throw error("';' after an import");
            }
            position++;
        }
        expect(";");
    }

    private void alias() {
        expect("type");
        String name = word("a name");
        expect("=");
        if (aliases.put(name, type()) != null) {
            throw error("each type once; " + name + " is declared twice");
        }
        expect(";");
    }

    /** Its type arguments name the resource type, its properties and its attributes; the body says nothing new. */
    private void resourceClass() {
        expect("declare");
        expect("class");
        word("a name");
        expect("extends");
        TsToken base = peek();
        if (!(type() instanceof TsType.Named parent && parent.name().equals("$Resource"))
                || parent.arguments().size() != 3
                || resourceArguments != null) {
            throw error(base, "one class in a file, that extends $Resource<type, properties, attributes>");
        }
        resourceArguments = parent.arguments();
        expect("{");
        expect("static");
        expect("readonly");
        expect("Type");
        expect("=");
        type();
        expect(";");
        expect("constructor");
        expect("(");
        while (!peek().is(")")) {
            if (peek().kind() == TsToken.Kind.END) {
                throw error("')'");
            }
            position++;
        }
        expect(")");
        expect(";");
        expect("}");
    }

    private String resourceName(List<TsType> arguments) {
        if (arguments.get(0) instanceof TsType.Literal literal) {
            return literal.value();
        }
        throw error("a class whose first type argument is the resource type in quotes");
    }

    private String named(List<TsType> arguments, int index) {
        if (arguments.get(index) instanceof TsType.Named name) {
            return name.name();
        }
        throw error("a class whose type arguments are names");
    }

    private TsType type() {
        List<TsType> alternatives = new ArrayList<>();
        do {
            alternatives.add(arrays());
        } while (skipIf("|"));
        return alternatives.size() == 1 ? alternatives.get(0) : new TsType.Union(alternatives);
    }

    private TsType arrays() {
        TsType type = single();
        while (skipIf("[")) {
            expect("]");
            type = new TsType.ArrayOf(type);
        }
        return type;
    }

    private TsType single() {
        TsToken token = tokens.get(position);
        if (token.kind() == TsToken.Kind.STRING) {
            position++;
            return new TsType.Literal(token.text());
        } else if (skipIf("(")) {
            TsType inner = type();
            expect(")");
            return inner;
        } else if (skipIf("{")) {
            return structure();
        }
        String name = word("a type");
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new TsType.NumberLiteral(name);
        }
        List<TsType> arguments = new ArrayList<>();
        if (skipIf("<")) {
            do {
                arguments.add(type());
            } while (skipIf(","));
            expect(">");
        }
        return new TsType.Named(name, List.copyOf(arguments), token.line());
    }

    private TsType structure() {
        List<TsType.Member> members = new ArrayList<>();
        while (!skipIf("}")) {
            TsToken doc = NO_DOC;
            if (peek().kind() == TsToken.Kind.DOC) {
                doc = peek();
                position++;
            }
            String name = peek().kind() == TsToken.Kind.STRING ? quoted() : word("a member's name");
            boolean optional = skipIf("?");
            expect(":");
            members.add(new TsType.Member(name, optional, type(), doc));
            expect(";");
        }
        return new TsType.Structure(List.copyOf(members));
    }

    private String quoted() {
        return tokens.get(position++).text();
    }

    private String word(String what) {
        if (peek().kind() != TsToken.Kind.WORD) {
            throw error(what);
        }
        return tokens.get(position++).text();
    }
}
