package io.stratiform.read;

import static io.stratiform.read.ArgumentKind.ANYTHING;
import static io.stratiform.read.ArgumentKind.COLLECTION;
import static io.stratiform.read.ArgumentKind.LIST;
import static io.stratiform.read.ArgumentKind.NAME;
import static io.stratiform.read.ArgumentKind.OBJECT;
import static io.stratiform.read.ArgumentKind.SCALAR;
import static io.stratiform.read.ArgumentKind.TEXTS;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each function takes. */
final class FunctionShapes {

    /** What a loop's key begins with; the rest of it is the name of the loop. */
    static final String FOR_EACH = "Fn::ForEach";

    private static final Map<String, FunctionShape> SHAPES = shapes();

    private FunctionShapes() {}

    /** What a function takes; null if it is unknown, or takes several forms. */
    static @Nullable FunctionShape of(String function) {
        return SHAPES.get(function.startsWith(FOR_EACH + "::") ? FOR_EACH : function);
    }

    private static Map<String, FunctionShape> shapes() {
        Map<String, FunctionShape> shapes = new HashMap<>();
        addReferences(shapes);
        addTexts(shapes);
        addConditions(shapes);
        addRules(shapes);
        return Map.copyOf(shapes);
    }

    private static void addReferences(Map<String, FunctionShape> shapes) {
        shapes.put("Ref", FunctionShape.value(NAME, "one logical id or pseudo parameter, as text"));
        shapes.put(
                "Fn::FindInMap",
                FunctionShape.list(
                                "a mapping, its top-level key and its second-level key; with AWS::LanguageExtensions a"
                                        + " DefaultValue behind them",
                                SCALAR,
                                SCALAR,
                                SCALAR,
                                OBJECT)
                        .from(3));
        shapes.put("Fn::GetAZs", FunctionShape.value(SCALAR, "a region; \"\" is the stack's own"));
        shapes.put("Fn::ImportValue", FunctionShape.value(SCALAR, "the name of an export"));
        shapes.put("Fn::GetStackOutput", FunctionShape.value(OBJECT, "an object with StackName and OutputName"));
        shapes.put("Fn::Transform", FunctionShape.value(COLLECTION, "an object with Name and Parameters"));
        shapes.put(
                FOR_EACH,
                FunctionShape.list(
                        "an identifier, the collection it runs through, and an object to repeat",
                        TEXTS,
                        COLLECTION,
                        OBJECT));
    }

    private static void addTexts(Map<String, FunctionShape> shapes) {
        shapes.put("Fn::Base64", FunctionShape.value(SCALAR, "a text, or a function that gives one"));
        shapes.put(
                "Fn::Cidr",
                FunctionShape.list(
                                "an address block, a count, and how many bits if not the default",
                                SCALAR,
                                SCALAR,
                                SCALAR)
                        .from(2));
        shapes.put("Fn::Join", FunctionShape.list("a delimiter and the list to join", SCALAR, LIST));
        shapes.put("Fn::Split", FunctionShape.list("a delimiter and the text to split", SCALAR, SCALAR));
        shapes.put("Fn::Select", FunctionShape.list("an index and the list to choose from", SCALAR, LIST));
        shapes.put("Fn::Length", FunctionShape.value(LIST, "a list, or a function that gives one"));
        shapes.put("Fn::ToJsonString", FunctionShape.value(COLLECTION, "an object or a list"));
    }

    private static void addConditions(Map<String, FunctionShape> shapes) {
        shapes.put(
                "Fn::If",
                FunctionShape.list(
                        "a condition, the value if it holds, and the value if it does not", NAME, ANYTHING, ANYTHING));
        shapes.put("Fn::Equals", FunctionShape.list("the two values to compare", ANYTHING, ANYTHING));
        shapes.put("Fn::Not", FunctionShape.list("a list of one condition", ANYTHING));
        shapes.put(
                "Fn::And",
                FunctionShape.list("a list of 2 to 10 conditions", ANYTHING)
                        .from(2)
                        .upTo(10));
        shapes.put(
                "Fn::Or",
                FunctionShape.list("a list of 2 to 10 conditions", ANYTHING)
                        .from(2)
                        .upTo(10));
    }

    private static void addRules(Map<String, FunctionShape> shapes) {
        shapes.put("Fn::Contains", FunctionShape.list("a list, and the text to find in it", LIST, SCALAR));
        shapes.put(
                "Fn::EachMemberEquals",
                FunctionShape.list("a list, and the text that each of its members has to be", LIST, SCALAR));
        shapes.put(
                "Fn::EachMemberIn",
                FunctionShape.list("a list, and the list that has to have its members", LIST, LIST));
        shapes.put("Fn::RefAll", FunctionShape.value(SCALAR, "an AWS-specific parameter type"));
        shapes.put("Fn::ValueOf", FunctionShape.list("a parameter and an attribute", SCALAR, SCALAR));
        shapes.put("Fn::ValueOfAll", FunctionShape.list("a parameter type and an attribute", SCALAR, SCALAR));
    }
}
