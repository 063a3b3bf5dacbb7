package io.stratiform.aws;

import io.stratiform.template.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The module as it was compiled, which is what its jar is made of. */
final class CompiledClasses {

    private CompiledClasses() {}

    /** The folder that holds it. */
    static Path folder() throws URISyntaxException {
        Resource any = Samples.all().get(0).required();
        return Path.of(any.getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** All files in it, sorted. */
    static List<Path> files() throws URISyntaxException, IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
