package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHeadTest {

    @TempDir
    private Path folder;

    @Test
    void reads_the_branch_of_a_checkout_from_below() throws IOException {
        write(".git/HEAD", "ref: refs/heads/feature/checkout\n");
        Path below = Files.createDirectories(folder.resolve("a/b"));

        assertThat(GitHead.above(below)).contains(new Branch("feature/checkout"));
    }

    @Test
    void follows_the_pointer_of_a_worktree() throws IOException {
        write("main/.git/worktrees/fix/HEAD", "ref: refs/heads/fix\n");
        write("fix/.git", "gitdir: ../main/.git/worktrees/fix\n");

        assertThat(GitHead.above(folder.resolve("fix"))).contains(new Branch("fix"));
    }

    @Test
    void names_a_detached_head_by_its_commit() throws IOException {
        write(".git/HEAD", "0123456789abcdef0123456789abcdef01234567\n");

        assertThat(GitHead.above(folder)).contains(new Branch("detached-0123456"));
    }

    @Test
    void refuses_a_head_that_is_neither() throws IOException {
        write(".git/HEAD", "\n");

        assertThatIOException()
                .isThrownBy(() -> GitHead.above(folder))
                .withMessageEndingWith("HEAD contains neither a branch nor a commit");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
