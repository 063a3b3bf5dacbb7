package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * The line of Java that declared something. Taking it is cheap, so that every resource has one; finding the file and
 * the line waits until somebody asks.
 *
 * @since 0.1.0
 */
public final class DeclarationSite {

    private static final String[] LIBRARY = {
        "io.stratiform.value.", "io.stratiform.template.", "java.", "jdk.internal.",
    };

    // A stack trace is filled in by the VM, fast; only turning it into elements costs.
    private final Throwable trace;
    private final String owner;

    private DeclarationSite(Throwable trace, String owner) {
        this.trace = trace;
        this.owner = owner;
    }

    /**
     * The place from which the library was called.
     *
     * @param owner the class that declares, whose own methods are not the place that is looked for
     * @return the place
     */
    public static DeclarationSite calling(Class<?> owner) {
        return new DeclarationSite(new Throwable(), owner.getName());
    }

    /**
     * The first call from outside this library.
     *
     * @return the element, or null if the virtual machine keeps no stack traces
     */
    public @Nullable StackTraceElement frame() {
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
     * @return for instance {@code shop.Stacks(Stacks.java:23)}
     */
    @Override
    public String toString() {
        StackTraceElement frame = frame();
        if (frame == null) {
            return "an unknown place";
        }
        String file = frame.getFileName() == null ? "unknown source" : frame.getFileName();
        return frame.getClassName() + "(" + file + (frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "") + ")";
    }
}
