package io.stratiform.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found to be wrong with one document while it is read. */
final class Problems {

    /** More than anybody reads, and few enough that a document made of mistakes does no harm. */
    static final int MOST = 100;

    private final String file;
    private final List<ReadProblem> errors = new ArrayList<>();
    private final List<ReadProblem> notices = new ArrayList<>();
    private boolean gaps;

    Problems(String file) {
        this.file = file;
    }

    /** Records what makes the document wrong; reading goes on, to find more. */
    void error(Position at, String path, String message, @Nullable String expected, @Nullable String hint) {
        errors.add(new ReadProblem(file, at, path, message, expected, hint));
        if (errors.size() == MOST) {
            throw exception();
        }
    }

    /** Records what should be known of a document that is right. */
    void notice(Position at, String path, String message, String hint) {
        if (notices.size() < MOST) {
            notices.add(new ReadProblem(file, at, path, message, null, hint));
        }
    }

    /** Records an error behind which nothing can be read. */
    TemplateReadException fatal(
            Position at, String path, String message, @Nullable String expected, @Nullable String hint) {
        errors.add(new ReadProblem(file, at, path, message, expected, hint));
        return exception();
    }

    /** Says that something else stands in the tree for what could not be read. */
    void leaveGap() {
        gaps = true;
    }

    /** Whether what is in the tree is what is in the text. */
    boolean leaveNoGap() {
        return !gaps;
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw exception();
        }
    }

    List<ReadProblem> notices() {
        return notices;
    }

    private TemplateReadException exception() {
        errors.sort(Comparator.comparing(ReadProblem::position));
        return new TemplateReadException(errors);
    }
}
