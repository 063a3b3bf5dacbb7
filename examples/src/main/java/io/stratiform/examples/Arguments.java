package io.stratiform.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param out the folder to write to
 * @param branch the branch whose environment to write
 */
record Arguments(Path out, Branch branch) {

    private static final String BRANCH_PROPERTY = "stratiform.branch";

    static Arguments of(String[] arguments) throws IOException {
        Path out = Path.of("target", "templates");
        @Nullable String branch = System.getProperty(BRANCH_PROPERTY);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " has no value; --help shows the usage");
            }
            switch (arguments[i]) {
                case "--out" -> out = Path.of(arguments[i + 1]);
                case "--branch" -> branch = arguments[i + 1];
                default ->
                    throw new IllegalArgumentException("unknown argument " + arguments[i] + "; --help shows the usage");
            }
        }
        return new Arguments(out, branch == null || branch.isBlank() ? checkedOut() : new Branch(branch));
    }

    private static Branch checkedOut() throws IOException {
        return GitHead.above(Path.of(""))
                .orElseThrow(() -> new IllegalArgumentException(
                        "this is no git checkout, so the branch is unknown; give it by --branch NAME or -D"
                                + BRANCH_PROPERTY + "=NAME"));
    }
}
