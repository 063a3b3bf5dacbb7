package io.stratiform.value;

import io.stratiform.problem.JavaLine;
import io.stratiform.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The line of a declaration, in Java code or in a template file. Recording it is cheap, so each resource has one. The
 * file and the line are determined only on request.
 *
 * @since 0.1.0
 */
public final class DeclarationSite {

    // A stack trace is filled in by the VM, fast; only turning it into elements costs.
    private final @Nullable Throwable trace;
    private final String owner;
    private final @Nullable SourcePosition source;

    private DeclarationSite(@Nullable Throwable trace, String owner, @Nullable SourcePosition source) {
        this.trace = trace;
        this.owner = owner;
        this.source = source;
    }

    /**
     * Records the line from which the library was called.
     *
     * @param owner the declaring class, whose own methods are skipped
     * @return the site
     */
    public static DeclarationSite calling(Class<?> owner) {
        return new DeclarationSite(new Throwable(), owner.getName(), null);
    }

    /**
     * Returns the site for a position in a template file.
     *
     * @param source the position
     * @return the site
     */
    public static DeclarationSite of(SourcePosition source) {
        return new DeclarationSite(null, "", Missing.refuseNull(source, "the place of a declaration"));
    }

    /**
     * Returns the position in a template file.
     *
     * @return the site; null of what was declared in Java
     */
    public @Nullable SourcePosition source() {
        return source;
    }

    /**
     * The place, as problems have it.
     *
     * @return the line of Java, or the position in the text
     */
    public Place place() {
        if (source != null) {
            return Place.of(source.file(), source.line(), source.column());
        }
        return trace == null ? Place.NOWHERE : Place.of(trace, owner);
    }

    /**
     * Returns the first stack trace element outside this library.
     *
     * @return the element; null if the virtual machine keeps no stack traces, or for a declaration in a template file
     */
    public @Nullable StackTraceElement frame() {
        return place() instanceof JavaLine line ? line.frame() : null;
    }

    /**
     * Returns the site in the format that development environments link.
     *
     * @return for instance {@code shop.Stacks(Stacks.java:23)}, or {@code shop.yaml:12:7}
     */
    @Override
    public String toString() {
        return place().toString();
    }
}
