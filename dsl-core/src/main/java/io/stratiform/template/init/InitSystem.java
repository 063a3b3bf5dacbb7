package io.stratiform.template.init;

/**
 * What starts the services of an instance.
 *
 * @since 0.1.0
 */
public enum InitSystem {
    /** Of older Linux distributions. */
    SYSVINIT("sysvinit"),
    /** Of Amazon Linux 2 and later, and most others. */
    SYSTEMD("systemd"),
    /** Of Windows. */
    WINDOWS("windows");

    private final String key;

    InitSystem(String key) {
        this.key = key;
    }

    /**
     * The key of its services.
     *
     * @return the key as cfn-init reads it
     */
    public String key() {
        return key;
    }
}
