package io.stratiform.benchmarks.process;

import io.stratiform.benchmarks.setup.Jdk;
import io.stratiform.benchmarks.setup.Setup;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs that are compared, and how they are started. */
final class Sides {

    static final String JVM = "JVM that prints fixed bytes";
    static final String FLOOR = "floor: maps, tiny writer";
    static final String STRATIFORM = "Stratiform";
    static final String STRATIFORM_CACHED = "Stratiform, with the recipe";
    static final String CDK_LEAN = "AWS CDK for Java, leanest";
    static final String CDK = "AWS CDK for Java, as it comes";

    private static final String PACKAGE = "io.stratiform.benchmarks.";

    private final Setup setup;
    private final List<Side> sides = new ArrayList<>();

    private Sides(Setup setup) {
        this.setup = setup;
    }

    static List<Side> of(Setup setup) throws IOException, InterruptedException {
        Sides sides = new Sides(setup);
        for (Jdk jdk : setup.jdks()) {
            sides.addFloors(jdk);
            sides.addStratiform(jdk);
        }
        sides.addCdk(setup.jdk());
        return sides.sides;
    }

    private void addFloors(Jdk jdk) {
        String own = setup.classPath().of("stratiform-benchmarks");
        String jackson =
                setup.classPath().of("stratiform-benchmarks", "jackson-core", "jackson-dataformat-yaml", "snakeyaml");
        String databind =
                jackson + File.pathSeparator + setup.classPath().of("jackson-databind", "jackson-annotations");
        add(JVM, jdk, List.of(), own, "floor.FixedBytes");
        add(FLOOR, jdk, List.of(), own, "floor.FloorProgram");
        add("maps, Jackson streaming", jdk, List.of(), jackson, "floor.JacksonStreamingProgram");
        add("maps, Jackson databind", jdk, List.of(), databind, "floor.JacksonDatabindProgram");
    }

    /** Its class path is that of a user's project. */
    private void addStratiform(Jdk jdk) throws IOException, InterruptedException {
        String jars = setup.classPath().ofStratiform();
        add(STRATIFORM, jdk, List.of(), jars, "typed.StratiformProgram");
        Path archive = setup.folder().resolve("stratiform-" + jdk.version() + ".cache");
        Files.deleteIfExists(archive);
        Recipe recipe = Recipe.on(jdk, archive);
        for (List<String> options : recipe.training()) {
            train(jdk, options, jars);
        }
        add(STRATIFORM_CACHED, jdk, recipe.options(), jars, "typed.StratiformProgram");
    }

    /** A run on the smallest workload, for the archive of classes. */
    private void train(Jdk jdk, List<String> options, String jars) throws IOException, InterruptedException {
        Path out = setup.folder().resolve("training");
        for (String format : List.of("json", "yaml")) {
            Files.createDirectories(out.resolve(format));
        }
        List<String> command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(options);
        command.addAll(List.of("-cp", jars, PACKAGE + "typed.StratiformProgram", "W1", "both", out.toString()));
        Process training = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(setup.folder().resolve("training.log").toFile())
                .start();
        if (training.waitFor() != 0) {
            throw new IOException("the training run failed: "
                    + Files.readString(setup.folder().resolve("training.log")));
        }
    }

    private void addCdk(Jdk jdk) {
        if (!setup.hasCdk()) {
            return;
        }
        List<String> command = List.of(jdk.java(), "-cp", setup.cdk(), PACKAGE + "cdk.CdkProgram");
        Map<String, String> quiet = Map.of("CDK_VALIDATION", "false");
        sides.add(new Side(CDK_LEAN, jdk.version(), command, List.of("lean"), quiet, false, true));
        sides.add(new Side(CDK, jdk.version(), command, List.of(), Map.of(), false, true));
    }

    private void add(String name, Jdk jdk, List<String> options, String jars, String main) {
        List<String> command = new ArrayList<>();
        command.add(jdk.java());
        command.addAll(options);
        command.addAll(List.of("-cp", jars, PACKAGE + main));
        sides.add(new Side(name, jdk.version(), List.copyOf(command), List.of(), Map.of(), true, false));
    }
}
