package io.stratiform.codegen.lock;

import io.stratiform.codegen.model.ResourceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of lock files, one for each service: {@code AWS/S3.names}. Users write these names; one that changes by
 * accident breaks their code, and is therefore found when the classes are generated.
 *
 * @since 0.1.0
 */
public final class NameLock {

    private static final String EXTENSION = ".names";

    private final Path folder;

    /**
     * A lock.
     *
     * @param folder where its files are
     */
    public NameLock(Path folder) {
        this.folder = folder;
    }

    /** What to do about names that differ. */
    public enum Policy {
        /** A rename and a new name are errors. */
        COMPARE,
        /** New names are added to the lock; a rename is an error. */
        ADD,
        /** The lock is rewritten. */
        REPLACE
    }

    /**
     * Compares the names of all resource types with the locked ones, and updates the lock as far as the policy allows.
     *
     * @param resources the models of all resource types
     * @param policy what to do about differences
     * @return what is worth telling; empty if nothing is
     * @throws IOException if a file cannot be read or written
     * @throws LockException if a file is not what it should be, or if there are differences that the policy forbids
     */
    public String check(List<ResourceModel> resources, Policy policy) throws IOException {
        Map<Path, NameList> computed = new TreeMap<>();
        resources.stream()
                .collect(Collectors.groupingBy(this::fileOf))
                .forEach((file, models) -> computed.put(file, NameList.of(models)));
        Map<Path, String> locked = read();
        NameChanges changes = new NameChanges(List.of(), List.of(), List.of());
        Map<Path, String> texts = new TreeMap<>();
        for (Path file : union(computed, locked)) {
            NameList names = computed.getOrDefault(file, new NameList());
            String text = LockText.write(names);
            if (!text.equals(locked.get(file))) {
                NameList old = LockReader.read(file.toString(), locked.getOrDefault(file, ""));
                changes = changes.and(NameChanges.between(old, names));
                texts.put(file, policy == Policy.REPLACE ? text : LockText.write(old.with(names)));
            }
        }
        refuse(changes, policy);
        if (policy != Policy.COMPARE) {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                write(text.getKey(), text.getValue());
            }
        }
        return notice(changes, policy);
    }

    /**
     * The names in the lock.
     *
     * @return by resource type, the names by their paths as {@link NameList} has them
     * @throws IOException if a file cannot be read
     * @throws LockException if a file is not what it should be
     */
    public Map<String, SortedMap<String, String>> names() throws IOException {
        Map<String, SortedMap<String, String>> names = new TreeMap<>();
        for (Map.Entry<Path, String> file : read().entrySet()) {
            names.putAll(
                    LockReader.read(file.getKey().toString(), file.getValue()).names());
        }
        return names;
    }

    private void refuse(NameChanges changes, Policy policy) {
        List<String> problems = new ArrayList<>();
        if (!changes.renamed().isEmpty() && policy != Policy.REPLACE) {
            problems.add(
                    changes.describe("renamed (path: locked name -> computed name)", changes.renamed())
                            + "\nA rename breaks code that uses the name. If it is intended, run Generate with --accept-renames.");
        }
        if (!changes.added().isEmpty() && policy == Policy.COMPARE) {
            problems.add(changes.describe("new (path: computed name)", changes.added())
                    + "\nscripts/update-spec adds new names to the lock, as does Generate with --update-names.");
        }
        if (!problems.isEmpty()) {
            throw new LockException(
                    "The generated names differ from the lock in " + folder + ":\n" + String.join("\n", problems));
        }
    }

    private static String notice(NameChanges changes, Policy policy) {
        List<String> notices = new ArrayList<>();
        if (!changes.vanished().isEmpty()) {
            notices.add(changes.describe(
                    policy == Policy.REPLACE
                            ? "removed from the lock, because they are not in the specification"
                            : "locked, but no longer in the specification",
                    changes.vanished()));
        }
        if (!changes.added().isEmpty()) {
            notices.add(changes.added().size() + " names added to the lock");
        }
        if (!changes.renamed().isEmpty()) {
            notices.add(changes.describe("renamed", changes.renamed()));
        }
        return String.join("\n", notices);
    }

    private Path fileOf(ResourceModel resource) {
        String[] parts = resource.name().split("::", -1);
        return folder.resolve(parts[0]).resolve(parts[1] + EXTENSION);
    }

    private Map<Path, String> read() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(EXTENSION)).toList();
        }
        for (Path file : files) {
            texts.put(file, Files.readString(file));
        }
        return texts;
    }

    private static List<Path> union(Map<Path, NameList> computed, Map<Path, String> locked) {
        Map<Path, Boolean> files = new TreeMap<>();
        computed.keySet().forEach(file -> files.put(file, true));
        locked.keySet().forEach(file -> files.put(file, true));
        return List.copyOf(files.keySet());
    }

    private static void write(Path file, String text) throws IOException {
        if (text.equals(LockText.HEADER)) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
