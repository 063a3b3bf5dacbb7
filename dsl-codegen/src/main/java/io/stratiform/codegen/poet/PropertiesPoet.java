package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.stratiform.codegen.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the setters of a builder. */
final class PropertiesPoet {

    private final List<PropertyModel> properties;
    private final ClassName builder;
    private final UnaryOperator<String> prose;

    /** Takes, besides the properties, what gives the first sentences on a property of some name. */
    PropertiesPoet(List<PropertyModel> properties, ClassName builder, UnaryOperator<String> prose) {
        this.properties = properties;
        this.builder = builder;
        this.prose = prose;
    }

    void writeTo(TypeSpec.Builder code) {
        for (PropertyModel property : properties) {
            code.addMethods(new SetterPoet(property, builder, documentation(property)).methods());
            code.addMethods(new VariantPoet(property, builder).methods());
        }
    }

    private String documentation(PropertyModel property) {
        return prose.apply(property.name())
                + PropertyFacts.of(property)
                + (property.facts().deprecated() ? "\n\n@deprecated AWS advises against it\n" : "");
    }

    /** Ends the building, and hands over which properties are required and how they are limited. */
    static CodeBlock seal(List<String> required, String limits) {
        List<CodeBlock> names = new ArrayList<>();
        if (!limits.isEmpty()) {
            names.add(CodeBlock.of("$S", limits));
        }
        for (String name : required) {
            names.add(CodeBlock.of("$S", name));
        }
        return CodeBlock.of(limits.isEmpty() ? "seal($L)" : "sealWithin($L)", CodeBlock.join(names, ", "));
    }
}
