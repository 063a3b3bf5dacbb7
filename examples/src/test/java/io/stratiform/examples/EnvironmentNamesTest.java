package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names keep AWS's rules, can be read, and are different for different branches. */
final class EnvironmentNamesTest {

    /** A kind of name, what AWS says of it, and how to get it. Written down apart from the code that makes the names. */
    enum Kind {
        STACK("[A-Za-z][-A-Za-z0-9]{0,127}") {
            @Override
            String of(EnvironmentNames names) {
                return names.stackName();
            }
        },
        ENVIRONMENT("(?=.{4,40}$)[A-Za-z0-9][-A-Za-z0-9]*[A-Za-z0-9]") {
            @Override
            String of(EnvironmentNames names) {
                return names.environmentName();
            }
        },
        CNAME_PREFIX("(?=.{4,63}$)(?!.*--)[a-z0-9][-a-z0-9]*[a-z0-9]") {
            @Override
            String of(EnvironmentNames names) {
                return names.cnamePrefix();
            }
        },
        DNS_LABEL("(?=.{1,63}$)(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?") {
            @Override
            String of(EnvironmentNames names) {
                return names.dnsLabel();
            }
        },
        BUCKET("(?=.{3,63}$)(?!xn--|sthree-|amzn-s3-demo-)[a-z0-9][-a-z0-9]*[a-z0-9]"
                + "(?<!-s3alias|--ol-s3|--x-s3|--table-s3)") {
            @Override
            String of(EnvironmentNames names) {
                return names.bucketPrefix() + "-uploads-123456789012";
            }
        },
        DATABASE("(?=.{1,63}$)(?!.*--)[a-z][-a-z0-9]*[a-z0-9]") {
            @Override
            String of(EnvironmentNames names) {
                return names.databaseIdentifier();
            }
        },
        TAG_VALUE("(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,256}") {
            @Override
            String of(EnvironmentNames names) {
                return names.tagValue();
            }
        };

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        abstract String of(EnvironmentNames names);
    }

    private static final List<String> ALIKE = List.of(
            "feature/x",
            "feature-x",
            "feature--x",
            "feature.x",
            "Feature/x",
            "FEATURE/X",
            "feature_x",
            "feature/x/",
            "-feature-x",
            "feature-x-",
            "feature-x.",
            "größe",
            "gro\u0308ße",
            "grosse",
            "gr-e",
            "日本",
            "日本語",
            "😀",
            "😁",
            "1",
            "1-2",
            "b-1",
            "b",
            "B",
            "---",
            "...",
            "#1",
            "#2",
            "xn--abc",
            "x-s3alias",
            "aws:x",
            " x",
            "production",
            "Production",
            "staging",
            "production-application",
            "x".repeat(22),
            "x".repeat(35),
            "x".repeat(36),
            "x".repeat(200),
            "x".repeat(199) + "y",
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(256) + "y",
            "日".repeat(300),
            "😀".repeat(300));

    private static final String LETTERS = "abcxyzABCXYZ0189--//__..# äßÅé日😀@{}~^:?*[\\İıŞ";

    /** What is alike, much that is random, and the names that come out of all that, as branches of their own. */
    private static final Map<String, EnvironmentNames> BRANCHES = new LinkedHashMap<>();

    @BeforeAll
    static void name_branches() {
        Set<String> branches = new LinkedHashSet<>(ALIKE);
        Random random = new Random(20261123);
        int[] letters = LETTERS.codePoints().toArray();
        while (branches.size() < 3_000) {
            StringBuilder name = new StringBuilder();
            int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 250 : 30);
            for (int i = 0; i < length; i++) {
                name.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            if (!name.toString().isBlank()) {
                branches.add(name.toString());
            }
        }
        for (int round = 0; round < 2; round++) {
            for (String branch : branches) {
                BRANCHES.computeIfAbsent(branch, name -> EnvironmentNames.of(new Branch(name)));
            }
            for (EnvironmentNames names : BRANCHES.values()) {
                branches.addAll(List.of(names.stackName(), names.dnsLabel(), names.tagValue()));
                branches.add(names.stackName().substring("shop-".length()));
                branches.add(names.environmentName().substring("shop-".length()));
                branches.add(names.bucketPrefix().substring("shop-".length()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_keep_the_rules_of_aws(Kind kind) {
        Pattern rule = Pattern.compile(kind.rule);
        BRANCHES.forEach((branch, names) -> {
            if (!rule.matcher(kind.of(names)).matches()) {
                fail("the name %s of branch %s", kind.of(names), branch);
            }
        });
        for (Stage stage : Stage.values()) {
            assertThat(kind.of(EnvironmentNames.of(stage))).matches(rule);
        }
    }

    @ParameterizedTest
    @EnumSource
    void different_branches_have_different_names(Kind kind) {
        Map<String, String> owners = new HashMap<>();
        for (Stage stage : Stage.values()) {
            owners.put(kind.of(EnvironmentNames.of(stage)), stage + ", the stage");
            owners.put(stage.applicationStackName(), stage + ", the application");
        }
        BRANCHES.forEach((branch, names) -> {
            // Tags are the only place where case alone makes a difference.
            String name =
                    kind == Kind.TAG_VALUE ? kind.of(names) : kind.of(names).toLowerCase(Locale.ROOT);
            String other = owners.put(name, branch);
            if (other != null) {
                fail("the name %s of branch %s is also that of %s", kind.of(names), branch, other);
            }
        });
        assertThat(BRANCHES).hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "main, shop-main, main, main",
        "checkout-2, shop-checkout-2, checkout-2, checkout-2",
        "ISSUE-17, shop-issue-17-f52844c23c, issue-17-f52844c23c, ISSUE-17",
        "feature/checkout, shop-feature-checkout-97cc63d502, feature-checkout-97cc63d502, feature/checkout",
        "größe, shop-gro-e-d353a2671b, gro-e-d353a2671b, größe",
        "fix/#17, shop-fix-17-2ed736b24e, fix-17-2ed736b24e, fix/-17-2ed736b24e",
        "2026-11, shop-2026-11, 2026-11, 2026-11",
        "日本, shop-cf2abf0c5b, cf2abf0c5b, 日本",
        "x-97cc63d502, shop-x-97cc63d502-2847b20519, x-97cc63d502-2847b20519, x-97cc63d502-2847b20519",
        "production, shop-production-ab8e18ef4e, production-ab8e18ef4e, production-ab8e18ef4e"
    })
    void names_can_be_read_and_have_a_hash_only_where_needed(String branch, String stack, String label, String tag) {
        EnvironmentNames names = EnvironmentNames.of(new Branch(branch));

        assertThat(names.stackName()).isEqualTo(stack);
        assertThat(names.dnsLabel()).isEqualTo(label);
        assertThat(names.tagValue()).isEqualTo(tag);
    }

    @Test
    void a_long_name_is_cut_only_where_it_is_too_long() {
        String branch = "order-history-with-all-details-of-each-delivery";

        assertThat(EnvironmentNames.of(new Branch(branch)))
                .isEqualTo(new EnvironmentNames(
                        "shop-" + branch,
                        "shop-order-history-with-all-d-9ac77e36d4",
                        "shop-" + branch,
                        branch,
                        "shop-order-history-with-al-9ac77e36d4",
                        "shop-" + branch,
                        branch));
    }
}
