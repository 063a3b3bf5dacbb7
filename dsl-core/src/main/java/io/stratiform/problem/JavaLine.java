package io.stratiform.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line of Java code from which the library was called. It is found in a stack trace only when it is asked for, since
 * that takes time.
 *
 * @since 0.1.0
 */
public final class JavaLine implements Place {

    private static final String[] LIBRARY = {
        "io.stratiform.value.", "io.stratiform.template.", "io.stratiform.document.", "java.", "jdk.internal.",
    };

    private final Throwable trace;
    private final String owner;

    private JavaLine(Throwable trace, String owner) {
        this.trace = trace;
        this.owner = owner;
    }

    /**
     * The first call in a stack trace that is not made by the library itself.
     *
     * @param trace the stack trace
     * @param owner the name of a class whose own methods count as the library's
     * @return the line
     */
    public static JavaLine in(Throwable trace, String owner) {
        return new JavaLine(trace, owner);
    }

    /**
     * The call.
     *
     * @return the element of the stack trace; null if the virtual machine keeps no stack traces
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

    @Override
    public String file() {
        StackTraceElement frame = frame();
        String file = frame == null ? null : frame.getFileName();
        return file == null ? "" : file;
    }

    @Override
    public int line() {
        StackTraceElement frame = frame();
        return frame == null ? 0 : Math.max(0, frame.getLineNumber());
    }

    @Override
    public int column() {
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaLine line && Objects.equals(frame(), line.frame());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(frame());
    }

    /**
     * The line as development environments link it.
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
