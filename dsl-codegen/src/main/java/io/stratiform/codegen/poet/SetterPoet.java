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
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the setter of one property, in all its forms. */
final class SetterPoet {

    private static final String KEY = "key";
    private static final String MORE = "more";

    private final PropertyModel property;
    private final ClassName builder;
    private final String documentation;
    private final String name;

    SetterPoet(PropertyModel property, ClassName builder, String documentation) {
        this.property = property;
        this.builder = builder;
        this.documentation = documentation;
        this.name = literally(CodeBlock.of("$S", property.name()).toString());
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
            method.addJavadoc("$L", SetterSentence.of(property, overload));
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
        if (overload.action().isCollecting()) {
            method.addParameter(PoetTypes.collection(type), argument);
            argument = argument.equals(MORE) ? "others" : MORE;
        }
        method.addParameter(ParameterSpec.builder(overload.varargs() ? ArrayTypeName.of(type) : type, argument)
                .build());
        return method.varargs(overload.varargs())
                .returns(builder)
                .addCode(body(overload, overload.action().isCollecting() ? property.method() : argument, argument))
                .build();
    }

    private String argument(Overload overload) {
        if (overload.action().isKeyed()) {
            return "value";
        }
        return property.method();
    }

    /**
     * What the method does. Only types are left for JavaPoet to fill in: it writes each part of a format by itself, and
     * there are more than a hundred thousand of these methods.
     */
    private CodeBlock body(Overload overload, String variable, String others) {
        String argument = literally(variable);
        String one = name + ", " + argument;
        String all = "allOf(" + argument + ", " + literally(others) + ")";
        return switch (overload.action()) {
            case PUT -> call("put(" + one + ")");
            case PUT_WHOLE -> call("putWhole(" + one + ")");
            case PUT_CHECKED -> call(checked("put", "putOpen") + "(" + one + ", $T.values())", helper(overload));
            case PUT_NUMBER -> call("putNumber(" + one + ")");
            case PUT_CREATED, PUT_DOCUMENT_CREATED ->
                call("put(" + name + ", $T.create(" + argument + "))", helper(overload));
            case PUT_TEXT -> putText(argument + " == null ? null : $T.of(" + argument + ")", PoetTypes.JSON_TEXT);
            case PUT_TEXT_CREATED ->
                putText("$T.of($T.create(" + argument + "))", PoetTypes.JSON_TEXT, helper(overload));
            case PUT_REF -> call("putRef(" + one + ")");
            case PUT_ATT -> call("putAtt(" + one + ", $S)", overload.attribute());
            case PUT_SUB -> call("putSub(" + one + ", $S)", overload.attribute());
            case PUT_MEMBERS -> putMembers(overload, argument);
            case ADD_ALL -> call("addAll(" + one + ")");
            case ADD_CHECKED -> call(checked("addAll", "addAllOpen") + "(" + one + ", $T.values())", helper(overload));
            case ADD_CREATED -> addCreated(overload, argument);
            case ADD_COLLECTION -> call("addAll(" + name + ", " + all + ")");
            case ADD_COLLECTION_CREATED -> CodeBlock.of("return " + literally(property.method()) + "(" + all + ");\n");
            case ADD_COLLECTION_REFS -> call("addRefs(" + name + ", " + all + ")");
            case ADD_COLLECTION_SUBS -> call("addSubs(" + name + ", " + all + ", $S)", overload.attribute());
            case ADD_COLLECTION_ATTS -> call("addAtts(" + name + ", " + all + ", $S)", overload.attribute());
            case ADD_REFS -> call("addRefs(" + one + ")");
            case ADD_ATTS -> call("addAtts(" + one + ", $S)", overload.attribute());
            case ADD_SUBS -> call("addSubs(" + one + ", $S)", overload.attribute());
            case ADD_TAGS -> call("addTags(" + one + ", false)");
            case ADD_PROPAGATED_TAGS -> call("addTags(" + one + ", true)");
            case PUT_TAG_ITEMS -> call("putTagItems(" + name + ", $S, " + argument + ")", overload.attribute());
            case PUT_TAGS -> call("putTags(" + one + ")");
            case PUT_ENTRY -> call("putEntry(" + name + ", " + KEY + ", " + argument + ")");
            case PUT_ENTRY_CREATED ->
                call("putEntry(" + name + ", " + KEY + ", $T.create(" + argument + "))", helper(overload));
            case PUT_ENTRIES -> putEntries(overload, one);
        };
    }

    /** A document that the property takes as text. */
    private CodeBlock putText(String text, Object... types) {
        return call("putWhole(" + name + ", " + text + ")", types);
    }

    private static CodeBlock putEntries(Overload overload, String arguments) {
        return overload.helper() == null
                ? call("putEntries(" + arguments + ")")
                : call("putEntries(" + arguments + ", $T.class)", helper(overload));
    }

    /** Which of two methods checks a literal: a closed set of values refuses others, an open one reports them. */
    private String checked(String closed, String open) {
        return property.isOpen() ? open : closed;
    }

    /** The call, followed by the statement that ends every setter. */
    private static CodeBlock call(String call, @Nullable Object... arguments) {
        return CodeBlock.of(call + ";\nreturn this;\n", arguments);
    }

    /** Configures the structure as the caller's own code would, so that members already set are kept. */
    private CodeBlock putMembers(Overload overload, String argument) {
        String structure = argument.equals("to") ? "it" : "to";
        StringBuilder calls = new StringBuilder();
        for (String setter : String.valueOf(overload.attribute()).split(" ", -1)) {
            calls.append('.').append(setter).append('(').append(argument).append(')');
        }
        return CodeBlock.of("return " + property.method() + "(" + structure + " -> " + structure + calls + ");\n");
    }

    private CodeBlock addCreated(Overload overload, String argument) {
        String each = argument.equals("each") ? "next" : "each";
        // Reports an array that is null with the property's path, as addAll does.
        String format = "if (" + argument + " == null) {\n$>addAll(" + name + ", null);\nreturn this;\n$<}\n"
                + "for ($T " + each + " : " + argument + ") {\n$>add(" + name + ", $T.create(" + each + "));\n$<}\n"
                + "return this;\n";
        return CodeBlock.of(format, PoetTypes.of(overload.parameter()), helper(overload));
    }

    /** Escapes a string for use in a format. */
    private static String literally(String text) {
        return text.replace("$", "$$");
    }

    private static ClassName helper(Overload overload) {
        if (overload.helper() == null) {
            throw new IllegalStateException(overload.action() + " needs a class to name");
        }
        return PoetTypes.of(overload.helper());
    }
}
