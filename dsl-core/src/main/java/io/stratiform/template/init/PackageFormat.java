package io.stratiform.template.init;

/**
 * A package format of cfn-init.
 *
 * @since 0.1.0
 */
public enum PackageFormat {
    /** APT packages of Debian and Ubuntu. */
    APT("apt"),
    /** MSI packages of Windows, specified by their location. */
    MSI("msi"),
    /** Python packages. */
    PYTHON("python"),
    /** RPM packages, specified by their location. */
    RPM("rpm"),
    /** Ruby gems. */
    RUBYGEMS("rubygems"),
    /** yum packages of Amazon Linux, Red Hat and others. */
    YUM("yum"),
    /** Zypper packages of SUSE. */
    ZYPPER("zypper");

    private final String key;

    PackageFormat(String key) {
        this.key = key;
    }

    /**
     * Returns the key of its packages.
     *
     * @return the key for cfn-init
     */
    public String key() {
        return key;
    }

    /** Whether its packages are specified by their location, not by versions. */
    boolean isLocated() {
        return this == MSI || this == RPM;
    }
}
