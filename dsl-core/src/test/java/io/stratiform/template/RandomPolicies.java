package io.stratiform.template;

import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import io.stratiform.value.policy.ConditionBlock;
import io.stratiform.value.policy.PolicyDocument;
import io.stratiform.value.policy.Principal;
import io.stratiform.value.policy.Statement;
import java.util.List;

/** Policies by chance, with every element and every operator of their conditions. */
final class RandomPolicies {

    private static final String ACCOUNT = "123456789012";
    private static final String ARN = "arn:aws:iam::123456789012:role/x";
    private static final String DATE = "2030-01-31T23:59:59Z";
    private static final String BLOCK = "203.0.113.0/24";
    private static final String KEY = "aws:Key";

    /** Gives a condition a comparison with a literal or a value. */
    private interface Comparison {
        void addTo(ConditionBlock.Builder block, Value<String> text, Value<Number> number);
    }

    private static final List<Comparison> LITERAL = List.of(
            (c, t, n) -> c.stringEquals(KEY, "a", "b"),
            (c, t, n) -> c.stringNotEquals(KEY, "a"),
            (c, t, n) -> c.stringEqualsIgnoreCase(KEY, "a"),
            (c, t, n) -> c.stringNotEqualsIgnoreCase(KEY, "a"),
            (c, t, n) -> c.stringLike(KEY, "a*", "${aws:username}"),
            (c, t, n) -> c.stringNotLike(KEY, "a*"),
            (c, t, n) -> c.arnEquals(KEY, ARN),
            (c, t, n) -> c.arnNotEquals(KEY, ARN),
            (c, t, n) -> c.arnLike(KEY, ARN),
            (c, t, n) -> c.arnNotLike(KEY, ARN),
            (c, t, n) -> c.ipAddress(KEY, BLOCK),
            (c, t, n) -> c.notIpAddress(KEY, BLOCK),
            (c, t, n) -> c.binaryEquals(KEY, "QmluYXJ5"),
            (c, t, n) -> c.numericEquals(KEY, 1, 2),
            (c, t, n) -> c.numericNotEquals(KEY, 1),
            (c, t, n) -> c.numericLessThan(KEY, 1),
            (c, t, n) -> c.numericLessThanEquals(KEY, 1),
            (c, t, n) -> c.numericGreaterThan(KEY, 1),
            (c, t, n) -> c.numericGreaterThanEquals(KEY, 1),
            (c, t, n) -> c.dateEquals(KEY, DATE),
            (c, t, n) -> c.dateNotEquals(KEY, DATE),
            (c, t, n) -> c.dateLessThan(KEY, DATE),
            (c, t, n) -> c.dateLessThanEquals(KEY, DATE),
            (c, t, n) -> c.dateGreaterThan(KEY, DATE),
            (c, t, n) -> c.dateGreaterThanEquals(KEY, DATE),
            (c, t, n) -> c.bool(KEY, true),
            (c, t, n) -> c.isNull(KEY, false));

    private static final List<Comparison> COMPUTED = List.of(
            (c, t, n) -> c.stringEquals(KEY, t, t),
            (c, t, n) -> c.stringNotEquals(KEY, t),
            (c, t, n) -> c.stringEqualsIgnoreCase(KEY, t),
            (c, t, n) -> c.stringNotEqualsIgnoreCase(KEY, t),
            (c, t, n) -> c.stringLike(KEY, t),
            (c, t, n) -> c.stringNotLike(KEY, t),
            (c, t, n) -> c.arnEquals(KEY, t),
            (c, t, n) -> c.arnNotEquals(KEY, t),
            (c, t, n) -> c.arnLike(KEY, t),
            (c, t, n) -> c.arnNotLike(KEY, t),
            (c, t, n) -> c.ipAddress(KEY, t),
            (c, t, n) -> c.notIpAddress(KEY, t),
            (c, t, n) -> c.binaryEquals(KEY, t),
            (c, t, n) -> c.numericEquals(KEY, n, n),
            (c, t, n) -> c.numericNotEquals(KEY, n),
            (c, t, n) -> c.numericLessThan(KEY, n),
            (c, t, n) -> c.numericLessThanEquals(KEY, n),
            (c, t, n) -> c.numericGreaterThan(KEY, n),
            (c, t, n) -> c.numericGreaterThanEquals(KEY, n),
            (c, t, n) -> c.dateEquals(KEY, t),
            (c, t, n) -> c.dateNotEquals(KEY, t),
            (c, t, n) -> c.dateLessThan(KEY, t),
            (c, t, n) -> c.dateLessThanEquals(KEY, t),
            (c, t, n) -> c.dateGreaterThan(KEY, t),
            (c, t, n) -> c.dateGreaterThanEquals(KEY, t),
            (c, t, n) -> c.bool(KEY, Fn.ref("PText").asBoolean()),
            (c, t, n) -> c.isNull(KEY, Fn.ref("PText").asBoolean()));

