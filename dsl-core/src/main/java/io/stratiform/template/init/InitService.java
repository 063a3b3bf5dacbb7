package io.stratiform.template.init;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A service that cfn-init starts, stops, or restarts after changes of its dependencies.
 *
 * @since 0.1.0
 */
public final class InitService extends PropertyBuilder<InitService> {

    private InitService() {}

    static Structure of(@Nullable Consumer<? super InitService> configuration) {
        InitService service = new InitService();
        service.accept(configuration);
        return new Structure(service.seal());
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
     * Sets whether the service runs when cfn-init has finished.
     *
     * @param running true or false; if it is not set, this stays as it is
     * @return this builder
     */
    public InitService ensureRunning(Value<Boolean> running) {
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
     * Sets whether the service starts when the instance boots.
     *
     * @param enabled true or false; if it is not set, this stays as it is
     * @return this builder
     */
    public InitService enabled(Value<Boolean> enabled) {
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
        return this;
    }

    /**
     * Restarts the service when cfn-init has changed files.
     *
     * @param paths paths of files that cfn-init writes: strings, and values that are strings
     * @return this builder
     */
    public InitService files(Object... paths) {
        addAll("files", paths);
        return this;
    }

    /**
     * Restarts the service when cfn-init has changed files.
     *
     * @param paths paths of files that cfn-init writes: strings, and values that are strings
     * @return this builder
     */
    public InitService files(Collection<?> paths) {
        addAll("files", paths);
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
        return this;
    }

    /**
     * Restarts the service when cfn-init has unpacked archives.
     *
     * @param directories directories of sources: strings, and values that are strings
     * @return this builder
     */
    public InitService sources(Object... directories) {
        addAll("sources", directories);
        return this;
    }

    /**
     * Restarts the service when cfn-init has unpacked archives.
     *
     * @param directories directories of sources: strings, and values that are strings
     * @return this builder
     */
    public InitService sources(Collection<?> directories) {
        addAll("sources", directories);
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
        return packages(format, names == null ? null : Arrays.asList(names));
    }

    /**
     * Restarts the service when cfn-init has installed packages.
     *
     * @param format their format
     * @param names their names: strings, and values that are strings
     * @return this builder
     */
    public InitService packages(PackageFormat format, Object... names) {
        return packages(format, names == null ? null : Arrays.asList(names));
    }

    /**
     * Restarts the service when cfn-init has installed packages.
     *
     * @param format their format
     * @param names their names: strings, and values that are strings
     * @return this builder
     */
    public InitService packages(PackageFormat format, @Nullable Collection<?> names) {
        putEntry("packages", format == null ? null : format.key(), names == null ? null : Checks.texts(names));
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
        return this;
    }

    /**
     * Restarts the service when cfn-init has run commands.
     *
     * @param names names of commands: strings, and values that are strings
     * @return this builder
     */
    public InitService commands(Object... names) {
        addAll("commands", names);
        return this;
    }

    /**
     * Restarts the service when cfn-init has run commands.
     *
     * @param names names of commands: strings, and values that are strings
     * @return this builder
     */
    public InitService commands(Collection<?> names) {
        addAll("commands", names);
        return this;
    }
}
