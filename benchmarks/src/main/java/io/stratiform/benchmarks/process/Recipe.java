package io.stratiform.benchmarks.process;

import io.stratiform.benchmarks.setup.Jdk;
import java.nio.file.Path;
import java.util.List;

/**
 * How a JVM starts faster: the recipe of {@code docs/performance.md}.
 *
 * @param training the options of each run that it takes to write the archive
 * @param options the options of the runs that use it
 */
record Recipe(List<List<String>> training, List<String> options) {

    static Recipe on(Jdk jdk, Path archive) {
        return jdk.hasAotCache() ? aotCache(archive) : sharedArchive(archive);
    }

    private static Recipe aotCache(Path archive) {
        return new Recipe(
                List.of(List.of("-XX:AOTCacheOutput=" + archive, "-XX:+UseSerialGC")),
                List.of("-XX:AOTCache=" + archive, "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+UseSerialGC"));
    }

    /** Not with the serial collector: in JDK 17 it cannot map the JDK's own archived objects. */
    private static Recipe sharedArchive(Path archive) {
        String classes = archive + ".classes";
        return new Recipe(
                List.of(
                        List.of("-XX:DumpLoadedClassList=" + classes),
                        List.of(
                                "-Xshare:dump",
                                "-XX:SharedClassListFile=" + classes,
                                "-XX:SharedArchiveFile=" + archive)),
                List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    }
}
