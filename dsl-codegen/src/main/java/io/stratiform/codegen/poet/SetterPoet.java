package io.stratiform.codegen.poet;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.stratiform.codegen.model.Overload;
import io.stratiform.codegen.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the setter of one property, in all its forms. */
final class SetterPoet {

    private static final String KEY = "key";

    private final PropertyModel property;
    private final ClassName builder;
    private final String documentation;

    SetterPoet(PropertyModel property, ClassName builder, String documentation) {
        this.property = property;
        this.builder = builder;
        this.documentation = documentation;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Overload overload : property.overloads()) {
            methods.add(method(overload, methods.isEmpty()));
        }
        return methods;
    }

    private MethodSpec method(Overload overload, boolean first) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.method());
        if (first) {
            method.addJavadoc("$L", documentation);
        } else {
            method.addJavadoc("$L", SetterSentence.of(property.name(), overload));
        }
        if (property.facts().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (overload.needsSafeVarargs()) {
            method.addAnnotation(SafeVarargs.class).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        } else {
            method.addModifiers(Modifier.PUBLIC);
        }
        if (overload.action().isKeyed()) {
            method.addParameter(PoetTypes.STRING, KEY);
        }
        String argument = argument(overload);
        TypeName type = PoetTypes.of(overload.parameter());
        method.addParameter(ParameterSpec.builder(overload.varargs() ? ArrayTypeName.of(type) : type, argument)
                .build());
        return method.varargs(overload.varargs())
                .returns(builder)
                .addCode(body(overload, argument))
                .build();
    }

    private String argument(Overload overload) {
        if (overload.action().isKeyed()) {
            return "value";
        }
        return property.method();
    }

    private CodeBlock body(Overload overload, String argument) {
        String name = property.name();
        return switch (overload.action()) {
            case PUT -> call("put($S, $N)", name, argument);
            case PUT_CHECKED -> call("put($S, $N, $T.values())", name, argument, helper(overload));
            case PUT_NUMBER -> call("putNumber($S, $N)", name, argument);
            case PUT_CREATED -> call("put($S, $T.create($N))", name, helper(overload), argument);
            case PUT_REF -> call("putRef($S, $N)", name, argument);
            case PUT_ATT -> call("putAtt($S, $N, $S)", name, argument, overload.attribute());
            case ADD -> call("add($S, $N)", name, argument);
            case ADD_ALL -> call("addAll($S, $N)", name, argument);
            case ADD_CHECKED ->
                call("addAll($S, $L, $T.values())", name, asArray(overload, argument), helper(overload));
            case ADD_CREATED -> addCreated(overload, argument);
            case ADD_REFS -> call("addRefs($S, $N)", name, argument);
            case ADD_ATTS -> call("addAtts($S, $N, $S)", name, argument, overload.attribute());
            case ADD_TAGS -> call("addTags($S, $N, false)", name, argument);
            case ADD_PROPAGATED_TAGS -> call("addTags($S, $N, true)", name, argument);
            case PUT_TAG_ITEMS ->
                call(
                        "put($S, $N == null ? null : $T.of($S, $N))",
                        name,
                        argument,
                        Map.class,
                        overload.attribute(),
                        argument);
            case PUT_TAGS -> call("putTags($S, $N)", name, argument);
            case PUT_ENTRY -> call("putEntry($S, $N, $N)", name, KEY, argument);
            case PUT_ENTRY_CREATED -> call("putEntry($S, $N, $T.create($N))", name, KEY, helper(overload), argument);
            case PUT_ENTRIES -> call("putEntries($S, $N)", name, argument);
        };
    }

    /** The call, and what every setter ends with. */
    private static CodeBlock call(String call, @Nullable Object... arguments) {
        return CodeBlock.of(call + ";\nreturn this;\n", arguments);
    }

    private static CodeBlock asArray(Overload overload, String argument) {
        return overload.varargs()
                ? CodeBlock.of("$N", argument)
                : CodeBlock.of("$1N == null ? null : $1N.toArray()", argument);
    }

    private CodeBlock addCreated(Overload overload, String argument) {
        String each = argument.equals("each") ? "next" : "each";
        return CodeBlock.builder()
                // An array that is null is told with the property's path, as addAll does.
                .beginControlFlow("if ($N == null)", argument)
                .addStatement("addAll($S, null)", property.name())
                .addStatement("return this")
                .endControlFlow()
                .beginControlFlow("for ($T $N : $N)", PoetTypes.of(overload.parameter()), each, argument)
                .addStatement("add($S, $T.create($N))", property.name(), helper(overload), each)
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private static ClassName helper(Overload overload) {
        if (overload.helper() == null) {
            throw new IllegalStateException(overload.action() + " needs a class to name");
        }
        return PoetTypes.of(overload.helper());
    }
}
