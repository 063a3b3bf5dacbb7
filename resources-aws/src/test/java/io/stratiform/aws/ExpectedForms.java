package io.stratiform.aws;

import io.stratiform.spec.DocumentLanguage;
import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.TypeSpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms that the setter of a property has by its type: literals, values, lambdas for structures; lists take any
 * number of each, or a collection; maps take single entries, or a Java map. Each form is written as its parameter types.
 */
final class ExpectedForms {

    private final Function<String, Class<?>> structures;
    private final @Nullable Class<?> enumeration;
    private final Set<String> forms = new LinkedHashSet<>();

    private ExpectedForms(Function<String, Class<?>> structures, @Nullable Class<?> enumeration) {
        this.structures = structures;
        this.enumeration = enumeration;
    }

    static Set<String> of(
            PropertySpec property, Function<String, Class<?>> structures, @Nullable Class<?> enumeration) {
        ExpectedForms expected = new ExpectedForms(structures, enumeration);
        TypeSpec type = property.type();
        if (type instanceof TypeSpec.ListOf list) {
            expected.addEach(list.item(), "", "[]");
            expected.forms.add("Collection<" + expected.element(list.item()) + ">");
            expected.addCollections();
        } else if (type instanceof TypeSpec.MapOf map) {
            expected.addEach(map.value(), "String, ", "");
            boolean typed = map.value() instanceof TypeSpec.Structure;
            expected.forms.add("Map<String, " + (typed ? expected.element(map.value()) : "?") + ">");
        } else {
            expected.addEach(type, "", "");
        }
        expected.forms.add(expected.value(type));
        expected.addDocument(property.document(), type);
        return expected.forms;
    }

    /** Whatever a list takes any number of, it takes a collection of. */
    private void addCollections() {
        for (String form : List.copyOf(forms)) {
            String item = form.endsWith("[]") ? form.substring(0, form.length() - 2) : "long";
            boolean taken = forms.contains("Collection<" + item + ">")
                    || forms.contains("Collection<?>")
                    || forms.contains("Collection<? extends " + item + ">")
                    || item.equals("long")
                    || item.equals("boolean")
                    || item.equals("String");
            if (!taken) {
                forms.add("Collection<? extends " + item + ">, " + item + "[]");
            }
        }
    }

    /** A document is configured by a lambda; where the property is text, it is taken as a whole, too. */
    private void addDocument(@Nullable DocumentSpec document, TypeSpec type) {
        boolean text = type.equals(new TypeSpec.Primitive(PrimitiveType.STRING));
        if (document instanceof DocumentSpec.Structure structure) {
            String name = structures.apply(structure.name()).getName();
            forms.add("Consumer<? super " + name + "$Builder>");
            if (text || type.equals(new TypeSpec.Primitive(PrimitiveType.JSON))) {
                forms.add(name);
            }
        } else if (document instanceof DocumentSpec.Language spoken) {
            String name = className(spoken.language());
            forms.add("Consumer<? super " + name + "$Builder>");
            if (text) {
                forms.add(name);
            }
        }
    }

    private static String className(DocumentLanguage language) {
        return switch (language) {
            case POLICY -> "policy.PolicyDocument";
            case EVENT_PATTERN -> "pattern.EventPattern";
            case FILTER_POLICY -> "pattern.FilterPolicy";
            case DASHBOARD -> "dashboard.DashboardBody";
            case STATES -> "states.StateMachineDefinition";
        };
    }

    /** What an attribute's value is exactly. */
    static String exact(TypeSpec type, Function<String, Class<?>> structures) {
        String content = new ExpectedForms(structures, null).content(type);
        return content.equals("?") ? content : content.replace("? extends ", "");
    }

    private void addEach(TypeSpec type, String before, String after) {
        if (enumeration != null) {
            forms.add(before + enumeration.getName() + after);
        }
        List<TypeSpec> alternatives = type instanceof TypeSpec.Union union ? union.types() : List.of(type);
        for (TypeSpec alternative : alternatives) {
            String literal = literal(alternative);
            if (literal != null) {
                forms.add(before + literal + after);
            }
        }
        List<TypeSpec> found = alternatives.stream()
                .filter(TypeSpec.Structure.class::isInstance)
                .toList();
        if (found.size() == 1) {
            String name = ((TypeSpec.Structure) found.get(0)).name();
            forms.add(before + "Consumer<? super " + structures.apply(name).getName() + "$Builder>" + after);
        }
        forms.add(before + value(type) + after);
    }

    private @Nullable String literal(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return switch (primitive.type()) {
                case STRING, TIMESTAMP -> "String";
                case INTEGER, LONG -> "long";
                case DOUBLE -> "Number";
                case BOOLEAN -> "boolean";
                case JSON -> "Map<String, ?>";
            };
        }
        if (type instanceof TypeSpec.ListOf list) {
            return "Collection<" + element(list.item()) + ">";
        }
        return type instanceof TypeSpec.MapOf ? "Map<String, ?>" : null;
    }

    /** What a Java list or map holds: boxed literals, or values where there are none. */
    private String element(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return primitive.type() == PrimitiveType.JSON ? "? extends Map<String, ?>" : boxed(primitive.type());
        }
        if (type instanceof TypeSpec.Structure || type instanceof TypeSpec.StandardTag) {
            return "? extends " + value(type);
        }
        return type instanceof TypeSpec.Union ? "?" : "? extends " + literal(type);
    }

    private static String boxed(PrimitiveType type) {
        return switch (type) {
            case STRING, TIMESTAMP -> "String";
            case BOOLEAN -> "Boolean";
            default -> "? extends Number";
        };
    }

    private String value(TypeSpec type) {
        if (type instanceof TypeSpec.Union union && list(union) != null) {
            return value(list(union));
        }
        return "Value<" + content(type) + ">";
    }

    /** The list of structures that is an alternative to nothing but documents. */
    private static TypeSpec.@Nullable ListOf list(TypeSpec.Union union) {
        TypeSpec.ListOf found = null;
        for (TypeSpec alternative : union.types()) {
            if (alternative instanceof TypeSpec.ListOf list && list.item() instanceof TypeSpec.Structure) {
                found = list;
            } else if (!alternative.equals(new TypeSpec.Primitive(PrimitiveType.JSON))) {
                return null;
            }
        }
        return found;
    }

    private String content(TypeSpec type) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return primitive.type() == PrimitiveType.JSON ? "Document" : boxed(primitive.type());
        }
        if (type instanceof TypeSpec.Structure structure) {
            return structures.apply(structure.name()).getName();
        }
        if (type instanceof TypeSpec.ListOf list) {
            return open(content(list.item()), "List<");
        }
        if (type instanceof TypeSpec.MapOf map) {
            return open(content(map.value()), "Map<String, ");
        }
        return type instanceof TypeSpec.StandardTag ? "Tag" : "?";
    }

    /** A list or map of what is not known exactly is not known exactly itself. */
    private static String open(String content, String container) {
        return (content.startsWith("?") ? "? extends " : "") + container + content + ">";
    }
}
