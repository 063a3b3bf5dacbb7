package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.typescript.TsFile;
import io.stratiform.codegen.importer.typescript.TsType;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the declarations of one resource type into facts. */
final class CfnTypesFile {

    private final TsFile file;
    private final String source;
    private final PartialSpecification result;
    private final Notices notices;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> expanding = new HashSet<>();

    /** A structure whose members are still to be read, under the name of the property type that it makes. */
    private record Pending(String type, List<TsType.Structure> alternatives) {}

    CfnTypesFile(TsFile file, String source, PartialSpecification result, Notices notices) {
        this.file = file;
        this.source = source;
        this.result = result;
        this.notices = notices;
    }

    void read() {
        result.declare(Element.resource(file.resourceType()));
        for (Map.Entry<String, TsType> alias : file.aliases().entrySet()) {
            List<TsType.Structure> structures = structures(alias.getValue());
            if (!structures.isEmpty() && !alias.getKey().equals(file.attributes())) {
                String type = alias.getKey().equals(file.properties()) ? "" : alias.getKey();
                enqueue(type, structures);
            }
        }
        while (!pending.isEmpty()) {
            readStructure(pending.remove());
        }
    }

    /** The structures that a type consists of: itself, or all alternatives of a union; none if it is something else. */
    private static List<TsType.Structure> structures(TsType type) {
        if (type instanceof TsType.Structure structure) {
            return List.of(structure);
        }
        List<TsType.Structure> structures = new ArrayList<>();
        if (type instanceof TsType.Union union) {
            for (TsType alternative : union.alternatives()) {
                if (!(alternative instanceof TsType.Structure structure)) {
                    return List.of();
                }
                structures.add(structure);
            }
        }
        return structures;
    }

    private void enqueue(String type, List<TsType.Structure> alternatives) {
        if (seen.add(type)) {
            pending.add(new Pending(type, alternatives));
        }
    }

    private void readStructure(Pending structure) {
        if (!structure.type().isEmpty()) {
            result.declare(Element.propertyType(file.resourceType(), structure.type()));
        }
        boolean only = structure.alternatives().size() == 1;
        for (TsType.Structure alternative : structure.alternatives()) {
            for (TsType.Member member : alternative.members()) {
                readMember(structure.type(), member, only);
            }
        }
    }

    private void readMember(String owner, TsType.Member member, boolean only) {
        Element element = Element.property(file.resourceType(), owner, member.name());
        boolean again = result.find(element) != null;
        Facts facts = new Facts();
        Set<String> literals = new LinkedHashSet<>();
        TypeSpec type = type(member.type(), owner.isEmpty() ? member.name() : owner + "/" + member.name(), literals);
        facts.state(FactKey.TYPE, type, source);
        if (only) {
            facts.state(FactKey.REQUIRED, !member.optional(), source);
        }
        if (!literals.isEmpty()) {
            facts.state(FactKey.ALLOWED_VALUES, List.copyOf(literals), source);
        }
        readTags(element, new DocTags(file.name(), member.doc()), type, facts);
        if (again) {
            uniteWithOtherAlternative(element, facts);
        } else {
            result.declare(element).takeAll(facts);
        }
    }

    /** Alternatives of a union may state a member twice; only what they agree on is a fact of the whole. */
    private void uniteWithOtherAlternative(Element element, Facts facts) {
        Facts first = result.declare(element);
        for (FactKey<?> key : FactKey.CONSTRAINTS) {
            Facts.Stated one = first.stated(key);
            Facts.Stated other = facts.stated(key);
            if (one != null && !one.equals(other)) {
                first.drop(key);
                notices.add(
                        "limits that only some alternatives of a union have: left out", element + ", " + key.label());
            }
        }
        first.drop(FactKey.ALLOWED_VALUES);
    }

