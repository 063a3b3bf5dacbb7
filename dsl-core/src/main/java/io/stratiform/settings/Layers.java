package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Layers that find their parents by name. Files are read once, when they are first needed.
 *
 * @since 0.1.0
 */
public final class Layers {

    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml");

    private final @Nullable Path folder;
    private final Map<String, Layer> given;
    private final Map<String, Layer> linked = new HashMap<>();

    private Layers(@Nullable Path folder, Map<String, Layer> given) {
        this.folder = folder;
        this.given = given;
    }

    /**
     * Returns the layers of the YAML files in a folder and its subfolders. The name of a layer is the path of the file
     * within the folder without the extension, such as {@code production} or {@code branches/checkout}.
     *
     * @param folder the folder
     * @return the layers
     */
    public static Layers in(Path folder) {
        return new Layers(folder, Map.of());
    }

    /**
     * Returns existing layers.
     *
     * @param layers the layers
     * @return the layers
     * @throws IllegalArgumentException if two have the same name
     */
    public static Layers of(Layer... layers) {
        return new Layers(null, Map.of()).with(layers);
    }

    /**
     * Returns these layers and others.
     *
     * @param layers the layers to add
     * @return the layers
     * @throws IllegalArgumentException if two have the same name
     */
    public Layers with(Layer... layers) {
        Map<String, Layer> all = new LinkedHashMap<>(given);
        for (Layer layer : layers) {
            if (all.put(layer.name(), layer) != null) {
                throw new IllegalArgumentException("two layers are called " + layer.name());
            }
        }
        return new Layers(folder, all);
    }

    /**
     * Returns a layer with its parents.
     *
     * @param name its name
     * @return the layer
     * @throws SettingsException if there is no layer with this name, or if one of its parents is missing or inherits
     *     from it
     */
    public Layer get(String name) {
        Optional<Layer> found = find(name);
        if (found.isEmpty()) {
            throw unknown(name, null, name);
        }
        return found.get();
    }

    /**
     * Returns a layer with its parents, if it exists.
     *
     * @param name its name
     * @return the layer
     * @throws SettingsException if one of its parents is missing or inherits from it
     */
    public synchronized Optional<Layer> find(String name) {
        return Optional.ofNullable(link(name));
    }

    private @Nullable Layer link(String name) {
        Map<String, Layer> unlinked = new LinkedHashMap<>();
        Layer parent = null;
        Layer child = null;
        for (String next = name; next != null; ) {
            parent = linked.get(next);
            if (parent != null) {
                break;
            }
            Layer layer = load(next);
            if (layer == null && child == null) {
                return null;
            }
            if (layer == null) {
                throw unknown(next, child, name);
            }
            if (unlinked.put(next, layer) != null) {
                throw circle(next, unlinked.keySet(), child, name);
            }
            child = layer;
            next = layer.parent() == null ? layer.parentName() : null;
        }
        List<Layer> fromChild = new ArrayList<>(unlinked.values());
        for (int i = fromChild.size() - 1; i >= 0; i--) {
            Layer layer = fromChild.get(i);
            parent = parent == null ? layer : layer.withParent(parent);
            linked.put(layer.name(), parent);
        }
        return parent;
    }

    private static SettingsException circle(String name, Collection<String> chain, @Nullable Layer last, String asked) {
        StringBuilder circle = new StringBuilder();
        for (String next : chain) {
            if (circle.length() > 0 || next.equals(name)) {
                circle.append(next).append(" -> ");
            }
        }
        String message = "layers inherit from each other in a circle: " + circle + name;
        return problem(asked, last, Flaw.error(Code.LAYERS, "", message));
    }

    private @Nullable Layer load(String name) {
        Layer layer = given.get(name);
        if (layer != null || folder == null) {
            return layer;
        }
        try {
            Path base = folder.normalize();
            for (String extension : EXTENSIONS) {
                Path file = base.resolve(name + extension).normalize();
                // The name may come from a branch: it must not leave the folder.
                if (file.startsWith(base) && !name.contains("..") && Files.isRegularFile(file)) {
                    return Layer.yaml(name, file);
                }
            }
            return null;
        } catch (InvalidPathException noFile) {
            return null;
        }
    }

    /**
     * Returns the names of all layers.
     *
     * @return the names, sorted
     */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(given.keySet());
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> {
                    String name = LayerFile.display(folder.relativize(file));
                    for (String extension : EXTENSIONS) {
                        if (name.endsWith(extension)) {
                            names.add(name.substring(0, name.length() - extension.length()));
                        }
                    }
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new ArrayList<>(names);
    }

    private SettingsException unknown(String name, @Nullable Layer child, String asked) {
        List<String> names = names();
        String where = folder == null ? "" : " in " + LayerFile.display(folder);
        String message = child == null
                ? "there is no layer '" + name + "'" + where
                : "the parent of '" + child.name() + "' is '" + name + "', and there is no such layer" + where;
        return problem(asked, child, Flaw.error(Code.LAYERS, "", message).naming(name, names));
    }

    private static SettingsException problem(String asked, @Nullable Layer layer, Flaw flaw) {
        Origin origin = layer == null ? null : layer.parentOrigin();
        return new SettingsException(asked, List.of(Origin.at(origin, flaw)));
    }
}
