package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether names with placeholders can be the same. */
class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "Topic${T}, TopicA, true",
        "Topic${T}, Topic, false",
        "Topic${T}, TopicsOfMine, true",
        "Topic${T}, Queue, false",
        "Topic${T}, ${K}Queue, true",
        "${T}Arn, TopicArn, true",
        "${T}Arn, TopicName, false",
        "A${T}B${K}C, AxByC, true",
        "A${T}B${K}C, ABC, false",
        "A${T}, &{K}, true",
        "Same, Same, true",
        "Same, Other, false",
    })
    void names_meet(String one, String other, boolean expected) {
        assertThat(NamePattern.meet(one, other)).isEqualTo(expected);
        assertThat(NamePattern.meet(other, one)).isEqualTo(expected);
    }

    /** Against trying all short items. */
    @Test
    void names_meet_if_some_items_make_them_the_same() {
        Random random = new Random(7);
        List<String> items = List.of("a", "b", "aa", "ab", "ba", "bb", "aab", "aba", "abb", "bab", "aabb", "abab");
        for (int round = 0; round < 3_000; round++) {
            String pattern = name(random, "${X}");
            String name = Placeholders.replaceAll(name(random, "${Y}"), items.get(random.nextInt(items.size())));
            boolean expected = false;
            for (String item : items(pattern, items)) {
                expected |= item.equals(name);
            }
            // What no item of the list makes, a longer one may; so only this direction is sure.
            if (expected) {
                assertThat(NamePattern.meet(pattern, name))
                        .as("%s and %s", pattern, name)
                        .isTrue();
            }
            if (!NamePattern.meet(pattern, name)) {
                assertThat(name.matches(Placeholders.replaceAll(pattern, ".+"))).isFalse();
            } else {
                assertThat(name.matches(Placeholders.replaceAll(pattern, ".+"))).isTrue();
            }
        }
    }

    private static String name(Random random, String placeholder) {
        StringBuilder name = new StringBuilder();
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            name.append(random.nextInt(3) == 0 ? placeholder : random.nextBoolean() ? "a" : "b");
        }
        return name.toString();
    }

    private static List<String> items(String pattern, List<String> items) {
        List<String> names = new ArrayList<>();
        for (String item : items) {
            names.add(Placeholders.replace(pattern, "X", item));
        }
        return names;
    }
}
