package io.stratiform.codegen.importer.schema;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The structures of a provider schema: the resource type itself, its definitions, and objects that have no name. */
final class SchemaStructures {

    private final String resource;
    private final JsonValue document;
    private final String source;
    private final PartialSpecification result;
    private final Notices notices;
    private final SchemaTypes types;
    private final Set<String> names = new TreeSet<>();
    private final Map<String, String> namesByPlace = new HashMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    SchemaStructures(String resource, JsonValue document, String source, PartialSpecification result, Notices notices) {
        this.resource = resource;
        this.document = document;
        this.source = source;
        this.result = result;
        this.notices = notices;
        this.types = new SchemaTypes(document, this);
        document.optional("definitions")
                .ifPresent(definitions -> names.addAll(definitions.members().keySet()));
    }

    void readResource() {
        readMembers("", document);
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    /** The name of the property type that a definition, or an object without a name, makes. */
    String structure(String definition, String owner, String property, JsonValue schema) {
        String place = definition.isEmpty() ? schema.place() : definition;
        String known = namesByPlace.get(place);
        if (known != null) {
            return known;
        }
        String name = definition.isEmpty() ? freeName(owner, property) : definition;
        namesByPlace.put(place, name);
        result.declare(Element.propertyType(resource, name));
        pending.add(() -> readMembers(name, schema));
        return name;
    }

    private String freeName(String owner, String property) {
        String name = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        String free = names.contains(name) ? owner + name : name;
        for (int i = 2; !names.add(free); i++) {
            free = owner + name + i;
        }
        return free;
    }

    private void readMembers(String type, JsonValue schema) {
        Map<String, List<JsonValue>> members = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        types.collectMembers(schema, true, members, required);
        members.forEach((name, schemas) -> {
            Facts facts = result.declare(Element.property(resource, type, name));
            SchemaFacts read = new SchemaFacts(Element.property(resource, type, name), source, notices);
            List<TypeSpec> alternatives = new ArrayList<>();
            for (JsonValue member : schemas) {
                TypeSpec alternative = types.type(member, type, name, read);
                if (!alternatives.contains(alternative)) {
                    alternatives.add(alternative);
                }
            }
            TypeSpec whole = alternatives.size() == 1 ? alternatives.get(0) : new TypeSpec.Union(alternatives);
            read.stateTo(facts, whole);
            facts.state(FactKey.TYPE, whole, source);
            facts.state(FactKey.REQUIRED, required.contains(name), source);
            facts.state(FactKey.UPDATE_TYPE, UpdateType.MUTABLE, source);
        });
    }

    /** Drops the property types that nothing names, as those of tags that are CloudFormation's own. */
    void dropUnused() {
        Set<String> used = new HashSet<>();
        Deque<String> unread = new ArrayDeque<>();
        result.of(resource).forEach((element, facts) -> {
            if (element.kind() == Element.Kind.ATTRIBUTE || element.type().isEmpty()) {
                addStructures(facts, used, unread);
            }
        });
        while (!unread.isEmpty()) {
            result.propertiesOf(resource, unread.remove())
                    .values()
                    .forEach(facts -> addStructures(facts, used, unread));
        }
        for (Element element : List.copyOf(result.of(resource).keySet())) {
            boolean nested = element.kind() == Element.Kind.PROPERTY || element.kind() == Element.Kind.PROPERTY_TYPE;
            if (nested
                    && !element.type().isEmpty()
                    && !element.type().equals(Element.STANDARD_TAG)
                    && !used.contains(element.type())) {
                result.remove(element);
            }
        }
    }

    private static void addStructures(Facts facts, Set<String> used, Deque<String> unread) {
        TypeSpec type = facts.get(FactKey.TYPE);
        if (type != null) {
            for (String name : TypeShape.structures(type)) {
                if (used.add(name)) {
                    unread.add(name);
                }
            }
        }
    }
}
