package io.stratiform.template;

import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.ForEach;
import io.stratiform.value.MapValue;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Referable;
import io.stratiform.value.RepeatedProperties;
import io.stratiform.value.Select;
import io.stratiform.value.Tag;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of every kind by chance, which refer to what a template has declared so far. */
final class RandomValues {

    private static final List<Value<String>> PSEUDO_PARAMETERS = List.of(
            PseudoParameter.REGION,
            PseudoParameter.ACCOUNT_ID,
            PseudoParameter.PARTITION,
            PseudoParameter.STACK_ID,
            PseudoParameter.STACK_NAME,
            PseudoParameter.URL_SUFFIX);

    private final Chance chance;
    private final Declared declared;
    private final RandomTexts texts;
    private final RandomPolicies policies;

    private final boolean mayRepeat;

    // Composed texts say the same in another way once they were read.
    private final boolean asRead;

    RandomValues(Chance chance, Declared declared, boolean mayRepeat, boolean asRead) {
        this.chance = chance;
        this.declared = declared;
        this.mayRepeat = mayRepeat;
        this.asRead = asRead;
        this.texts = new RandomTexts(chance, declared, this);
        this.policies = new RandomPolicies(chance, this);
    }

    Parameter<String> parameter() {
        return chance.pick(declared.texts);
    }

    Value<String> text(int levels) {
        return switch (chance.below(levels <= 0 ? 5 : 17)) {
            case 0, 1 -> Value.of(chance.string());
            case 2 -> parameter();
            case 3 -> chance.pick(PSEUDO_PARAMETERS);
            case 4 -> declared.items.isEmpty() ? texts.dynamic() : chance.pick(declared.items);
            case 5 -> texts.substitution(levels - 1);
            case 6 -> texts.joined(levels - 1);
            case 7 -> Fn.select(0, list(levels - 1));
            case 8 -> new Select<>(place(levels - 1), list(levels - 1));
            case 9 -> mapped(levels - 1);
            case 10 -> chance.coin() ? Fn.importValue(early(levels - 1)) : Fn.importValue(chance.word());
            case 11 -> chance.coin() ? Fn.base64(text(levels - 1)) : Fn.base64(chance.string());
            case 12 -> choice(levels - 1);
            case 13 -> Fn.toJsonString(Document.of(document(levels - 1)));
            case 14 -> output(levels - 1);
            case 15 -> asRead ? number(levels - 1).asString() : texts.composed(levels - 1);
            default -> declared.resources.isEmpty() ? Value.of(chance.string()) : reference();
        };
    }

    private Value<String> choice(int levels) {
        if (declared.conditions.isEmpty()) {
            return text(levels);
        }
        return switch (chance.below(2)) {
            case 0 -> Fn.ifElse(chance.pick(declared.conditions), text(levels), Fn.<String>noValue());
            default -> Fn.ifElse(chance.pick(declared.conditions), chance.string(), chance.string());
        };
    }

    private Value<String> output(int levels) {
        return chance.coin()
                ? Fn.getStackOutput(chance.word(), "Url")
                : Fn.getStackOutput(text(0), text(levels), maybe(text(0)), maybe(text(levels)));
    }

    private Value<String> reference() {
        if (!declared.stacks.isEmpty() && chance.coin()) {
            Resource stack = chance.pick(declared.stacks);
            return chance.coin()
                    ? NestedStack.output(stack, "Url")
                    : NestedStack.output(stack, RandomResources.INNER, "Url");
        }
        if (!declared.modules.isEmpty() && chance.coin()) {
            ModuleResource inner = ModuleResource.of(chance.pick(declared.modules), "Inner");
            return chance.coin() ? inner.ref() : inner.attr("Arn");
        }
        Resource resource = chance.pick(declared.resources);
        String name = resource.logicalId().name();
        return switch (chance.below(4)) {
            case 0 -> resource.ref();
            case 1 -> chance.coin() ? resource.attr("Arn") : resource.uncheckedAttr("Outputs.A.b");
            case 2 -> Fn.ref(name);
            default -> Fn.getAtt(name, "Arn");
        };
    }

    Value<String> mapped(int levels) {
        Referable mapping = chance.pick(declared.mappings);
        return switch (chance.below(3)) {
            case 0 -> Fn.findInMap(mapping, "top", chance.coin() ? "a" : "n");
            case 1 -> Fn.findInMap(mapping, PseudoParameter.REGION, chance.coin() ? Value.of("list") : parameter());
            default -> Fn.findInMap(mapping, early(levels), early(levels), Fn.ref("PText"));
        };
    }

    /** A text that is known before there are resources. */
    private Value<String> early(int levels) {
        return switch (chance.below(levels <= 0 ? 4 : 6)) {
            case 0 -> Value.of(chance.word());
            case 1 -> parameter();
            case 2 -> chance.pick(PSEUDO_PARAMETERS);
            case 3 -> declared.items.isEmpty() ? parameter() : chance.pick(declared.items);
            case 4 -> Fn.join("-", early(levels - 1), early(levels - 1));
            default -> Fn.sub("${AWS::StackName}-${Name}", Map.of("Name", early(levels - 1)));
        };
    }

    /** A place in a list that may be of any length. */
    private Value<Number> place(int levels) {
        return chance.coin() ? chance.pick(declared.numbers) : Fn.length(list(levels));
    }

