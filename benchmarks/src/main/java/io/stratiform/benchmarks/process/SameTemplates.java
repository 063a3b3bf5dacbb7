package io.stratiform.benchmarks.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sure that all programs wrote the same templates, up to the order of keys, before anything is said of them. */
final class SameTemplates {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SameTemplates() {}

    static void require(List<Cell> cells, Function<Cell, Path> folders) throws IOException {
        for (Cell cell : cells) {
            if (cell.format.equals("json") && !cell.side.name().equals(Sides.JVM)) {
                compare(cell, folders.apply(cell), folders.apply(floor(cells, cell)));
            }
        }
    }

    private static Cell floor(List<Cell> cells, Cell cell) {
        for (Cell other : cells) {
            if (other.side.name().equals(Sides.FLOOR)
                    && other.workload == cell.workload
                    && other.format.equals(cell.format)) {
                return other;
            }
        }
        throw new IllegalStateException("the floor is not among the programs");
    }

    private static void compare(Cell cell, Path folder, Path expected) throws IOException {
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Map<String, Object> theirs = read(found(folder, String.valueOf(file.getFileName())), cell);
                Map<String, Object> ours = read(file, cell);
                String difference = difference(ours, theirs, "");
                if (difference != null) {
                    throw new IOException(cell.side + " wrote another " + file.getFileName() + ": " + difference);
                }
            }
        }
    }

    /** The CDK has names of its own for its files. */
    private static Path found(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : folder.resolve(name.replace(".json", ".template.json"));
    }

    private static Map<String, Object> read(Path file, Cell cell) throws IOException {
        Map<String, Object> tree = JSON.readerForMapOf(Object.class).readValue(file.toFile());
        if (cell.side.name().equals(Sides.CDK)) {
            removeInjected(tree);
        }
        return tree;
    }

    /** As it comes, the CDK adds a parameter and a rule of its own; they are all that may differ. */
    private static void removeInjected(Map<String, Object> tree) {
        tree.remove("Rules");
        if (tree.get("Parameters") instanceof Map<?, ?> parameters) {
            parameters.remove("BootstrapVersion");
            if (parameters.isEmpty()) {
                tree.remove("Parameters");
            }
        }
    }

    private static @Nullable String difference(@Nullable Object left, @Nullable Object right, String path) {
        if (left instanceof Map<?, ?> map && right instanceof Map<?, ?> other) {
            if (!map.keySet().equals(other.keySet())) {
                return path + " has the keys " + other.keySet() + " instead of " + map.keySet();
            }
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String below = difference(entry.getValue(), other.get(entry.getKey()), path + "/" + entry.getKey());
                if (below != null) {
                    return below;
                }
            }
            return null;
        }
        if (left instanceof List<?> list && right instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                String below = difference(list.get(i), other.get(i), path + "/" + i);
                if (below != null) {
                    return below;
                }
            }
            return null;
        }
        return String.valueOf(left).equals(String.valueOf(right)) ? null : path + " is " + right + ", not " + left;
    }
}
