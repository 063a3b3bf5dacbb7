package io.stratiform.template.init;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A hook of cfn-hup: what it watches, and what it runs after a change. In all of its strings, <code>${...}</code> is
 * substituted as in {@code Fn::Sub}.
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
                    + (hook.path == null ? "path; call path(...)" : "action; call action(...)"));
        }
        return hook;
    }

    /**
     * Sets the triggers; the default is an update.
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
     * Sets what the hook watches.
     *
     * @param logicalId the logical id of a resource
     * @param part {@code PhysicalResourceId}, or {@code Metadata}, optionally followed by a dot and a path
     * @return this builder
     */
    public HupHook path(String logicalId, String part) {
        this.path = oneLine("the path", "Resources." + logicalId + "." + part);
        return this;
    }

    /**
     * Sets the command that the hook runs.
     *
     * @param line the shell command
     * @return this builder
     */
    public HupHook action(String line) {
        this.action = oneLine("the action", line);
        return this;
    }

    /**
     * Sets the user that runs the action; on Linux, the default is root.
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

    /** A value in the configuration file must be a single line. */
    static String oneLine(String what, @Nullable String value) {
        if (value == null || value.isEmpty() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(what + " in the configuration of cfn-hup is "
                    + (value == null ? "null" : "'" + value + "'") + ": expected a single line");
        }
        return value;
    }
}
