package io.stratiform.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the pictures of {@code docs/architecture.md} with what really depends on what. An arrow that follows from others is
 * not drawn. This module is the last to be built, so that all the others are there to be looked at.
 */
final class ArchitectureTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ARROW = Pattern.compile("^\\s*([\\w-]+) (?:-->|-\\.->) ([\\w-]+)\\s*$");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>io\\.stratiform</groupId>\\s*<artifactId>stratiform-([\\w-]+)</artifactId>"
                    + "(?:\\s*<version>[^<]*</version>)?(?:\\s*<scope>(\\w+)</scope>)?");

    @Test
    void modules_depend_on_each_other_as_drawn() throws IOException {
        Map<String, Set<String>> real = new TreeMap<>();
        for (String module : modules()) {
            real.put(module, new TreeSet<>());
            Matcher dependency = DEPENDENCY.matcher(Files.readString(ROOT.resolve(module + "/pom.xml")));
            while (dependency.find()) {
                // Only tests, and not the users, have what is of this scope.
                if (!"test".equals(dependency.group(2))) {
                    real.get(module).add(dependency.group(1));
                }
            }
        }

        assertThat(drawn("modules")).isEqualTo(lines(reduced(real)));
    }

    @Test
    void the_table_has_every_module() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));

        assertThat(modules()).allSatisfy(module -> assertThat(page).contains("| `" + module + "` |"));
    }

    /** Packages below one that is drawn belong to it. */
    @ParameterizedTest
    @CsvSource({"dsl-core, io.stratiform", "dsl-codegen, io.stratiform.codegen"})
    void packages_depend_on_each_other_as_drawn(String module, String root) throws IOException {
        Path classes = ROOT.resolve(module).resolve("target/classes");
        // Another module's classes are there in a build of all, and not when this module is built alone from nothing.
        assumeThat(classes).isDirectory();
        Map<String, Set<String>> real = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPath(classes)) {
            String own = room(type, root);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass(), root);
                if (!own.isEmpty() && !other.isEmpty() && !own.equals(other)) {
                    real.computeIfAbsent(own, key -> new TreeSet<>()).add(other);
                }
            }
        }

        assertThat(drawn(module)).isEqualTo(lines(reduced(real)));
    }

    /** The package right below the root; empty for classes elsewhere. */
    private static String room(JavaClass type, String root) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static Set<String> modules() throws IOException {
        Matcher module =
                Pattern.compile("<module>([\\w-]+)</module>").matcher(Files.readString(ROOT.resolve("pom.xml")));
        return module.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The arrows of a picture: from the heading's code block {@code mermaid} that follows a comment with its name. */
    private static Set<String> drawn(String picture) throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        int start = page.indexOf("<!-- picture: " + picture + " -->");
        assertThat(start).as("the picture of %s", picture).isNotNegative();
        int begin = page.indexOf("```mermaid", start);
        String code = page.substring(begin, page.indexOf("```", begin + 3));
        Set<String> arrows = new TreeSet<>();
        for (String line : code.lines().toList()) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches()) {
                arrows.add(arrow.group(1) + " --> " + arrow.group(2));
            }
        }
        return arrows;
    }

    private static Set<String> lines(Map<String, Set<String>> edges) {
        Set<String> lines = new TreeSet<>();
        edges.forEach((from, targets) -> targets.forEach(to -> lines.add(from + " --> " + to)));
        return lines;
    }

    /** Leaves out what follows from the rest: from a to c, where a leads to b and b to c. */
    private static Map<String, Set<String>> reduced(Map<String, Set<String>> edges) {
        Map<String, Set<String>> reduced = new TreeMap<>();
        edges.forEach((from, targets) -> {
            Set<String> kept = new TreeSet<>(targets);
            for (String target : targets) {
                kept.removeAll(reachable(target, edges));
            }
            reduced.put(from, kept);
        });
        return reduced;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> edges) {
        Set<String> reached = new HashSet<>();
        for (String next : edges.getOrDefault(from, Set.of())) {
            reached.add(next);
            reached.addAll(reachable(next, edges));
        }
        return reached;
    }
}
