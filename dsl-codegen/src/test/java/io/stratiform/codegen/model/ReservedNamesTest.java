package io.stratiform.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.PropertyBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

    @Test
    void every_method_that_a_builder_inherits_is_reserved() {
        Set<String> inherited = new TreeSet<>();
        Stream.of(PropertyBuilder.class, PropertyBuilder.class.getSuperclass(), Object.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(ReservedNamesTest::isInherited)
                .forEach(method -> inherited.add(method.getName()));

        assertThat(inherited).contains("put", "seal", "wait").allMatch(ReservedNames::isReserved);
    }

    private static boolean isInherited(Method method) {
        return !method.isSynthetic()
                && (Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "default", "enum", "package", "static", "true", "null", "strictfp", "goto"})
    void words_of_the_language_are_reserved(String word) {
        assertThat(SourceVersion.isKeyword(word)).isTrue();
        assertThat(ReservedNames.isReserved(word)).isTrue();
    }

    @Test
    void words_that_are_only_reserved_in_some_places_can_be_names() {
        assertThat(List.of("record", "var", "yield", "sealed", "module", "values"))
                .noneMatch(ReservedNames::isReserved);
    }
}
