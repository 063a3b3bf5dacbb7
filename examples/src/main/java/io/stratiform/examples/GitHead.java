package io.stratiform.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads from the files of a git checkout what is checked out, without starting git. */
final class GitHead {

    private static final String BRANCH = "ref: refs/heads/";
    private static final String POINTER = "gitdir: ";
    private static final int SHORT_HASH = 7;

    private GitHead() {}

    /** The branch that is checked out at or above a folder; {@code detached-} and the commit where it is none. */
    static Optional<Branch> above(Path folder) throws IOException {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.exists(git)) {
                return Optional.of(read(gitDirectory(git)));
            }
        }
        return Optional.empty();
    }

    private static Path gitDirectory(Path git) throws IOException {
        if (Files.isDirectory(git)) {
            return git;
        }
        // In a worktree or a submodule, .git is a file that points at the directory.
        String pointer = Files.readString(git, StandardCharsets.UTF_8).strip();
        if (!pointer.startsWith(POINTER)) {
            throw new IOException(git + " does not begin with '" + POINTER + "'");
        }
        return git.resolveSibling(pointer.substring(POINTER.length()));
    }

    private static Branch read(Path gitDirectory) throws IOException {
        Path file = gitDirectory.resolve("HEAD");
        String head = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (head.startsWith(BRANCH)) {
            return new Branch(head.substring(BRANCH.length()));
        }
        if (head.length() < SHORT_HASH) {
            throw new IOException(file + " contains neither a branch nor a commit");
        }
        return new Branch("detached-" + head.substring(0, SHORT_HASH));
    }
}
