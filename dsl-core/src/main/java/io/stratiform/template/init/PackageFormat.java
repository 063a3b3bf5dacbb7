package io.stratiform.template.init;

/**
 * A format of packages that cfn-init installs.
 *
 * @since 0.1.0
 */
public enum PackageFormat {
    /** Of Debian and Ubuntu. */
    APT("apt"),
    /** Of Windows; packages are given by their location. */
    MSI("msi"),
    /** Of Python. */
    PYTHON("python"),
    /** Of Red Hat; packages are given by their location. */
    RPM("rpm"),
    /** Of Ruby. */
    RUBYGEMS("rubygems"),
    /** Of Amazon Linux, Red Hat and others. */
    YUM("yum"),
    /** Of SUSE. */
    ZYPPER("zypper");

    private final String key;

    PackageFormat(String key) {
        this.key = key;
    }

    /**
     * The key of its packages.
     *
     * @return the key as cfn-init reads it
     */
    public String key() {
        return key;
    }

    /** Whether its packages are given by their location and not by versions. */
    boolean isLocated() {
        return this == MSI || this == RPM;
    }
}
