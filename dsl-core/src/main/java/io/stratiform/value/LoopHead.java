package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code Fn::ForEach} says before its content: its name, what each item is called, and the items.
 *
 * @param logicalId the name of the loop, unique in the template
 * @param identifier what stands for an item within the loop
 * @param collection the items
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 * @since 0.1.0
 */
public record LoopHead(LogicalId logicalId, String identifier, Value<List<String>> collection) {

    /** What is declared under the name of a loop. */
    public static final String TYPE = Intrinsic.FOR_EACH.key();

    /**
     * The head of a loop over literal items. What is wrong with it is reported where the loop stands.
     *
     * @param name its name
     * @param identifier what stands for an item
     * @param items the items
     * @param owner the class that declares it
     * @return the head
     */
    public static LoopHead of(
            @Nullable String name, @Nullable String identifier, @Nullable List<String> items, Class<?> owner) {
        return of(name, identifier, collectionOf(items), owner);
    }

    /**
     * The head of a loop.
     *
     * @param name its name
     * @param identifier what stands for an item
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
                        collection, List.of(Flaw.error(Code.LOOP, "", message, "give a list of texts, or a Value")))
                : collection;
    }

    /**
     * The key under which the loop stands.
     *
     * @return for instance {@code Fn::ForEach::Topics}
     */
    public String key() {
        return Intrinsic.LOOP_PREFIX + logicalId.name();
    }

    /**
     * What stands for the item within the loop.
     *
     * @return the reference
     */
    public Value<String> item() {
        return new Ref<>(LogicalId.named(identifier));
    }

    /**
     * The items, where they are known.
     *
     * @return the items; null if any of them is only known to CloudFormation
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
     * The loop as it stands in a template.
     *
     * @param content what is repeated
     * @return the node under the loop's key
     */
    public Node toNode(Node content) {
        return new Node.Sequence(List.of(new Node.Text(identifier), collection.toNode(), content));
    }

    /**
     * Tells what the head refers to and what is wrong with it.
     *
     * @param inspection who is told
     */
    public void inspect(Inspection inspection) {
        FunctionCall.inspectTransform(Intrinsic.FOR_EACH, inspection);
        String flaw = LogicalId.flawOf(identifier);
        if (flaw != null) {
            inspection.flaw(Flaw.error(
                    Code.LOOP,
                    "[0]",
                    flaw.replace("logical id", "identifier"),
                    "give the loop a name for its items, of letters A-Z, a-z and digits"));
        }
        inspection.item(1, collection);
        inspectItems(inspection);
    }

    private void inspectItems(Inspection inspection) {
        String known = "give literal items, or a parameter of type CommaDelimitedList";
        if (isKnownTooLate(collection)) {
            inspection.flaw(Flaw.error(
                    Code.LOOP,
                    "[1]",
                    "the collection is only known when the stack is deployed, and loops are resolved before",
                    known));
        }
        if (collection instanceof Parameter<?> parameter
                && parameter.declaration().values().containsKey("NoEcho")) {
            inspection.flaw(Flaw.error(
                    Code.LOOP, "[1]", "the collection is a parameter with NoEcho, which no loop runs through", known));
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
                            "the item is only known when the stack is deployed, and loops are resolved before",
                            "give a text, or a parameter"));
                }
            }
        }
        List<String> items = items();
        if (items != null && items.isEmpty()) {
            inspection.flaw(Flaw.notice(Code.EMPTY_LOOP, "[1]", "the collection is empty, so the loop makes nothing"));
        }
        Set<String> known = new HashSet<>();
        for (String item : items == null ? List.<String>of() : items) {
            if (!known.add(item)) {
                inspection.flaw(Flaw.error(
                        Code.LOOP, "[1]", "the item '" + item + "' is in the collection twice", "give each item once"));
            }
        }
    }

    private static boolean isKnownTooLate(Value<?> value) {
        return value instanceof GetAtt || value instanceof GetAZs || value instanceof Cidr;
    }

    /** Places do not count, nor whether a function was written in Java or in a text. */
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
     * Says what is wrong with the key of an entry of this loop.
     *
     * @param key the key
     * @return what is wrong; null if nothing is
     */
    public @Nullable Flaw flawOfKey(String key) {
        if (Placeholders.identifiers(key).contains(identifier)) {
            return null;
        }
        return Flaw.error(
                Code.LOOP,
                "",
                "the key '" + key + "' is the same for every item of the loop " + logicalId,
                "put ${" + identifier + "} into it, as in " + key + "${" + identifier + "}");
    }
}
