package io.stratiform.template.init;

import io.stratiform.value.Fn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Configures the daemon cfn-hup, which watches the metadata of the stack and runs hooks when it changes.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-hup.html">cfn-hup</a>
 * @since 0.1.0
 */
public final class CfnHup {

    private static final String SERVICE = "cfn-hup";

    private final StringBuilder main = new StringBuilder("[main]\nstack=${AWS::StackId}\nregion=${AWS::Region}\n");
    private final List<HupHook> hooks = new ArrayList<>(1);
    private InitSystem system = InitSystem.SYSTEMD;

    private CfnHup() {}

    static CfnHup of(Consumer<? super CfnHup> configuration) {
        CfnHup hup = new CfnHup();
        configuration.accept(hup);
        return hup;
    }

    /**
     * Sets the service manager that starts it; the default is systemd. On Windows, its files are in {@code c:\cfn},
     * elsewhere in {@code /etc/cfn}.
     *
     * @param system the system
     * @return this builder
     */
    public CfnHup startedBy(InitSystem system) {
        this.system = system;
        return this;
    }

    /**
     * Sets the interval of its checks; the default is 15 minutes.
     *
     * @param minutes the interval in minutes
     * @return this builder
     * @throws IllegalArgumentException if it is less than one minute
     */
    public CfnHup interval(int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException("the interval of cfn-hup is " + minutes + ": expected 1 minute or more");
        }
        return setting("interval", Integer.toString(minutes));
    }

    /**
     * Enables verbose logging.
     *
     * @return this builder
     */
    public CfnHup verbose() {
        return setting("verbose", "true");
    }

    /**
     * Sets the role of the instance that it uses to read the stack.
     *
     * @param name the role's name, in which <code>${...}</code> is substituted as in {@code Fn::Sub}
     * @return this builder
     */
    public CfnHup role(String name) {
        return setting("role", name);
    }

    /**
     * Sets the file with the credentials that it uses to read the stack.
     *
     * @param path its path
     * @return this builder
     */
    public CfnHup credentialFile(String path) {
        return setting("credential-file", path);
    }

    /**
     * Sets the umask of the files that it creates.
     *
     * @param octal up to three octal digits, as in {@code 022}
     * @return this builder
     */
    public CfnHup umask(String octal) {
        return setting("umask", octal);
    }

    private CfnHup setting(String name, String value) {
        main.append(name).append('=').append(HupHook.oneLine(name, value)).append('\n');
        return this;
    }

    /**
     * Adds a hook.
     *
     * @param name its name, which is also the name of its file
     * @param configuration sets what it watches and runs
     * @return this builder
     */
    public CfnHup hook(String name, Consumer<? super HupHook> configuration) {
        hooks.add(HupHook.of(name, configuration));
        return this;
    }

    /**
     * Adds a hook that runs cfn-init again when its metadata changes.
     *
     * @param logicalId the logical id of the resource with the metadata
     * @param configSets the config sets to process; none for the default of cfn-init
     * @return this builder
     */
    public CfnHup reload(String logicalId, String... configSets) {
        String program = system == InitSystem.WINDOWS ? "cfn-init.exe" : "/opt/aws/bin/cfn-init";
        String sets = configSets.length == 0 ? "" : " --configsets " + String.join(",", configSets);
        return hook(
                "cfn-auto-reloader",
                h -> h.triggers(HupTrigger.POST_UPDATE)
                        .path(logicalId, "Metadata." + Init.KEY)
                        .action(program + " -v --stack ${AWS::StackId} --resource " + logicalId
                                + " --region ${AWS::Region}" + sets));
    }

    /**
     * Adds the hook that runs cfn-init again whenever what it reads has changed.
     *
     * @param logicalId the logical id of the resource with the metadata
     * @param configSets the config sets to run, in order
     * @return this builder
     */
    public CfnHup reload(String logicalId, Collection<String> configSets) {
        return reload(logicalId, Checks.names(configSets));
    }

    void addTo(InitConfig config) {
        boolean isWindows = system == InitSystem.WINDOWS;
        String directory = isWindows ? "c:\\cfn\\" : "/etc/cfn/";
        List<String> paths = new ArrayList<>();
        paths.add(directory + "cfn-hup.conf");
        config.file(paths.get(0), f -> owned(f.content(Fn.sub(main.toString())), isWindows));
        for (HupHook hook : hooks) {
            String path = directory + (isWindows ? "hooks.d\\" : "hooks.d/") + hook.name() + ".conf";
            paths.add(path);
            config.file(path, f -> owned(f.content(Fn.sub(hook.text(isWindows))), isWindows));
        }
        config.service(system, SERVICE, s -> s.enabled(true).ensureRunning(true).files(paths.toArray(new String[0])));
    }

    private static void owned(InitFile file, boolean isWindows) {
        if (!isWindows) {
            file.mode("000400").owner("root").group("root");
        }
    }
}