    Value<List<String>> list(int levels) {
        return switch (chance.below(levels <= 0 ? 3 : 9)) {
            case 0 -> Value.strings(List.of(chance.string(), chance.string()));
            case 1 -> chance.pick(declared.lists);
            case 2 -> PseudoParameter.NOTIFICATION_ARNS;
            case 3 -> Fn.split(chance.string(), text(levels - 1));
            case 4 -> Fn.getAZs();
            case 5 -> Fn.getAZs(text(levels - 1));
            case 6 -> Fn.cidr(text(levels - 1), 1 + chance.below(200), chance.below(16));
            case 7 -> Fn.cidr(text(levels - 1), 2);
            default ->
                declared.conditions.isEmpty()
                        ? Value.list(List.of(text(levels - 1), text(levels - 1)))
                        : Fn.ifElse(chance.pick(declared.conditions), list(levels - 1), Fn.<List<String>>noValue());
        };
    }

    Value<Number> number(int levels) {
        return switch (chance.below(4)) {
            case 0 -> chance.pick(declared.numbers);
            case 1 -> Fn.length(list(levels));
            case 2 -> text(0).asNumber();
            default -> Value.of(chance.below(9));
        };
    }

    Value<Boolean> truth() {
        return chance.coin() ? Value.of(chance.coin()) : mapped(0).asBoolean();
    }

    /** Anything that a property may be. */
    Value<?> any(int levels) {
        return switch (chance.below(levels <= 0 ? 3 : 12)) {
            case 0 -> Value.of(chance.number());
            case 1 -> Value.of(chance.coin());
            case 2 -> text(levels);
            case 3 -> list(levels - 1);
            case 4 -> Value.list(List.of(text(levels - 1), text(levels - 1)));
            case 5 -> new MapValue<>(entries(levels - 1));
            case 6 -> Fn.transform("AWS::Include", entries(levels - 1));
            case 7 -> chance.coin() ? Document.of(document(levels - 1)) : built(levels - 1);
            case 8 -> policies.policy();
            case 9 -> asRead ? number(levels) : texts.document(levels - 1);
            case 10 -> mayRepeat ? loop(levels - 1) : number(levels);
            default -> tags(levels - 1);
        };
    }

    private Value<?> tags(int levels) {
        String key = "b" + chance.string();
        return switch (chance.below(6)) {
            case 0 -> Tags.of("a" + chance.string(), text(levels)).and(key, chance.string());
            case 1 -> Tags.of("first", chance.string()).and(key, text(levels));
            case 2 -> Tags.of(Map.of(key, chance.string())).and(Tags.of("last", "x"));
            case 3 -> Tags.none();
            case 4 -> Tag.of("a" + chance.string(), chance.string());
            default -> Value.list(List.of(Tag.of("a" + chance.string(), text(levels))));
        };
    }

    /** A map of what a loop repeats, maybe by another loop. */
    private Value<?> loop(int levels) {
        int number = declared.nextLoop();
        String name = "Entries" + number;
        String identifier = "Entry" + number;
        return chance.coin()
                ? ForEach.map(name, identifier, List.of("a", "b"), each -> repeated(each, identifier, levels))
                : ForEach.map(name, identifier, declared.lists.get(0), each -> repeated(each, identifier, levels));
    }

    /** What a loop repeats, whose keys name the loops around it. */
    void repeated(RepeatedProperties each, String identifier, int levels) {
        declared.items.add(each.item());
        String key = "Key${" + identifier + "}";
        each.property(key, any(levels));
        if (levels > 0 && chance.coin()) {
            int number = declared.nextLoop();
            String inner = "Part" + number;
            if (chance.coin()) {
                each.forEach("Parts" + number, inner, List.of("1", "2"), i -> part(i, key, inner, levels - 1));
            } else {
                each.forEach("Parts" + number, inner, declared.lists.get(0), i -> part(i, key, inner, levels - 1));
            }
        }
        declared.items.remove(declared.items.size() - 1);
    }

    private void part(RepeatedProperties each, String key, String identifier, int levels) {
        declared.items.add(each.item());
        each.property(key + "x${" + identifier + "}", text(levels));
        declared.items.remove(declared.items.size() - 1);
    }

    Map<String, Value<?>> entries(int levels) {
        Map<String, Value<?>> entries = new LinkedHashMap<>();
        chance.repeat(0, 3, number -> entries.put(key(), any(levels)));
        return entries;
    }

    /** A key that does not make a function of the object whose only one it may be. */
    private String key() {
        String key = chance.oneIn(4) ? chance.string() : "Key" + chance.below(9);
        return key.equals("Ref") || key.startsWith("Fn::") ? "Plain" + key : key;
    }

    /** Plain data, with values here and there. */
    Map<String, Object> document(int levels) {
        Map<String, Object> document = new LinkedHashMap<>();
        chance.repeat(0, 3, number -> document.put(key(), part(levels)));
        return document;
    }

    private Document built(int levels) {
        return switch (chance.below(3)) {
            case 0 ->
                Document.create(d -> d.put("a", chance.string())
                        .put("b", text(levels))
                        .object("c", o -> o.put("d", part(levels)))
                        .list("e", o -> o.put("f", null), o -> o.put("g", chance.number())));
            case 1 -> Document.of(List.of(chance.string(), text(levels), document(levels)));
            default -> Document.of(Document.of(document(0)).toNode());
        };
    }

    private @Nullable Object part(int levels) {
        return switch (chance.below(levels <= 0 ? 4 : 8)) {
            case 0 -> null;
            case 1 -> chance.number();
            case 2 -> chance.coin();
            case 3 -> chance.string();
            case 4 -> document(levels - 1);
            case 5 -> {
                List<@Nullable Object> items = new ArrayList<>();
                chance.repeat(0, 3, number -> items.add(part(levels - 1)));
                yield items;
            }
            case 6 -> Document.ofNull();
            default -> text(levels - 1);
        };
    }

    private <T> @Nullable T maybe(T value) {
        return chance.coin() ? value : null;
    }
}
