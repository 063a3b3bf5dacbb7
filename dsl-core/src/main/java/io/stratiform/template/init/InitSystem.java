package io.stratiform.template.init;

/**
 * The service manager of an instance.
 *
 * @since 0.1.0
 */
public enum InitSystem {
    /** SysVinit, on older Linux distributions. */
    SYSVINIT("sysvinit"),
    /** systemd, on Amazon Linux 2 and later, and most others. */
    SYSTEMD("systemd"),
    /** The service manager of Windows. */
    WINDOWS("windows");

    private final String key;

    InitSystem(String key) {
        this.key = key;
    }

    /**
     * Returns the key of its services.
     *
     * @return the key for cfn-init
     */
    public String key() {
        return key;
    }
}
