package io.stratiform.template.init;

import io.stratiform.value.ListValue;
import io.stratiform.value.MapValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A config of cfn-init. It installs packages, creates groups and users, unpacks sources, writes files, runs commands
 * and starts services, always in this order.
 *
 * @since 0.1.0
 */
public final class InitConfig {

    private static final String LINK_MODE = "120644";

    private final Map<PackageFormat, ConfigEntries> packages = new EnumMap<>(PackageFormat.class);
    private final ConfigEntries groups;
    private final ConfigEntries users;
    private final ConfigEntries sources;
    private final ConfigEntries files;
    private final ConfigEntries commands;
    private final Map<InitSystem, ConfigEntries> services = new EnumMap<>(InitSystem.class);

    InitConfig() {
        groups = new ConfigEntries("groups");
        users = new ConfigEntries("users");
        sources = new ConfigEntries("sources");
        files = new ConfigEntries(InitFile.SECTION);
        commands = new ConfigEntries("commands");
    }

    /** Goes on with what was complete before. */
    InitConfig(InitConfig before) {
        before.packages.forEach((format, entries) -> packages.put(format, new ConfigEntries(entries)));
        groups = new ConfigEntries(before.groups);
        users = new ConfigEntries(before.users);
        sources = new ConfigEntries(before.sources);
        files = new ConfigEntries(before.files);
        commands = new ConfigEntries(before.commands);
        before.services.forEach((system, entries) -> services.put(system, new ConfigEntries(entries)));
    }

    /**
     * Installs a package.
     *
     * @param format the format
     * @param name its name
     * @param versions its versions; none for the newest version, unless some version is already installed. For
     *     {@link PackageFormat#RPM} and {@link PackageFormat#MSI}, the location of the package instead.
     * @return this builder
     */
    public InitConfig packages(PackageFormat format, String name, String... versions) {
        Checks.required(versions, "the array of versions of the package " + name);
        return packages(format, name, Arrays.asList(versions));
    }

    /**
     * Installs a package. A further call for the same package adds versions.
     *
     * @param format the format
     * @param name its name
     * @param versions its versions: strings, and values that are strings
     * @return this builder
     */
    public InitConfig packages(PackageFormat format, String name, Object... versions) {
        Checks.required(versions, "the array of versions of the package " + name);
        return packages(format, name, Arrays.asList(versions));
    }

    /**
     * Installs a package. A further call for the same package adds versions.
     *
     * @param format the format
     * @param name its name
     * @param versions its versions: strings, and values that are strings; for the location of a package of {@link
     *     PackageFormat#RPM} or {@link PackageFormat#MSI}, exactly one
     * @return this builder
     */
    public InitConfig packages(PackageFormat format, String name, Collection<?> versions) {
        Checks.required(format, "the format of the package " + name);
        Value<?> list = Checks.texts(Checks.required(versions, "the versions of the package " + name));
        if (!format.isLocated()) {
            return packages(format, name, list);
        }
        List<Value<?>> locations = list instanceof ListValue<?> texts ? texts.items() : List.of();
        return packages(format, name, locations.size() == 1 ? locations.get(0) : notOneLocation(format, Value.of("")));
    }

    private static <T> Value<T> notOneLocation(PackageFormat format, Value<T> location) {
        return Checks.flawed(
                location,
                "packages of " + format.key() + " have exactly one location",
                "pass the path or the URL of the package");
    }

    /**
     * Installs a package from a location that is a value.
     *
     * @param format the format: {@link PackageFormat#RPM} or {@link PackageFormat#MSI}
     * @param name its name
     * @param location the path or the URL of the package
     * @return this builder
     */
    public InitConfig packages(PackageFormat format, String name, @Nullable Value<?> location) {
        Checks.required(format, "the format of the package " + name);
        packages.computeIfAbsent(format, m -> new ConfigEntries(m.key())).put(name, location);
        return this;
    }

    /**
     * Installs the newest version of packages with yum, unless some version is already installed.
     *
     * @param names their names
     * @return this builder
     */
    public InitConfig yum(String... names) {
        return newest(PackageFormat.YUM, names);
    }

    /**
     * Installs the newest version of packages with apt, unless some version is already installed.
     *
     * @param names their names
     * @return this builder
     */
    public InitConfig apt(String... names) {
        return newest(PackageFormat.APT, names);
    }

    /**
     * Installs the newest version of packages by yum, unless a version is installed already.
     *
     * @param names their names
     * @return this builder
     */
    public InitConfig yum(Collection<String> names) {
        return newest(PackageFormat.YUM, Checks.names(names));
    }

    /**
     * Installs the newest version of packages by apt, unless a version is installed already.
     *
     * @param names their names
     * @return this builder
     */
    public InitConfig apt(Collection<String> names) {
        return newest(PackageFormat.APT, Checks.names(names));
    }

    private InitConfig newest(PackageFormat format, String... names) {
        for (String name : names) {
            packages(format, name);
        }
        return this;
    }

    /**
     * Creates a group.
     *
     * @param name its name
     * @return this builder
     */
    public InitConfig group(String name) {
        groups.put(name, new MapValue<>(Map.of()));
        return this;
    }

