package io.stratiform.template;

import io.stratiform.render.TrickyStrings;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.DynamicReference;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Referable;
import io.stratiform.value.Select;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import io.stratiform.value.policy.PolicyDocument;
import io.stratiform.value.policy.Statement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of every kind by chance, which refer to what a template has declared so far. */
final class RandomValues {

    private static final List<String> TRICKY =
            TrickyStrings.all().stream().map(TrickyStrings::wellFormed).toList();

    final List<Parameter<?>> parameters = new ArrayList<>();
    final List<Parameter<String>> texts = new ArrayList<>();
    final List<Parameter<List<String>>> lists = new ArrayList<>();
    final List<Mapping> mappings = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    int chance(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A text that means the same everywhere, Fn::Sub included. */
    String string() {
        String text = random.nextInt(3) == 0 ? "plain" + random.nextInt(9) : pick(TRICKY);
        return text.length() > 200 ? text.substring(0, 100) : text.replace("${", "$");
    }

    Number number() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> -1L;
            case 2 -> random.nextLong();
            case 3 -> random.nextDouble() * 1e9;
            case 4 -> new BigDecimal("12.50");
            case 5 -> new BigDecimal("1E+3");
            case 6 -> new BigInteger("123456789012345678901234567890");
            default -> random.nextInt(70_000);
        };
    }

    Value<String> text(int levels) {
        return switch (random.nextInt(levels <= 0 ? 4 : 17)) {
            case 0, 1 -> Value.of(string());
            case 2 -> pick(texts);
            case 3 -> PseudoParameter.REGION;
            case 4 -> substitution(levels - 1);
            case 5 -> Fn.join(string(), list(levels - 1));
            case 6 -> Fn.join(string(), text(levels - 1), text(levels - 1));
            case 7 -> Fn.select(random.nextInt(3), list(levels - 1));
            case 8 -> new Select<>(number(levels - 1), list(levels - 1));
            case 9 -> mapped(levels - 1);
            case 10 -> Fn.importValue(text(levels - 1));
            case 11 -> Fn.base64(text(levels - 1));
            case 12 -> Fn.ifElse(pick(conditions), text(levels - 1), Fn.<String>noValue());
            case 13 -> Fn.toJsonString(Document.of(document(levels - 1)));
            case 14 -> Fn.getStackOutput(text(0), text(levels - 1), maybe(text(0)), maybe(text(levels - 1)));
            case 15 -> DynamicReference.secretsManager("shop/" + random.nextInt(9), "password");
            default -> resources.isEmpty() ? Value.of(string()) : reference();
        };
    }

    private Value<String> reference() {
        Resource resource = pick(resources);
        return random.nextBoolean() ? resource.ref() : resource.attr(random.nextBoolean() ? "Arn" : "Outputs.A.b");
    }

    private Value<String> substitution(int levels) {
        String name = pick(texts).logicalId().name();
        String text = string() + "${" + name + "}" + string() + "${AWS::Region} ${!Literal} $";
        if (!resources.isEmpty()) {
            text = text + "${" + pick(resources).logicalId().name() + ".Outputs.X}";
        }
        if (random.nextBoolean()) {
            return Fn.sub(text);
        }
        Map<String, Value<?>> variables = new LinkedHashMap<>();
        variables.put("Variable", text(levels));
        variables.put("Other", any(levels));
        return Fn.sub(text + "${Variable}${ Other }", variables);
    }

    private Value<String> mapped(int levels) {
        Referable mapping = pick(mappings);
        return switch (random.nextInt(3)) {
            case 0 -> Fn.findInMap(mapping, "top", string());
            case 1 -> Fn.findInMap(mapping, PseudoParameter.REGION, text(levels));
            default -> Fn.findInMap(mapping, text(levels), text(levels), text(levels));
        };
    }

    Value<List<String>> list(int levels) {
        return switch (random.nextInt(levels <= 0 ? 2 : 8)) {
            case 0 -> Value.strings(List.of(string(), string()));
            case 1 -> pick(lists);
            case 2 -> Fn.split(string(), text(levels - 1));
            case 3 -> Fn.getAZs();
            case 4 -> Fn.getAZs(text(levels - 1));
            case 5 -> Fn.cidr(text(levels - 1), 1 + random.nextInt(200), random.nextInt(16));
            case 6 -> Fn.cidr(text(levels - 1), 2);
            default -> Fn.ifElse(pick(conditions), list(levels - 1), Fn.<List<String>>noValue());
        };
    }

    private Value<Number> number(int levels) {
        return random.nextBoolean() ? Value.of(random.nextInt(9)) : Fn.length(list(levels));
    }

    /** Anything that a property may be. */
    Value<?> any(int levels) {
        return switch (random.nextInt(levels <= 0 ? 3 : 10)) {
            case 0 -> Value.of(number());
            case 1 -> Value.of(random.nextBoolean());
            case 2 -> text(levels);
            case 3 -> list(levels - 1);
            case 4 -> Value.list(List.of(text(levels - 1), text(levels - 1)));
            case 5 -> new MapValue<>(entries(levels - 1));
            case 6 -> Fn.transform("AWS::Include", entries(levels - 1));
            case 7 -> Document.of(document(levels - 1));
            case 8 -> policy(levels - 1);
            default -> Tags.of(string(), text(levels - 1)).and("b" + string(), string());
        };
    }

    private Map<String, Value<?>> entries(int levels) {
        Map<String, Value<?>> entries = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            entries.put(key(), any(levels));
        }
        return entries;
    }

    /** A key that does not make a function of the object whose only one it may be. */
    private String key() {
        String key = random.nextInt(4) == 0 ? string() : "Key" + random.nextInt(9);
        return key.equals("Ref") || key.startsWith("Fn::") ? "Plain" + key : key;
    }

    /** Plain data, with values here and there. */
    Map<String, Object> document(int levels) {
        Map<String, Object> document = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            document.put(key(), part(levels));
        }
        return document;
    }

    private @Nullable Object part(int levels) {
        return switch (random.nextInt(levels <= 0 ? 4 : 7)) {
            case 0 -> null;
            case 1 -> number();
            case 2 -> random.nextBoolean();
            case 3 -> string();
            case 4 -> document(levels - 1);
            case 5 -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    items.add(part(levels - 1));
                }
                yield items;
            }
            default -> text(levels - 1);
        };
    }

    private PolicyDocument policy(int levels) {
        Statement statement = Statement.create(s -> s.sid("Sid" + random.nextInt(9))
                .allow()
                .principal(p -> p.service("ec2.amazonaws.com").aws(pick(texts)))
                .actions("s3:Get*", "s3:List*")
                .resources(substitution(levels), Fn.sub("arn:${AWS::Partition}:s3:::x")));
        return PolicyDocument.create(p -> p.statements(statement)
                .statement(s -> s.deny()
                        .everyone()
                        .notActions("*")
                        .resources("*")
                        .condition(c -> c.stringEquals("aws:RequestedRegion", "eu-central-1"))));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    /** A logical id that names what is there already. */
    LogicalId declared() {
        return pick(resources).logicalId();
    }
}