    private void readTags(Element element, DocTags tags, TypeSpec type, Facts facts) {
        String pattern = tags.pattern();
        if (pattern != null) {
            if (pattern.isEmpty()) {
                notices.add("patterns of " + source + " that are empty: left out", element.toString());
            } else if (pattern.indexOf('\n') >= 0) {
                // The line end is the pattern's own, but what followed it was indented with the comment.
                notices.add("patterns of " + source + " that a line end has broken: left out", element.toString());
            } else {
                facts.state(FactKey.PATTERN, pattern, source);
            }
        }
        boolean list = type instanceof TypeSpec.ListOf;
        readCount(tags, "minLength", list ? FactKey.MIN_ITEMS : FactKey.MIN_LENGTH, facts);
        readCount(tags, "maxLength", list ? FactKey.MAX_ITEMS : FactKey.MAX_LENGTH, facts);
        readNumber(tags, "min", FactKey.MINIMUM, facts);
        readNumber(tags, "max", FactKey.MAXIMUM, facts);
    }

    private void readCount(DocTags tags, String tag, FactKey<Long> key, Facts facts) {
        Long count = tags.count(tag);
        if (count != null) {
            facts.state(key, count, source);
        }
    }

    private void readNumber(DocTags tags, String tag, FactKey<BigDecimal> key, Facts facts) {
        BigDecimal number = tags.number(tag);
        if (number != null) {
            facts.state(key, number, source);
        }
    }

    private TypeSpec type(TsType type, String path, Set<String> literals) {
        if (type instanceof TsType.ArrayOf array) {
            return new TypeSpec.ListOf(type(array.element(), path, literals));
        } else if (type instanceof TsType.Literal literal) {
            literals.add(literal.value());
            return new TypeSpec.Primitive(PrimitiveType.STRING);
        } else if (type instanceof TsType.NumberLiteral literal) {
            literals.add(literal.value());
            return new TypeSpec.Primitive(PrimitiveType.DOUBLE);
        } else if (type instanceof TsType.Named named) {
            return named(named, path, literals);
        }
        List<TsType.Structure> structures = structures(type);
        if (!structures.isEmpty()) {
            enqueue(path, structures);
            return new TypeSpec.Structure(path);
        }
        Set<TypeSpec> alternatives = new LinkedHashSet<>();
        for (TsType alternative : ((TsType.Union) type).alternatives()) {
            alternatives.add(type(alternative, path, literals));
        }
        return alternatives.size() == 1
                ? alternatives.iterator().next()
                : new TypeSpec.Union(List.copyOf(alternatives));
    }

    private TypeSpec named(TsType.Named named, String path, Set<String> literals) {
        return switch (named.name()) {
            case "string" -> new TypeSpec.Primitive(PrimitiveType.STRING);
            case "number" -> new TypeSpec.Primitive(PrimitiveType.DOUBLE);
            case "boolean" -> new TypeSpec.Primitive(PrimitiveType.BOOLEAN);
            case "any", "unknown" -> new TypeSpec.Primitive(PrimitiveType.JSON);
            case "Record" -> map(named, path, literals);
            default -> aliased(named, literals);
        };
    }

    private TypeSpec aliased(TsType.Named named, Set<String> literals) {
        TsType alias = file.aliases().get(named.name());
        if (alias == null) {
            throw new ImportException(file.name() + ":" + named.line() + ": unknown type '" + named.name() + "'");
        }
        if (!structures(alias).isEmpty()) {
            return new TypeSpec.Structure(named.name());
        }
        if (!expanding.add(named.name())) {
            throw new ImportException(
                    file.name() + ":" + named.line() + ": the type '" + named.name() + "' is made of itself");
        }
        // Structures inside are called after the alias: under the path they would never end where it recurs.
        TypeSpec type = type(alias, named.name(), literals);
        expanding.remove(named.name());
        return type;
    }

    private TypeSpec map(TsType.Named named, String path, Set<String> literals) {
        if (named.arguments().size() != 2
                || !(named.arguments().get(0) instanceof TsType.Named key)
                || !key.name().equals("string")) {
            throw new ImportException(file.name() + ":" + named.line() + ": expected Record<string, ...>");
        }
        if (named.arguments().get(1) instanceof TsType.Named value
                && (value.name().equals("any") || value.name().equals("never"))) {
            return new TypeSpec.Primitive(PrimitiveType.JSON);
        }
        return new TypeSpec.MapOf(type(named.arguments().get(1), path, literals));
    }
}
