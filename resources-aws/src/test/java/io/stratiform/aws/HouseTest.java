package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated and hand-written classes know the core and nothing else; generated ones know no hand-written one. */
class HouseTest {

    private static final Path HAND_WRITTEN = Path.of("src/main/java");
    private static final Pattern ALLOWED = Pattern.compile(
            "(java\\.(lang|util)|io\\.stratiform\\.(aws|problem|value|template|document)|org\\.jspecify)\\..*");
    private static final Pattern ALLOWED_BY_HAND = Pattern.compile("java\\.(math|time|nio\\.charset)\\..*");

    /** What each class names, by the class's own name. */
    private static final Map<String, Set<String>> REFERENCES = new TreeMap<>();

    @BeforeAll
    static void read_the_constant_pools() throws IOException, URISyntaxException {
        Path folder = CompiledClasses.folder();
        for (Path file : CompiledClasses.files()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".class") && !path.equals("module-info.class")) {
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                REFERENCES.put(name, CompiledClass.references(CompiledClasses.read(file)));
            }
        }
    }

    @Test
    void there_are_classes_to_look_at() {
        assertThat(REFERENCES).hasSizeGreaterThan(20_000);
        assertThat(REFERENCES.get(Samples.all().get(0).required().getClass().getName()))
                .contains("io.stratiform.template.Resource");
    }

    @Test
    void only_the_core_is_known() throws IOException {
        Set<String> handWritten = handWritten();
        Map<String, String> strangers = new TreeMap<>();
        REFERENCES.forEach((name, references) -> references.stream()
                .filter(reference -> !ALLOWED.matcher(reference).matches())
                .filter(reference -> !handWritten.contains(outermost(name))
                        || !ALLOWED_BY_HAND.matcher(reference).matches())
                .forEach(reference -> strangers.put(reference, name)));

        assertThat(strangers).as("class, and one that names it").isEmpty();
    }

    @Test
    void generated_classes_know_no_hand_written_one() throws IOException {
        Set<String> handWritten = handWritten();
        Set<String> known = new TreeSet<>();
        REFERENCES.forEach((name, references) -> {
            if (!handWritten.contains(outermost(name))) {
                references.stream()
                        .map(HouseTest::outermost)
                        .filter(handWritten::contains)
                        .forEach(known::add);
            }
        });

        assertThat(REFERENCES.keySet()).containsAll(handWritten);
        assertThat(known).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        List<String> unmarked = REFERENCES.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .distinct()
                .filter(name -> !REFERENCES
                        .getOrDefault(name + ".package-info", Set.of())
                        .contains(NullMarked.class.getName()))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_hand_written_name_is_vague() throws IOException {
        assertThat(handWritten()).noneMatch(name -> name.matches(".*(Manager|Helper|Impl|Utils?)"));
    }

    private static Set<String> handWritten() throws IOException {
        try (Stream<Path> files = Files.walk(HAND_WRITTEN)) {
            return files.map(file -> HAND_WRITTEN.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String outermost(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
