package io.stratiform.codegen.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.stratiform.codegen.model.JavaType;

/** The model's types as JavaPoet has them, and those that every generated class uses. */
final class PoetTypes {

    static final ClassName RESOURCE = ClassName.get("io.stratiform.template", "Resource");
    static final ClassName PROPERTY_BUILDER = ClassName.get("io.stratiform.value", "PropertyBuilder");
    static final ClassName PROPERTY_TYPE = ClassName.get("io.stratiform.value", "PropertyType");
    static final ClassName PROPERTY_MAP = ClassName.get("io.stratiform.value", "PropertyMap");
    static final ClassName LOGICAL_ID = ClassName.get("io.stratiform.value", "LogicalId");
    static final ClassName ENUM_VALUE = ClassName.get("io.stratiform.value", "EnumValue");
    static final ClassName HAS_ARN = ClassName.get("io.stratiform.value", "HasArn");
    static final ParameterizedTypeName TEXT =
            ParameterizedTypeName.get(ClassName.get("io.stratiform.value", "Value"), ClassName.get(String.class));
    static final ClassName JSON_TEXT = ClassName.get("io.stratiform.document", "JsonText");
    static final ClassName STRING = ClassName.get(String.class);

    /** Marks what is generated; only sources have it, so that it adds nothing to the jar. */
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "io.stratiform.codegen")
            .build();

    private static final ClassName COLLECTION = ClassName.get(java.util.Collection.class);
    static final ClassName CONSUMER = ClassName.get(java.util.function.Consumer.class);

    private PoetTypes() {}

    static TypeName of(JavaType type) {
        if (type instanceof JavaType.Named named) {
            return of(named);
        }
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword().equals("long") ? TypeName.LONG : TypeName.BOOLEAN;
        }
        if (type instanceof JavaType.Generic generic) {
            TypeName[] arguments =
                    generic.arguments().stream().map(PoetTypes::of).toArray(TypeName[]::new);
            return ParameterizedTypeName.get(of(generic.raw()), arguments);
        }
        return wildcard((JavaType.Wildcard) type);
    }

    static ClassName of(JavaType.Named type) {
        ClassName name = ClassName.get(type.packageName(), type.simpleNames().get(0));
        for (String nested : type.simpleNames().subList(1, type.simpleNames().size())) {
            name = name.nestedClass(nested);
        }
        return name;
    }

    /** What configures a builder. */
    static TypeName configuration(ClassName builder) {
        return ParameterizedTypeName.get(CONSUMER, WildcardTypeName.supertypeOf(builder));
    }

    /** A collection of some items, or of narrower ones. */
    static TypeName collection(TypeName item) {
        return ParameterizedTypeName.get(COLLECTION, WildcardTypeName.subtypeOf(item));
    }

    private static TypeName wildcard(JavaType.Wildcard wildcard) {
        JavaType bound = wildcard.bound();
        if (bound == null) {
            return WildcardTypeName.subtypeOf(Object.class);
        }
        return wildcard.kind() == JavaType.Wildcard.Kind.SUPER
                ? WildcardTypeName.supertypeOf(of(bound))
                : WildcardTypeName.subtypeOf(of(bound));
    }
}
