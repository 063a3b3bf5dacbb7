package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.Overload;
import io.stratiform.codegen.model.Overload.Action;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.model.StructureModel;
import io.stratiform.codegen.sample.Expansion.Extent;
import io.stratiform.codegen.sample.Expansion.Pending;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the sample of one resource type. */
final class SampleClass {

    private static final Set<Action> REFERENCE =
            EnumSet.of(Action.PUT_REF, Action.PUT_ATT, Action.PUT_SUB, Action.PUT_MEMBERS);
    private static final Set<Action> REFERENCES = EnumSet.of(Action.ADD_REFS, Action.ADD_ATTS, Action.ADD_SUBS);

    private static final String RESOURCE = "io.stratiform.template.Resource";
    private static final String PROPERTIES = "java.util.Map<String, io.stratiform.value.Value<?>>";
    private static final String STRUCTURES = "java.util.Map<String, io.stratiform.value.PropertyType<?>>";

    private final ResourceModel resource;
    private final String type;
    private final Expansion expansion;
    private final Arguments arguments;
    private final RequiredCycles cycles;
    private final List<String> members = new ArrayList<>();

    SampleClass(ResourceModel resource) {
        this.resource = resource;
        this.type = Names.of(resource.type());
        this.expansion = new Expansion(resource);
        this.arguments = new Arguments(resource, expansion);
        this.cycles = new RequiredCycles(resource);
    }

    String write() {
        addMethod("String", "type", "        return " + type + ".TYPE;\n");
        addBuild("required", calls(resource.properties(), Extent.REQUIRED));
        addBuild("everything", calls(resource.properties(), Extent.EVERYTHING));
        addBuild("values", values());
        addBuild("items", items());
        addMethod("java.util.List<" + PROPERTIES + ">", "references", references());
        addPending();
        addMethod(STRUCTURES, "apart", apart());
        return SampleText.CLASS.formatted(
                resource.type().packageName(),
                resource.name(),
                Samples.sampleName(resource.type()),
                String.join("\n", members));
    }

    private void addMethod(String returned, String name, String body) {
        members.add("    @Override\n    public " + returned + " " + name + "() {\n" + body + "    }\n");
    }

    private void addBuild(String name, Calls calls) {
        boolean plain = calls.isEmpty() && resource.required().isEmpty();
        String configuration = plain ? "" : ", b -> " + name + "(b)";
        addMethod(RESOURCE, name, "        return " + type + ".create(\"Sample\"" + configuration + ");\n");
        if (!plain) {
            members.add(calls.asMethod(name, type + ".Builder"));
        }
    }

    private Calls calls(List<PropertyModel> properties, Extent extent) {
        Calls calls = new Calls();
        for (PropertyModel property : properties) {
            if (extent == Extent.EVERYTHING || property.facts().required()) {
                calls.add(property.method(), arguments.of(property, PlainForm.of(property), extent));
            }
        }
        return calls;
    }

    private Calls required(StructureModel structure) {
        Calls calls = new Calls();
        for (PropertyModel property : structure.properties()) {
            if (property.facts().required()) {
                calls.add(
                        property.method(),
                        cycles.close(structure, property)
                                ? Arguments.nothing(property)
                                : arguments.of(property, PlainForm.of(property), Extent.REQUIRED));
            }
        }
        return calls;
    }

    private Calls values() {
        Calls calls = new Calls();
        for (PropertyModel property : resource.properties()) {
            calls.add(property.method(), Arguments.GIVEN);
        }
        return calls;
    }

    private Calls items() {
        Calls calls = new Calls();
        for (PropertyModel property : resource.properties()) {
            for (Overload overload : property.overloads()) {
                Action action = overload.action();
                if (action == Action.ADD_ALL && overload.varargs() && PlainForm.isOf(overload, "Value")) {
                    calls.add(property.method(), Arguments.GIVEN + ", " + Arguments.GIVEN);
                } else if (action == Action.PUT_ENTRY && PlainForm.isOf(overload, "Value")) {
                    calls.add(property.method(), "\"Key\", " + Arguments.GIVEN);
                } else if (takesTags(action)) {
                    calls.add(property.method(), "io.stratiform.value.Tags.of(\"Name\", \"text\")");
                }
            }
        }
        return calls;
    }

    private static boolean takesTags(Action action) {
        return action == Action.ADD_TAGS || action == Action.ADD_PROPAGATED_TAGS || action == Action.PUT_TAGS;
    }

    private String references() {
        StringBuilder body = new StringBuilder();
        addReferences(body, resource.properties(), type + ".create(\"Sample\", ");
        for (StructureModel structure : resource.structures()) {
            addReferences(body, structure.properties(), Names.of(structure.type()) + ".create(");
        }
        if (body.length() == 0) {
            return "        return java.util.List.of();\n";
        }
        return "        java.util.List<" + PROPERTIES + "> all = new java.util.ArrayList<>();\n" + body
                + "        return all;\n";
    }

    private static void addReferences(StringBuilder body, List<PropertyModel> properties, String create) {
        for (PropertyModel property : properties) {
            for (Overload overload : property.overloads()) {
                Action action = overload.action();
                if (REFERENCE.contains(action)) {
                    addReference(body, create, property, other(overload));
                } else if (REFERENCES.contains(action)) {
                    addReference(body, create, property, other(overload) + ", " + other(overload));
                }
            }
        }
    }

    private static void addReference(StringBuilder body, String create, PropertyModel property, String argument) {
        body.append("        all.add(")
                .append(create)
                .append("b -> b.")
                .append(property.method())
                .append('(')
                .append(argument)
                .append(")).properties());\n");
    }

    private static String other(Overload overload) {
        return Names.qualified((Named) overload.parameter()) + ".create(\"Other\", other -> {})";
    }

    private void addPending() {
        for (Pending next = expansion.next(); next != null; next = expansion.next()) {
            StructureModel structure = next.structure();
            Calls calls = next.extent() == Extent.EVERYTHING
                    ? calls(structure.properties(), Extent.EVERYTHING)
                    : required(structure);
            String name = Expansion.methodName(structure, next.extent());
            members.add(calls.asMethod(name, Names.of(structure.type()) + ".Builder"));
        }
    }

    /** What is reached neither from the resource nor, so far, from another structure of this kind. */
    private String apart() {
        StringBuilder body = new StringBuilder();
        for (StructureModel structure : resource.structures()) {
            if (!expansion.isExpanded(structure)) {
                String method = expansion.method(structure.name(), Extent.EVERYTHING);
                body.append("        all.put(\"")
                        .append(structure.name())
                        .append("\", ")
                        .append(Names.of(structure.type()))
                        .append(".create(x -> ")
                        .append(method)
                        .append("(x)));\n");
                addPending();
            }
        }
        if (body.length() == 0) {
            return "        return java.util.Map.of();\n";
        }
        return "        " + STRUCTURES + " all = new java.util.LinkedHashMap<>();\n" + body + "        return all;\n";
    }
}
