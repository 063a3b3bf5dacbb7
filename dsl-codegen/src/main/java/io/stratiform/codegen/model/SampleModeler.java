package io.stratiform.codegen.model;

import io.stratiform.codegen.model.SampleModel.Call;
import io.stratiform.codegen.model.SampleModel.StructureSample;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides on the samples of one resource type. In the sample with every property, each property type is set as a whole
 * where it is met first, level by level, and with its required properties only elsewhere: so everything is there once,
 * and recursive types end.
 */
final class SampleModeler {

    private final ResourceModel resource;
    private final Map<String, StructureModel> structures = new HashMap<>();
    private final Map<String, EnumModel> enums = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Deque<StructureModel> waiting = new ArrayDeque<>();

    SampleModeler(ResourceModel resource) {
        this.resource = resource;
        resource.structures().forEach(structure -> structures.put(structure.name(), structure));
        resource.enums().forEach(enumeration -> enums.put(enumeration.type().simpleName(), enumeration));
    }

    SampleModel model() {
        List<Call> every = every(resource.properties());
        Map<String, StructureSample> samples = new HashMap<>();
        takeWaiting(samples);
        List<StructureModel> others = new ArrayList<>();
        for (StructureModel structure : resource.structures()) {
            if (met.add(structure.name())) {
                others.add(structure);
                waiting.add(structure);
                takeWaiting(samples);
            }
        }
        List<StructureSample> sorted = new ArrayList<>();
        for (StructureModel structure : resource.structures()) {
            StructureSample sample = samples.get(structure.name());
            if (sample != null) {
                sorted.add(sample);
            }
        }
        return new SampleModel(resource, required(resource.properties()), every, sorted, others);
    }

    private void takeWaiting(Map<String, StructureSample> samples) {
        while (!waiting.isEmpty()) {
            StructureModel structure = waiting.remove();
            List<Call> every = every(structure.properties());
            samples.put(structure.name(), new StructureSample(structure, required(structure.properties()), every));
        }
    }

    private List<Call> every(List<PropertyModel> properties) {
        return properties.stream().map(property -> call(property, true)).toList();
    }

    private List<Call> required(List<PropertyModel> properties) {
        return properties.stream()
                .filter(property -> property.facts().required())
                .map(property -> call(property, false))
                .toList();
    }

    private Call call(PropertyModel property, boolean whole) {
        TypeSpec type = property.facts().type();
        if (type instanceof TypeSpec.ListOf list) {
            return new Call(property.method(), false, value(property, list.item(), whole));
        }
        if (type instanceof TypeSpec.MapOf map) {
            return new Call(property.method(), true, value(property, map.value(), whole));
        }
        return new Call(property.method(), false, value(property, type, whole));
    }

    private SampleValue value(PropertyModel property, TypeSpec type, boolean whole) {
        if (type instanceof TypeSpec.Primitive primitive) {
            return primitive(property, primitive);
        }
        if (type instanceof TypeSpec.Structure structure) {
            return structure(structure.name(), whole);
        }
        if (type instanceof TypeSpec.ListOf list) {
            return new SampleValue.ListOf(value(property, list.item(), whole));
        }
        if (type instanceof TypeSpec.MapOf map) {
            return new SampleValue.MapOf(value(property, map.value(), whole));
        }
        return type instanceof TypeSpec.Union union
                ? value(property, alternative(union, whole), whole)
                : new SampleValue.Tag();
    }

    private SampleValue structure(String name, boolean whole) {
        StructureModel structure = structures.get(name);
        if (structure == null) {
            throw new ModelException(resource.name() + " has no property type '" + name + "'");
        }
        boolean first = whole && met.add(name);
        if (first) {
            waiting.add(structure);
        }
        return new SampleValue.Structure(structure.type(), first);
    }

    /** The first alternative; for a whole sample, a property type that was not met before. */
    private TypeSpec alternative(TypeSpec.Union union, boolean whole) {
        for (TypeSpec type : union.types()) {
            if (whole && type instanceof TypeSpec.Structure structure && !met.contains(structure.name())) {
                return type;
            }
        }
        return union.types().get(0);
    }

    private SampleValue primitive(PropertyModel property, TypeSpec.Primitive type) {
        JavaType.Named enumeration = property.enumeration();
        if (enumeration != null) {
            EnumModel values = enums.get(enumeration.simpleName());
            if (values != null) {
                return new SampleValue.Constant(
                        enumeration, values.constants().get(0).name());
            }
        }
        return switch (type.type()) {
            case STRING -> new SampleValue.Literal("\"sample\"");
            case TIMESTAMP -> new SampleValue.Literal("\"2026-01-01T00:00:00Z\"");
            case INTEGER, LONG -> new SampleValue.Literal("1");
            case DOUBLE -> new SampleValue.Literal("1.5");
            case BOOLEAN -> new SampleValue.Literal("true");
            case JSON -> new SampleValue.MapOf(new SampleValue.Literal("\"sample\""));
        };
    }
}
