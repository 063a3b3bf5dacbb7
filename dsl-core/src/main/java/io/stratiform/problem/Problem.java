package io.stratiform.problem;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, or that is worth knowing, and where it is. Everything that reads, checks or compares templates and
 * settings reports with it. A problem never contains the value of a secret.
 *
 * <p>Problems are made by {@link #error}, {@link #warning} and {@link #notice}; the methods that follow return the same problem
 * with one thing more:
 *
 * <pre>{@code
 * Problem.error("deploy.stack-missing", "there is no stack 'shop-test'")
 *     .at(Place.of("stacks.yaml", 12, 7))
 *     .expecting("one of shop-branch, shop-production")
 *     .hinting("deploy it first");
 * }</pre>
 *
 * @param severity how bad it is
 * @param code the kind of problem, such as {@code template.circular-dependency}; it stays the same between releases
 * @param place where it is
 * @param layer the layer of settings that it is in; empty for everything but settings
 * @param logicalId the logical id that it is about; empty for a template as a whole
 * @param type what is declared under the logical id, such as {@code AWS::S3::Bucket} or {@code Output}; may be empty
 * @param path where in the declaration, the document or the settings, as in {@code Properties.Tags[0].Key}; may be empty
 * @param message what is wrong
 * @param expected what should be there; null where the message says it
 * @param hint how to fix it; null where that is plain
 * @param first where the same thing is that must be there only once; null for every other problem
 * @since 0.1.0
 */
public record Problem(
        Severity severity,
        String code,
        Place place,
        String layer,
        String logicalId,
        String type,
        String path,
        String message,
        @Nullable String expected,
        @Nullable String hint,
        @Nullable Place first) {

    /** How bad a problem is. */
    public enum Severity {
        /** It is refused. */
        ERROR,
        /** It is accepted, and likely a mistake. */
        WARNING,
        /** It is accepted, and worth knowing. */
        NOTICE
    }

    /**
     * Something that is refused.
     *
     * @param code the kind of problem
     * @param message what is wrong
     * @return the problem, without a place
     */
    public static Problem error(String code, String message) {
        return of(Severity.ERROR, code, message);
    }

    /**
     * Something that is accepted, and likely a mistake.
     *
     * @param code the kind of problem
     * @param message what is wrong
     * @return the problem, without a place
     */
    public static Problem warning(String code, String message) {
        return of(Severity.WARNING, code, message);
    }

    /**
     * Something that is accepted, and worth knowing.
     *
     * @param code the kind of problem
     * @param message what is worth knowing
     * @return the problem, without a place
     */
    public static Problem notice(String code, String message) {
        return of(Severity.NOTICE, code, message);
    }

    private static Problem of(Severity severity, String code, String message) {
        return new Problem(severity, code, Place.NOWHERE, "", "", "", "", message, null, null, null);
    }

    /**
     * The same problem with another severity.
     *
     * @param other the severity
     * @return the problem
     */
    public Problem as(Severity other) {
        return new Problem(other, code, place, layer, logicalId, type, path, message, expected, hint, first);
    }

    /**
     * The same problem with its place.
     *
     * @param other where it is
     * @return the problem
     */
    public Problem at(Place other) {
        return new Problem(severity, code, other, layer, logicalId, type, path, message, expected, hint, first);
    }

    /**
     * The same problem in a layer of settings.
     *
     * @param other the name of the layer
     * @return the problem
     */
    public Problem inLayer(String other) {
        return new Problem(severity, code, place, other, logicalId, type, path, message, expected, hint, first);
    }

    /**
     * The same problem of a declaration.
     *
     * @param declared the logical id
     * @param declaredType what is declared, such as {@code AWS::S3::Bucket} or {@code Output}
     * @return the problem
     */
    public Problem about(String declared, String declaredType) {
        return new Problem(severity, code, place, layer, declared, declaredType, path, message, expected, hint, first);
    }

    /**
     * The same problem with its path.
     *
     * @param other where in the declaration, the document or the settings
     * @return the problem
     */
    public Problem in(String other) {
        return new Problem(severity, code, place, layer, logicalId, type, other, message, expected, hint, first);
    }

    /**
     * The same problem with another message.
     *
     * @param other what is wrong
     * @return the problem
     */
    public Problem saying(String other) {
        return new Problem(severity, code, place, layer, logicalId, type, path, other, expected, hint, first);
    }

    /**
     * The same problem with what is expected.
     *
     * @param other what should be there, as a phrase that can follow <em>expected:</em>; null where the message says it
     * @return the problem
     */
    public Problem expecting(@Nullable String other) {
        return new Problem(severity, code, place, layer, logicalId, type, path, message, other, hint, first);
    }

    /**
     * The same problem with a hint.
     *
     * @param other how to fix it; null where that is plain
     * @return the problem
     */
    public Problem hinting(@Nullable String other) {
        return new Problem(severity, code, place, layer, logicalId, type, path, message, expected, other, first);
    }

    /**
     * The same problem with the place of the first of two that exclude each other.
     *
     * @param other where the first is
     * @return the problem
     */
    public Problem after(Place other) {
        return new Problem(severity, code, place, layer, logicalId, type, path, message, expected, hint, other);
    }

    /**
     * The problem in one line.
     *
     * @return place, path and message
     */
    public String headline() {
        return ProblemReport.headline(this);
    }

    /**
     * All of the problem.
     *
     * @return the headline, then what is expected and how to fix it, each on a line of its own
     */
    @Override
    public String toString() {
        return ProblemReport.of(this);
    }
}
