package io.stratiform.examples;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that an environment goes by. Those of a branch are its own: two branches never share one, however alike they
 * are called.
 *
 * @param stackName the name of the stack
 * @param environmentName the name of the Beanstalk environment
 * @param cnamePrefix what stands before {@code .REGION.elasticbeanstalk.com}
 * @param dnsLabel what stands before the domain
 * @param bucketPrefix what the names of its buckets start with
 * @param databaseIdentifier the name of the database instance
 * @param tagValue the value of the tag that every resource of the environment has
 */
public record EnvironmentNames(
        String stackName,
        String environmentName,
        String cnamePrefix,
        String dnsLabel,
        String bucketPrefix,
        String databaseIdentifier,
        String tagValue) {

    static final String PREFIX = "shop-";

    // What the stages' own names would be taken for.
    private static final Set<String> TAKEN = taken();

    /**
     * The names of a branch's environment.
     *
     * @param branch the branch
     * @return names that no other branch has
     */
    public static EnvironmentNames of(Branch branch) {
        boolean taken = TAKEN.contains(branch.name().toLowerCase(Locale.ROOT));
        return new EnvironmentNames(
                NameRule.STACK.name(PREFIX, branch, taken),
                NameRule.ENVIRONMENT.name(PREFIX, branch, taken),
                NameRule.CNAME_PREFIX.name(PREFIX, branch, taken),
                NameRule.DNS_LABEL.name("", branch, taken),
                NameRule.BUCKET_PREFIX.name(PREFIX, branch, taken),
                NameRule.DATABASE.name(PREFIX, branch, taken),
                NameRule.TAG_VALUE.name("", branch, taken));
    }

    /**
     * The names of a stage's own environment.
     *
     * @param stage the stage
     * @return names that no branch has
     */
    public static EnvironmentNames of(Stage stage) {
        String name = PREFIX + stage.label();
        return new EnvironmentNames(name, name, name, stage.label(), name, name, stage.label());
    }

    private static Set<String> taken() {
        Set<String> taken = new TreeSet<>();
        for (Stage stage : Stage.values()) {
            taken.add(stage.label());
            taken.add(stage.applicationStackName().substring(PREFIX.length()));
        }
        return taken;
    }
}
