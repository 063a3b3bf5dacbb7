package io.stratiform.acceptance;

/** Lines of tests, as reports show them. */
final class Place {

    private Place() {}

    /** The line below the call. */
    static String nextLine() {
        StackTraceElement caller = new Throwable().getStackTrace()[1];
        return caller.getClassName() + "(" + caller.getFileName() + ":" + (caller.getLineNumber() + 1) + ")";
    }
}
