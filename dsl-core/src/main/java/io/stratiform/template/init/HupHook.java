package io.stratiform.template.init;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A hook of cfn-hup: what it watches, and what it runs when that changes. In all that it says, <code>${...}</code> is
 * resolved as by {@code Fn::Sub}.
 *
 * @since 0.1.0
 */
public final class HupHook {

    private final String name;
    private final Set<String> triggers = new LinkedHashSet<>();
    private @Nullable String path;
    private @Nullable String action;
    private @Nullable String runas;

    private HupHook(String name) {
        this.name = name;
    }

    static HupHook of(String name, Consumer<? super HupHook> configuration) {
        HupHook hook = new HupHook(oneLine("the hook's name", name));
        configuration.accept(hook);
        if (hook.path == null || hook.action == null) {
            throw new IllegalArgumentException("the hook '" + name + "' of cfn-hup has no "
                    + (hook.path == null ? "path: say what it watches by path(...)" : "action: say what it runs"));
        }
        return hook;
    }

    /**
     * After what the hook runs; after an update, if nothing is said.
     *
     * @param triggers one or more
     * @return this builder
     */
    public HupHook triggers(HupTrigger... triggers) {
        for (HupTrigger trigger : triggers) {
            this.triggers.add(trigger.key());
        }
        return this;
    }

    /**
     * Adds what the hook runs after.
     *
     * @param triggers one or more
     * @return this builder
     */
    public HupHook triggers(Collection<HupTrigger> triggers) {
        return triggers(Checks.triggers(triggers));
    }

    /**
     * What the hook watches.
     *
     * @param logicalId the logical id of a resource
     * @param part {@code PhysicalResourceId}, or {@code Metadata} and, behind a dot, the path of a part of it
     * @return this builder
     */
    public HupHook path(String logicalId, String part) {
        this.path = oneLine("the path", "Resources." + logicalId + "." + part);
        return this;
    }

    /**
     * What the hook runs.
     *
     * @param line the line, as a shell reads it
     * @return this builder
     */
    public HupHook action(String line) {
        this.action = oneLine("the action", line);
        return this;
    }

    /**
     * As whom the action runs; on Linux as root, if nothing is said.
     *
     * @param user the user's name
     * @return this builder
     */
    public HupHook runAs(String user) {
        this.runas = oneLine("the user", user);
        return this;
    }

    String name() {
        return name;
    }

    private String after() {
        return triggers.isEmpty() ? HupTrigger.POST_UPDATE.key() : String.join(", ", triggers);
    }

    String text(boolean isWindows) {
        String user = runas == null && !isWindows ? "root" : runas;
        return "[" + name + "]\ntriggers=" + after() + "\npath=" + path + "\naction=" + action + "\n"
                + (user == null ? "" : "runas=" + user + "\n");
    }

    /** A line of a configuration file ends where its value does. */
    static String oneLine(String what, @Nullable String value) {
        if (value == null || value.isEmpty() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(what + " in the configuration of cfn-hup is "
                    + (value == null ? "null" : "'" + value + "'") + ": expected one line of text");
        }
        return value;
    }
}
