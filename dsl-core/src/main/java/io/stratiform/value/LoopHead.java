package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of an {@code Fn::ForEach}: its name, the identifier of the current item, and the items.
 *
 * @param logicalId the name of the loop, unique in the template
 * @param identifier the identifier of the current item
 * @param collection the items
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 * @since 0.1.0
 */
public record LoopHead(LogicalId logicalId, String identifier, Value<List<String>> collection) {

    /** The type of the declaration of a loop. */
    public static final String TYPE = Intrinsic.FOR_EACH.key();

    /**
     * Returns the head of a loop over literal items. Its problems are reported at the loop.
     *
     * @param name its name
     * @param identifier the identifier of the current item
     * @param items the items
     * @param owner the class that declares it
     * @return the head
     */
    public static LoopHead of(
            @Nullable String name, @Nullable String identifier, @Nullable List<String> items, Class<?> owner) {
        return of(name, identifier, collectionOf(items), owner);
    }

    /**
     * Returns the head of a loop.
     *
     * @param name its name
     * @param identifier the identifier of the current item
     * @param collection the items
     * @param owner the class that declares it
     * @return the head
     */
    public static LoopHead of(
            @Nullable String name,
            @Nullable String identifier,
            @Nullable Value<List<String>> collection,
            Class<?> owner) {
        return new LoopHead(
                LogicalId.declare(name, TYPE, owner),
                identifier == null ? "" : identifier,
                collection == null ? collectionOf(null) : collection);
    }

    private static Value<List<String>> collectionOf(@Nullable List<String> items) {
        List<Value<?>> values = new ArrayList<>();
        boolean isMissing = items == null;
        for (String item : items == null ? List.<String>of() : items) {
            isMissing |= item == null;
            values.add(new Literal<>(item == null ? "" : item));
        }
        Value<List<String>> collection = new ListValue<>(values);
        String message = items == null ? "the collection is null" : "an item of the collection is null";
        return isMissing
                ? new CheckedValue<>(
                        collection, List.of(Flaw.error(Code.LOOP, "", message, "pass a list of strings, or a Value")))
                : collection;
    }

    /**
     * Returns the key of the loop in the template.
     *
     * @return for instance {@code Fn::ForEach::Topics}
     */
    public String key() {
        return Intrinsic.LOOP_PREFIX + logicalId.name();
    }

    /**
     * Returns a reference to the current item.
     *
     * @return the reference
     */
    public Value<String> item() {
        return new Ref<>(LogicalId.named(identifier));
    }

    /**
     * Returns the items, if they are known.
     *
     * @return the items; null if CloudFormation resolves any of them
     */
    public @Nullable List<String> items() {
        if (!(collection instanceof ListValue<?> list)) {
            return null;
        }
        List<String> items = new ArrayList<>(list.items().size());
        for (Value<?> item : list.items()) {
            if (!(item instanceof Literal<?> literal) || !(literal.value() instanceof String text)) {
                return null;
            }
            items.add(text);
        }
        return items;
    }

    /**
     * Returns the loop as it is written to the template.
     *
     * @param content the repeated content
     * @return the node under the loop's key
     */
    public Node toNode(Node content) {
        return new Node.Sequence(List.of(new Node.Text(identifier), collection.toNode(), content));
    }

    /**
     * Reports what the head refers to and what is wrong with it.
     *
     * @param inspection the inspection to report to
     */
    public void inspect(Inspection inspection) {
        FunctionCall.inspectTransform(Intrinsic.FOR_EACH, inspection);
        String flaw = LogicalId.flawOf(identifier);
        if (flaw != null) {
            inspection.flaw(Flaw.error(
                    Code.LOOP,
                    "[0]",
                    flaw.replace("logical id", "identifier"),
                    "use letters A-Z, a-z and digits for the identifier of the items"));
        }
        inspection.item(1, collection);
        inspectItems(inspection);
    }

    private void inspectItems(Inspection inspection) {
        String known = "use literal items, or a parameter of type CommaDelimitedList";
        if (isKnownTooLate(collection)) {
            inspection.flaw(Flaw.error(
                    Code.LOOP,
                    "[1]",
                    "the collection is not known until the stack is deployed, but loops are resolved before that",
                    known));
        }
        if (collection instanceof Parameter<?> parameter
                && parameter.declaration().values().containsKey("NoEcho")) {
            inspection.flaw(Flaw.error(
                    Code.LOOP,
                    "[1]",
                    "the collection is a parameter with NoEcho, which CloudFormation does not allow in loops",
                    known));
        }
        inspectTexts(inspection);
    }

    private void inspectTexts(Inspection inspection) {
        if (collection instanceof ListValue<?> list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (isKnownTooLate(list.items().get(i))) {
                    inspection.flaw(Flaw.error(
                            Code.LOOP,
                            "[1][" + i + "]",
                            "the item is not known until the stack is deployed, but loops are resolved before that",
                            "use a string or a parameter"));
                }
            }
        }
        List<String> items = items();
        if (items != null && items.isEmpty()) {
            inspection.flaw(
                    Flaw.notice(Code.EMPTY_LOOP, "[1]", "the collection is empty, so the loop creates nothing"));
        }
        Set<String> known = new HashSet<>();
        for (String item : items == null ? List.<String>of() : items) {
            if (!known.add(item)) {
                inspection.flaw(Flaw.error(
                        Code.LOOP,
                        "[1]",
                        "the item '" + item + "' occurs twice in the collection",
                        "use each item only once"));
            }
        }
    }

    private static boolean isKnownTooLate(Value<?> value) {
        return value instanceof GetAtt || value instanceof GetAZs || value instanceof Cidr;
    }

    /** Ignores the site, and whether a function was written in Java or read from a template. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoopHead head
                && head.logicalId.equals(logicalId)
                && head.identifier.equals(identifier)
                && head.collection.toNode().equals(collection.toNode());
    }

    @Override
    public int hashCode() {
        return logicalId.hashCode();
    }

    /**
     * Returns what is wrong with the key of an entry of this loop.
     *
     * @param key the key
     * @return the flaw, or null if there is none
     */
    public @Nullable Flaw flawOfKey(String key) {
        if (Placeholders.identifiers(key).contains(identifier)) {
            return null;
        }
        return Flaw.error(
                Code.LOOP,
                "",
                "the key '" + key + "' is the same for every item of the loop " + logicalId,
                "add ${" + identifier + "}, as in " + key + "${" + identifier + "}");
    }
}
