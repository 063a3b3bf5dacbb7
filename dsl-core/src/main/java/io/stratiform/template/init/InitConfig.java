package io.stratiform.template.init;

import io.stratiform.value.MapValue;
import io.stratiform.value.Value;
import java.util.ArrayList;
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
    private final ConfigEntries groups = new ConfigEntries("groups");
    private final ConfigEntries users = new ConfigEntries("users");
    private final ConfigEntries sources = new ConfigEntries("sources");
    private final ConfigEntries files = new ConfigEntries("files");
    private final ConfigEntries commands = new ConfigEntries("commands");
    private final Map<InitSystem, ConfigEntries> services = new EnumMap<>(InitSystem.class);
    private final Map<String, InitService> givenServices = new LinkedHashMap<>();
    private final List<String> authentications = new ArrayList<>(0);

    InitConfig() {}

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
        if (!Checks.required(format, "the format of the package " + name).isLocated()) {
            return packages(format, name, Value.strings(List.of(versions)));
        }
        Value<String> location = Value.of(versions.length == 1 ? versions[0] : "");
        return packages(
                format,
                name,
                versions.length == 1
                        ? location
                        : Checks.flawed(
                                location,
                                "packages of " + format.key() + " have exactly one location",
                                "pass the path or the URL of the package"));
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
     * Creates a user.
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
     * Writes a file.
     *
     * @param path its path
     * @param file sets its content or source, mode and owner
     * @return this builder
     */
    public InitConfig file(String path, Consumer<? super InitFile> file) {
        InitFile given = InitFile.of(file);
        files.put(path, given.structure());
        String authentication = given.authentication();
        if (authentication != null) {
            authentications.add(authentication);
        }
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
     * Runs a command. Commands run in the alphabetical order of their names.
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
     * Starts, stops or restarts a service.
     *
     * @param system the service manager of the instance
     * @param name its name
     * @param service sets its state and dependencies
     * @return this builder
     */
    public InitConfig service(InitSystem system, String name, Consumer<? super InitService> service) {
        InitService given = InitService.of(service);
        Checks.required(system, "the system of the service " + name);
        services.computeIfAbsent(system, m -> new ConfigEntries(m.key())).put(name, given.structure());
        givenServices.put("services." + system.key() + "." + name, given);
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
        return files.names();
    }

    Set<String> sources() {
        return sources.names();
    }

    Set<String> commands() {
        return commands.names();
    }

    /** The services by their places. */
    Map<String, InitService> services() {
        return givenServices;
    }

    List<String> authentications() {
        return authentications;
    }
}
