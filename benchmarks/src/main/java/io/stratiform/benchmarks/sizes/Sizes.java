package io.stratiform.benchmarks.sizes;

import static io.stratiform.benchmarks.report.Table.column;

import io.stratiform.benchmarks.report.Budget;
import io.stratiform.benchmarks.report.Figure;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Table;
import io.stratiform.benchmarks.setup.ParentPom;
import io.stratiform.benchmarks.setup.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much a user's project weighs, how long it compiles, and what its program loads. */
public final class Sizes {

    private static final double BYTES_PER_MB = 1e6;
    private static final double MOST_RESOURCES_MB = 25.5;

    private final Setup setup;
    private final ParentPom versions;
    private final List<Table> tables = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();

    private Sizes(Setup setup) throws IOException {
        this.setup = setup;
        this.versions = ParentPom.in(setup.root());
    }

    /**
     * Measures.
     *
     * @param setup what is measured, and how often
     * @return the results
     * @throws IOException if a project does not build, or a program does not run
     * @throws InterruptedException if it is interrupted
     */
    public static Part measure(Setup setup) throws IOException, InterruptedException {
        Sizes sizes = new Sizes(setup);
        sizes.jars();
        sizes.projects();
        sizes.startUp();
        return new Part(
                "Sizes",
                List.of("A minimal project has one class, one template and one dependency. MB are millions of bytes."),
                sizes.tables,
                sizes.budgets);
    }

    private void jars() throws IOException {
        Table table = new Table(
                "jars", "Jars", column("jar", "jar"), column("megabytes", "MB"), column("classes", "classes"));
        for (String artifact : List.of("stratiform-dsl-core", "stratiform-resources-aws")) {
            Jar jar = Jar.of(setup.classPath().jar(artifact));
            table.row(Figure.of(artifact), Figure.of(jar.bytes() / BYTES_PER_MB, 3), Figure.of(jar.classes(), 0));
            if (artifact.equals("stratiform-resources-aws")) {
                budgets.add(Budget.atMost(artifact + ": MB", MOST_RESOURCES_MB, jar.bytes() / BYTES_PER_MB));
            }
        }
        tables.add(table);
    }

    private void projects() throws IOException, InterruptedException {
        Table table = new Table(
                "projects",
                "Minimal projects",
                column("project", "project"),
                column("dependencies", "jars"),
                column("megabytes", "MB"),
                column("classes", "classes"),
                column("compileSeconds", "mvn compile, s"));
        List<String> maven = maven();
        project(
                table,
                MinimalProject.create(
                        "Stratiform",
                        setup.folder().resolve("minimal-stratiform"),
                        "stratiform.txt",
                        "io.stratiform:stratiform-resources-aws:" + versions.version(),
                        versions,
                        maven));
        if (setup.hasCdk()) {
            project(
                    table,
                    MinimalProject.create(
                            "AWS CDK for Java",
                            setup.folder().resolve("minimal-cdk"),
                            "cdk.txt",
                            "software.amazon.awscdk:aws-cdk-lib:" + versions.text("aws-cdk.version"),
                            versions,
                            maven));
        }
        tables.add(table);
    }

    private List<String> maven() throws IOException {
        LocalRepository repository = LocalRepository.of(
                setup.folder().resolve("repository"), setup.root(), setup.classPath(), versions.version());
        List<String> maven =
                new ArrayList<>(List.of(setup.root().resolve("mvnw").toString(), "--batch-mode"));
        maven.addAll(List.of(repository.options()));
        return maven;
    }

    private void project(Table table, MinimalProject project) throws IOException, InterruptedException {
        setup.progress().tell("compiling a minimal project: " + project.name());
        long bytes = 0;
        int classes = 0;
        List<Path> dependencies = project.dependencies();
        for (Path dependency : dependencies) {
            Jar jar = Jar.of(dependency);
            bytes += jar.bytes();
            classes += jar.classes();
        }
        table.row(
                Figure.of(project.name()),
                Figure.of(dependencies.size(), 0),
                Figure.of(bytes / BYTES_PER_MB, 3),
                Figure.of(classes, 0),
                Figure.of(project.compile(setup.quick() ? 3 : 7), 2));
    }

    private void startUp() throws IOException, InterruptedException {
        setup.progress().tell("looking at the classes that are loaded");
        Table table = new Table(
                "loaded",
                "Classes loaded to write W1 once, as JSON and as YAML",
                column("origin", "from"),
                column("classes", "classes"));
        LoadedClasses loaded = LoadedClasses.of(
                List.of(
                        setup.jdk().java(),
                        "-cp",
                        setup.classPath().ofStratiform(),
                        "io.stratiform.benchmarks.typed.StratiformProgram",
                        "W1",
                        "both",
                        setup.folder().resolve("loaded").toString()),
                setup.folder().resolve("classes.log"));
        loaded.byOrigin().forEach((origin, classes) -> table.row(Figure.of(origin), Figure.of(classes, 0)));
        tables.add(table);
        budgets.add(Budget.atMost(
                "classes loaded that no synthesis needs, as of databind or the AWS SDK",
                0,
                loaded.forbidden().size()));
    }
}
