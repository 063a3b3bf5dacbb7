package io.stratiform.benchmarks;

import io.stratiform.benchmarks.setup.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Arguments as {@code benchmarks/run} gives them. */
public final class TestSetup {

    private TestSetup() {}

    /**
     * The setup on this JDK, with a folder to write to, and with more arguments.
     *
     * @param folder the folder
     * @param more more arguments
     * @return the setup
     * @throws IOException if the arguments are wrong
     */
    public static Setup in(Path folder, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--root",
                Path.of("..").toAbsolutePath().normalize().toString(),
                "--jdk",
                System.getProperty("java.home"),
                "--class-path",
                "jackson-core-2.1.jar",
                "--folder",
                folder.toString()));
        arguments.addAll(List.of(more));
        return Setup.of(arguments.toArray(new String[0]));
    }
}
