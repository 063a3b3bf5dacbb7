package io.stratiform.document;

import io.stratiform.problem.Code;
import io.stratiform.read.LocatedNode;
import io.stratiform.read.function.FunctionParts;
import io.stratiform.read.function.FunctionRecords;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Nearest;
import io.stratiform.value.Node;
import io.stratiform.value.SourcedValue;
import io.stratiform.value.Value;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the strings of one document that name something into values. */
final class Substitution implements FunctionParts {

    private final FunctionRecords records = new FunctionRecords(this);
    private final String file;
    private final Variables variables;
    private final List<Flaw> flaws = new ArrayList<>();

    Substitution(String file, Map<String, ?> variables) {
        this.file = file;
        this.variables = new Variables(variables);
    }

    /** The problems that have no place in the document, after it was processed. */
    List<Flaw> flaws() {
        List<Flaw> all = new ArrayList<>(flaws);
        for (String name : variables.unused()) {
            String nearest = Nearest.to(name, variables.met());
            all.add(Flaw.notice(
                    Code.UNUSED_VARIABLE,
                    "",
                    file + " does not use the variable " + name,
                    (nearest == null ? "" : "did you mean " + nearest + "? ") + "remove it, or write ${" + name + "}"));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    static Document document(@Nullable Object content) {
        if (content instanceof List<?> list) {
            return Document.of(list);
        }
        // The whole document may be a function, such as Fn::Transform that includes another document.
        return content instanceof Map<?, ?> map ? Document.of((Map<String, ?>) map) : Document.of(List.of());
    }

    @Nullable Object of(LocatedNode part) {
        Node node = part.node();
        if (node instanceof Node.Text text) {
            return text(text.value(), part);
        }
        if (node instanceof Node.Sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            for (LocatedNode item : part.children()) {
                items.add(of(item));
            }
            return items;
        }
        if (node instanceof Node.Mapping mapping) {
            Value<?> function = mapping.entries().size() == 1 ? function(part) : null;
            return function == null ? substituted(part) : function;
        }
        return node;
    }

    private Map<String, @Nullable Object> substituted(LocatedNode object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (LocatedNode member : object.children()) {
            String key = String.valueOf(member.key());
            if (key.contains("${") && !new NamesInText(key).names().isEmpty()) {
                flaws.add(Flaw.notice(
                        Code.PLAIN_TEXT,
                        member.path(),
                        "the key " + key + " is not substituted, in " + file + ":" + member.keyPosition(),
                        "CloudFormation only substitutes in values; build this object in code"));
            }
            members.put(key, of(member));
        }
        return members;
    }

    /** Functions that refer to something become values, so that their references are checked. */
    private @Nullable Value<?> function(LocatedNode call) {
        LocatedNode argument = call.children().get(0);
        Intrinsic function = Intrinsic.of(String.valueOf(argument.key()));
        if (function != Intrinsic.REF && function != Intrinsic.GET_ATT && function != Intrinsic.SUB) {
            return null;
        }
        Value<?> value = records.of(function, argument);
        return value == null ? null : sourced(value, argument);
    }

    @Override
    public Value<?> value(LocatedNode node) {
        return Variables.value(of(node));
    }

    @Override
    public @Nullable Map<String, Value<?>> members(LocatedNode node) {
        if (!(node.node() instanceof Node.Mapping)) {
            return null;
        }
        Map<String, Value<?>> members = new LinkedHashMap<>();
        for (LocatedNode member : node.children()) {
            members.put(String.valueOf(member.key()), value(member));
        }
        return members;
    }

    @Override
    public @Nullable String name(Node node) {
        return node instanceof Node.Text text ? text.value() : null;
    }

    private Object text(String text, LocatedNode part) {
        if (!text.contains("${")) {
            return text;
        }
        Object substituted = new NamesInText(text).substituted(variables);
        return substituted instanceof Value<?> value ? sourced(value, part) : substituted;
    }

    private Value<?> sourced(Value<?> value, LocatedNode part) {
        return new SourcedValue<>(value, DocumentFile.place(file, part));
    }
}
