package io.stratiform.value;

import io.stratiform.problem.JavaLine;
import io.stratiform.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The line that declared something: of Java, or of the text that a template was read from. Taking it is cheap, so that
 * every resource has one; finding the file and the line waits until somebody asks.
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
     * The place from which the library was called.
     *
     * @param owner the class that declares, whose own methods are not the place that is looked for
     * @return the place
     */
    public static DeclarationSite calling(Class<?> owner) {
        return new DeclarationSite(new Throwable(), owner.getName(), null);
    }

    /**
     * A place in a text.
     *
     * @param source the place
     * @return the same as a site
     */
    public static DeclarationSite of(SourcePosition source) {
        return new DeclarationSite(null, "", Missing.refuseNull(source, "the place of a declaration"));
    }

    /**
     * The place in a text.
     *
     * @return the place; null of what was declared in Java
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
     * The first call from outside this library.
     *
     * @return the element, or null if the virtual machine keeps no stack traces, or it was declared in a text
     */
    public @Nullable StackTraceElement frame() {
        return place() instanceof JavaLine line ? line.frame() : null;
    }

    /**
     * The place as development environments link it.
     *
     * @return for instance {@code shop.Stacks(Stacks.java:23)}, or {@code shop.yaml:12:7}
     */
    @Override
    public String toString() {
        return place().toString();
    }
}
