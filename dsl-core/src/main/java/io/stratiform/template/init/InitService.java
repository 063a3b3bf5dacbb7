package io.stratiform.template.init;

import io.stratiform.value.PropertyBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A service that cfn-init starts, stops, or restarts after changes of its dependencies.
 *
 * @since 0.1.0
 */
public final class InitService extends PropertyBuilder<InitService> {

    private final List<String> files = new ArrayList<>(0);
    private final List<String> sources = new ArrayList<>(0);
    private final List<String> commands = new ArrayList<>(0);

    private InitService() {}

    static InitService of(@Nullable Consumer<? super InitService> configuration) {
        InitService service = new InitService();
        service.accept(configuration);
        return service;
    }

    Structure structure() {
        return new Structure(seal());
    }

    List<String> files() {
        return files;
    }

    List<String> sources() {
        return sources;
    }

    List<String> commands() {
        return commands;
    }

    /**
     * Sets whether the service runs after cfn-init.
     *
     * @param running whether it runs; unchanged by default
     * @return this builder
     */
    public InitService ensureRunning(boolean running) {
        put("ensureRunning", running);
        return this;
    }

    /**
     * Sets whether the service starts when the instance boots.
     *
     * @param enabled whether it starts; unchanged by default
     * @return this builder
     */
    public InitService enabled(boolean enabled) {
        put("enabled", enabled);
        return this;
    }

    /**
     * Restarts the service when cfn-init has changed files.
     *
     * @param paths the paths of files that cfn-init writes
     * @return this builder
     */
    public InitService files(String... paths) {
        addAll("files", paths);
        keep(files, paths);
        return this;
    }

    /**
     * Restarts the service when cfn-init has unpacked archives.
     *
     * @param directories the directories of sources
     * @return this builder
     */
    public InitService sources(String... directories) {
        addAll("sources", directories);
        keep(sources, directories);
        return this;
    }

    /**
     * Restarts the service when cfn-init has installed packages.
     *
     * @param format their format
     * @param names their names
     * @return this builder
     */
    public InitService packages(PackageFormat format, String... names) {
        putEntry("packages", format == null ? null : format.key(), names == null ? null : List.of(names));
        return this;
    }

    /**
     * Restarts the service when cfn-init has run commands.
     *
     * @param names the names of commands
     * @return this builder
     */
    public InitService commands(String... names) {
        addAll("commands", names);
        keep(commands, names);
        return this;
    }

    private static void keep(List<String> kept, String @Nullable [] given) {
        if (given != null) {
            Collections.addAll(kept, given);
        }
        kept.removeIf(name -> name == null);
    }
}
