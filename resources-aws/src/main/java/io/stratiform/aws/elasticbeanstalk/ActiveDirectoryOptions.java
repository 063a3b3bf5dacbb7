package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;

/**
 * The directory that Windows instances join.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalkwindowsactivedirectory">
 *     General options: aws:elasticbeanstalk:windows:activedirectory</a>
 * @since 0.1.0
 */
public final class ActiveDirectoryOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:windows:activedirectory";

    private final OptionNamespace options;

    ActiveDirectoryOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code DirectoryId}: the directory.
     *
     * @param id its id in AWS Directory Service; the name is required with it
     * @return these options
     */
    public ActiveDirectoryOptions directoryId(String id) {
        options.text("DirectoryId", id);
        return this;
    }

    /**
     * {@code DirectoryId}, computed when the stack is deployed.
     *
     * @param id its id in AWS Directory Service; the name is required with it
     * @return these options
     */
    public ActiveDirectoryOptions directoryId(Value<String> id) {
        options.text("DirectoryId", id);
        return this;
    }

    /**
     * {@code DirectoryName}: the DNS name of the directory.
     *
     * @param name a fully qualified name
     * @return these options
     */
    public ActiveDirectoryOptions directoryName(String name) {
        options.text("DirectoryName", name);
        return this;
    }

    /**
     * {@code DirectoryName}, computed when the stack is deployed.
     *
     * @param name a fully qualified name
     * @return these options
     */
    public ActiveDirectoryOptions directoryName(Value<String> name) {
        options.text("DirectoryName", name);
        return this;
    }

    /**
     * {@code DirectoryOU}: the organizational unit of the instances.
     *
     * @param unit the distinguished name of an organizational unit
     * @return these options
     */
    public ActiveDirectoryOptions directoryOu(String unit) {
        options.text("DirectoryOU", unit);
        return this;
    }

    /**
     * {@code DirectoryOU}, computed when the stack is deployed.
     *
     * @param unit the distinguished name of an organizational unit
     * @return these options
     */
    public ActiveDirectoryOptions directoryOu(Value<String> unit) {
        options.text("DirectoryOU", unit);
        return this;
    }
}
