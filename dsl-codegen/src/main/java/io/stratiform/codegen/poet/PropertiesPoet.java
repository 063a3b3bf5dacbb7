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

    /** The prose returns the first sentences of the comment on a property, given its name. */
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
                + SetterSentence.ofFirst(property, property.overloads().get(0))
                + " "
                + PropertyFacts.of(property)
                + (property.facts().deprecated() ? "\n\n@deprecated AWS has deprecated this property\n" : "");
    }

    /** The call that seals the builder and passes the required properties and the limits. */
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
