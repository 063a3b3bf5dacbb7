package io.stratiform.benchmarks.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sure that all programs wrote the same templates, up to the order of keys, before anything is said of them. */
final class SameTemplates {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Cell> cells;
    private final Function<Cell, Path> folders;

    SameTemplates(List<Cell> cells, Function<Cell, Path> folders) {
        this.cells = cells;
        this.folders = folders;
    }

    void require() throws IOException {
        for (Cell cell : cells) {
            if (!cell.side.name().equals(Sides.JVM)) {
                boolean injected = cell.side.name().equals(Sides.CDK);
                String difference = difference(folders.apply(floor(cell)), folders.apply(cell), injected);
                if (difference != null) {
                    throw new IOException(cell + ", wrote another template than the floor: " + difference);
                }
            }
        }
    }

    private Cell floor(Cell cell) {
        for (Cell other : cells) {
            if (other.side.name().equals(Sides.FLOOR)
                    && other.workload == cell.workload
                    && other.format.equals(cell.format)) {
                return other;
            }
        }
        throw new IllegalStateException("the floor is not among the programs");
    }

    /** The first difference between the files of one folder and the files of that name in another; null for none. */
    static @Nullable String difference(Path expected, Path folder, boolean injected) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(expected)) {
            files = list.sorted().toList();
        }
        if (files.isEmpty()) {
            return expected + " is empty";
        }
        for (Path file : files) {
            Path other = found(folder, String.valueOf(file.getFileName()));
            if (Files.mismatch(file, other) < 0) {
                continue;
            }
            Map<?, ?> theirs = read(other);
            if (injected) {
                removeInjected(theirs);
            }
            String difference = difference(read(file), theirs, "");
            if (difference != null) {
                return file.getFileName() + difference;
            }
        }
        return null;
    }

    /** The CDK has names of its own for its files. */
    private static Path found(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : folder.resolve(name.replace(".json", ".template.json"));
    }

    private static Map<?, ?> read(Path file) throws IOException {
        if (file.toString().endsWith(".json")) {
            return JSON.readValue(file.toFile(), Map.class);
        }
        return (Map<?, ?>) plain(Template.read(file).toNode());
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach((key, value) -> map.put(key, plain(value)));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return node;
    }

    /** As it comes, the CDK adds a parameter and a rule of its own; they are all that may differ. */
    private static void removeInjected(Map<?, ?> tree) {
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
            return difference(map, other, path);
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
        return Objects.equals(left, right) ? null : path + " is " + right + ", not " + left;
    }

    private static @Nullable String difference(Map<?, ?> map, Map<?, ?> other, String path) {
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
}