    private final Chance chance;
    private final RandomValues values;

    RandomPolicies(Chance chance, RandomValues values) {
        this.chance = chance;
        this.values = values;
    }

    PolicyDocument policy() {
        return switch (chance.below(4)) {
            case 0 -> PolicyDocument.trust("ec2.amazonaws.com", "lambda.amazonaws.com");
            case 1 -> PolicyDocument.trust(this::name);
            default -> PolicyDocument.create(this::policy);
        };
    }

    private void policy(PolicyDocument.Builder policy) {
        chance.some(
                policy,
                p -> p.version("2008-10-17"),
                p -> p.id(chance.word()),
                p -> p.id(values.parameter()),
                p -> p.property("Extra", values.text(0)));
        policy.statement(this::ofIdentity).statements(Statement.create(this::ofResource));
    }

    private void ofIdentity(Statement.Builder statement) {
        chance.one(statement.sid("Identity"), Statement.Builder::allow, s -> s.effect(values.parameter()));
        chance.one(
                statement,
                s -> s.actions("s3:Get*", "s3:List*"),
                s -> s.actions(values.parameter(), Value.of("ec2:*")),
                s -> s.actions(Value.strings(List.of("s3:GetObject"))),
                s -> s.notActions("iam:*"),
                s -> s.notActions(values.parameter()));
        chance.one(
                statement,
                s -> s.resources("*"),
                s -> s.resources(values.parameter(), Fn.sub("arn:${AWS::Partition}:s3:::x")),
                s -> s.resources(list()),
                s -> s.notResources("arn:aws:s3:::x"),
                s -> s.notResources(values.parameter()));
        chance.some(statement, s -> s.condition(this::compare));
    }

    private Value<List<String>> list() {
        return Fn.split(",", values.parameter());
    }

    private void ofResource(Statement.Builder statement) {
        chance.some(statement.deny().actions("*"), s -> s.sid(values.parameter()));
        chance.one(
                statement, Statement.Builder::everyone, s -> s.principal(this::name), s -> s.notPrincipal(this::name));
        chance.some(statement, s -> s.resources("*"), s -> s.condition(this::compare));
    }

    private void name(Principal.Builder principal) {
        chance.one(
                principal,
                p -> p.aws(ACCOUNT, ARN),
                p -> p.aws(values.parameter(), Value.of("*")),
                p -> p.aws(list()),
                p -> p.service("ec2.amazonaws.com"),
                p -> p.service(values.parameter()),
                p -> p.federated("cognito-identity.amazonaws.com"),
                p -> p.federated(values.parameter()),
                p -> p.canonicalUser(chance.word()),
                p -> p.canonicalUser(values.parameter()));
    }

    private void compare(ConditionBlock.Builder block) {
        Value<String> text = values.parameter();
        Value<Number> number = Fn.ref("PNumber").asNumber();
        chance.pick(LITERAL).addTo(block, text, number);
        chance.some(block, ConditionBlock.Builder::forAllValues);
        chance.pick(COMPUTED).addTo(block, text, number);
        if (chance.coin()) {
            chance.pick(COMPUTED.subList(0, 20)).addTo(block.forAnyValue().ifExists(), text, number);
        }
    }
}
