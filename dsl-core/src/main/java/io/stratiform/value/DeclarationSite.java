package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * The line that declared something: of Java, or of the text that a template was read from. Taking it is cheap, so that
 * every resource has one; finding the file and the line waits until somebody asks.
 *
 * @since 0.1.0
 */
public final class DeclarationSite {

    private static final String[] LIBRARY = {
        "io.stratiform.value.", "io.stratiform.template.", "io.stratiform.document.", "java.", "jdk.internal.",
    };

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
     * The first call from outside this library.
     *
     * @return the element, or null if the virtual machine keeps no stack traces, or it was declared in a text
     */
    public @Nullable StackTraceElement frame() {
        if (trace == null) {
            return null;
        }
        for (StackTraceElement element : trace.getStackTrace()) {
            if (!inLibrary(element.getClassName())) {
                return element;
            }
        }
        return null;
    }

    private boolean inLibrary(String className) {
        if (className.equals(owner) || className.startsWith(owner + "$")) {
            return true;
        }
        for (String prefix : LIBRARY) {
            if (className.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The place as development environments link it.
     *
     * @return for instance {@code shop.Stacks(Stacks.java:23)}, or {@code shop.yaml:12:7}
     */
    @Override
    public String toString() {
        if (source != null) {
            return source.toString();
        }
        StackTraceElement frame = frame();
        if (frame == null) {
            return "an unknown place";
        }
        String file = frame.getFileName() == null ? "unknown source" : frame.getFileName();
        return frame.getClassName() + "(" + file + (frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "") + ")";
    }
}