    /**
     * Creates a group.
     *
     * @param name its name
     * @param gid its id
     * @return this builder
     */
    public InitConfig group(String name, long gid) {
        groups.put(name, new MapValue<>(Map.of("gid", Checks.number("the id of a group", gid))));
        return this;
    }

    /**
     * Creates a group with an id that is a value.
     *
     * @param name its name
     * @param gid its id
     * @return this builder
     */
    public InitConfig group(String name, Value<? extends Number> gid) {
        groups.put(name, gid == null ? null : new MapValue<>(Map.of("gid", gid)));
        return this;
    }

    /**
     * Creates a user. A further call for the same user adds to what was set.
     *
     * @param name its name
     * @param user sets its id, groups and home
     * @return this builder
     */
    public InitConfig user(String name, Consumer<? super InitUser> user) {
        users.put(name, InitUser.of(user));
        return this;
    }

    /**
     * Unpacks an archive: tar, also with gzip or bzip2, or zip.
     *
     * @param directory the target directory
     * @param url the URL of the archive
     * @return this builder
     */
    public InitConfig source(String directory, String url) {
        sources.put(directory, url == null ? null : Value.of(url));
        return this;
    }

    /**
     * Unpacks an archive: tar, also with gzip or bzip2, or zip.
     *
     * @param directory the target directory
     * @param url the URL of the archive
     * @return this builder
     */
    public InitConfig source(String directory, Value<String> url) {
        sources.put(directory, url);
        return this;
    }

    /**
     * Writes a file. A further call for the same path adds to what was set.
     *
     * @param path its path
     * @param file sets its content or source, mode and owner
     * @return this builder
     */
    public InitConfig file(String path, Consumer<? super InitFile> file) {
        files.put(path, InitFile.of(file));
        return this;
    }

    /**
     * Creates a symbolic link. The mode of its target becomes 644.
     *
     * @param path the path of the link
     * @param target the path of its target
     * @return this builder
     */
    public InitConfig symlink(String path, String target) {
        return file(path, f -> f.content(target).mode(LINK_MODE));
    }

    /**
     * Makes a link. The file that it leads to gets the mode 644.
     *
     * @param path the path of the link
     * @param target the path that it leads to
     * @return this builder
     */
    public InitConfig symlink(String path, Value<String> target) {
        return file(path, f -> f.content(target).mode(LINK_MODE));
    }

    /**
     * Runs a command. Commands run in the alphabetical order of their names. A further call for the same command adds to
     * what was set.
     *
     * @param name its name
     * @param command sets the command and its options
     * @return this builder
     */
    public InitConfig command(String name, Consumer<? super InitCommand> command) {
        commands.put(name, InitCommand.of(command));
        return this;
    }

    /**
     * Starts, stops or restarts a service. A further call for the same service adds to what was set.
     *
     * @param system the service manager of the instance
     * @param name its name
     * @param service sets its state and dependencies
     * @return this builder
     */
    public InitConfig service(InitSystem system, String name, Consumer<? super InitService> service) {
        Structure given = InitService.of(service);
        Checks.required(system, "the system of the service " + name);
        services.computeIfAbsent(system, m -> new ConfigEntries(m.key())).put(name, given);
        return this;
    }

    /**
     * Writes the files of cfn-hup, which watches the metadata of the stack, and starts it.
     *
     * @param configuration sets its interval and hooks
     * @return this builder
     */
    public InitConfig cfnHup(Consumer<? super CfnHup> configuration) {
        CfnHup.of(configuration).addTo(this);
        return this;
    }

    Value<?> toValue() {
        Map<String, Value<?>> config = new LinkedHashMap<>();
        addTo(config, "packages", packages.values());
        groups.addTo(config);
        users.addTo(config);
        sources.addTo(config);
        files.addTo(config);
        commands.addTo(config);
        addTo(config, "services", services.values());
        return new MapValue<>(config);
    }

    private static void addTo(Map<String, Value<?>> config, String section, Iterable<ConfigEntries> kinds) {
        Map<String, Value<?>> entries = new LinkedHashMap<>();
        for (ConfigEntries kind : kinds) {
            kind.addTo(entries);
        }
        if (!entries.isEmpty()) {
            config.put(section, new MapValue<>(entries));
        }
    }

    Set<String> files() {
        return files.entries().keySet();
    }

    Set<String> sources() {
        return sources.entries().keySet();
    }

    Set<String> commands() {
        return commands.entries().keySet();
    }

    /** The services by their places. */
    Map<String, Value<?>> services() {
        Map<String, Value<?>> byPlace = new LinkedHashMap<>();
        services.forEach((system, entries) -> entries.entries()
                .forEach((name, service) -> byPlace.put("services." + system.key() + "." + name, service)));
        return byPlace;
    }

    /** The authentications with which files are loaded. */
    List<String> authentications() {
        List<String> names = new ArrayList<>(0);
        for (Value<?> file : files.entries().values()) {
            String name = InitFile.authentication(file);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }
}
