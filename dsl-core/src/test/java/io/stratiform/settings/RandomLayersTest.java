package io.stratiform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers by chance, compared with what a walk from child to parent finds. */
class RandomLayersTest {

    private static final int TEXTS = 30;
    private static final List<Setting<String>> SETTINGS = new ArrayList<>();
    private static final Setting<List<String>> REPLACED = Setting.list("replaced", SettingType.string());
    private static final Setting<List<String>> APPENDED =
            Setting.list("appended", SettingType.string()).withMergeRule(MergeRule.APPEND);
    private static final Setting<Map<String, String>> MERGED =
            Setting.map("merged", SettingType.string()).withMergeRule(MergeRule.MERGE);

    static {
        for (int i = 0; i < TEXTS; i++) {
            SETTINGS.add(Setting.string("group" + i % 5 + ".key-" + i).withDefault("default"));
        }
    }

    /** What a layer was written to say. */
    private record Written(
            String name,
            Map<String, String> texts,
            Map<String, Integer> lines,
            List<String> replaced,
            List<String> appended,
            Map<String, String> merged,
            Layer layer) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_child_always_beats_its_parent(long seed) {
        Random random = new Random(seed);
        List<Written> chain = new ArrayList<>();
        int depth = 1 + random.nextInt(8);
        for (int i = 0; i < depth; i++) {
            chain.add(write("layer" + i, random));
        }
        Settings settings = resolve(chain);
        Explanation explanation = settings.explain();

        for (Setting<String> setting : SETTINGS) {
            List<Written> setters = new ArrayList<>();
            for (Written written : chain) {
                if (written.texts.containsKey(setting.key())) {
                    setters.add(0, written);
                }
            }
            ExplainedValue explained = explanation.below(setting.key()).values().get(0);
            if (setters.isEmpty()) {
                assertThat(settings.get(setting)).isEqualTo("default");
                assertThat(explained.origin().layer()).isEqualTo("default");
            } else {
                Written winner = setters.get(0);
                assertThat(settings.get(setting)).isEqualTo(winner.texts.get(setting.key()));
                assertThat(explained.origin()).hasToString(place(winner, setting.key()));
                assertThat(explained.overrode())
                        .extracting(earlier -> earlier.origin().toString())
                        .containsExactlyElementsOf(setters.stream()
                                .skip(1)
                                .map(setter -> place(setter, setting.key()))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void lists_and_maps_follow_their_rules(long seed) {
        Random random = new Random(seed);
        List<Written> chain = new ArrayList<>();
        chain.add(write("layer0", random));
        Map<String, String> merged = new LinkedHashMap<>(chain.get(0).merged);
        List<String> appended = new ArrayList<>(chain.get(0).appended);
        for (int i = 1; i < 6; i++) {
            Written next = write("layer" + i, random);
            chain.add(next);
            merged.putAll(next.merged);
            appended.addAll(next.appended);
        }

        Settings settings = resolve(chain);

        assertThat(settings.get(REPLACED)).isEqualTo(chain.get(5).replaced);
        assertThat(settings.get(APPENDED)).isEqualTo(appended);
        assertThat(new ArrayList<>(settings.get(MERGED).entrySet())).isEqualTo(new ArrayList<>(merged.entrySet()));
        for (ExplainedValue entry : settings.explain().below("merged").values()) {
            String layer = "";
            for (Written written : chain) {
                layer = written.merged.containsKey(entry.key().substring("merged.".length())) ? written.name : layer;
            }
            assertThat(entry.origin().layer()).isEqualTo(layer);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void a_difference_lists_exactly_what_differs(long seed) {
        Random random = new Random(seed);
        Written base = write("base", random);
        Settings one = resolve(List.of(base, write("one", random)));
        Settings two = resolve(List.of(base, write("two", random)));

        List<String> differing = one.diff(two).differences().stream()
                .map(SettingDifference::key)
                .filter(key -> key.startsWith("group"))
                .toList();

        assertThat(differing)
                .containsExactlyElementsOf(SETTINGS.stream()
                        .filter(setting -> !one.get(setting).equals(two.get(setting)))
                        .map(Setting::key)
                        .toList());
        assertThat(one.diff(one).isEmpty()).isTrue();
    }

    private static Settings resolve(List<Written> chain) {
        Layer layer = chain.get(0).layer;
        for (Written next : chain.subList(1, chain.size())) {
            layer = next.layer.withParent(layer);
        }
        List<Setting<?>> all = new ArrayList<>(SETTINGS);
        all.addAll(List.of(REPLACED, APPENDED, MERGED));
        return SettingCatalog.of(all).resolve(layer);
    }

    private static String place(Written written, String key) {
        return written.name + ", " + written.name + ".yaml:" + written.lines.get(key);
    }

    private static Written write(String name, Random random) {
        List<String> yaml = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (int group = 0; group < 5; group++) {
            boolean nested = random.nextBoolean();
            if (nested) {
                yaml.add("group" + group + ":");
            }
            for (int i = group; i < TEXTS; i += 5) {
                if (random.nextInt(3) == 0) {
                    String key = "group" + group + ".key-" + i;
                    String value = "value" + random.nextInt(4);
                    yaml.add(nested ? "  key-" + i + ": " + value : key + ": " + value);
                    texts.put(key, value);
                    lines.put(key, yaml.size());
                }
            }
        }
        List<String> replaced = items(random);
        List<String> appended = items(random);
        Map<String, String> merged = new LinkedHashMap<>();
        yaml.add("replaced: " + replaced);
        yaml.add("appended: " + appended);
        yaml.add("merged:");
        yaml.add("  always: " + name);
        merged.put("always", name);
        for (String item : items(random)) {
            if (merged.put(item, name + item) == null) {
                yaml.add("  " + item + ": " + name + item);
            }
        }
        Layer layer = Layer.yamlText(name, name + ".yaml", String.join("\n", yaml));
        return new Written(name, texts, lines, replaced, appended, merged, layer);
    }

    private static List<String> items(Random random) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add("item" + random.nextInt(9));
        }
        return items;
    }
}
