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
    private final boolean lenient;
    private final List<ReadProblem> errors = new ArrayList<>();
    private final List<ReadProblem> notices = new ArrayList<>();
    private final List<ReadProblem> tolerated = new ArrayList<>();
    private boolean gaps;

    Problems(String file) {
        this(file, false);
    }

    /** Problems of a lenient reader, which reads on behind what CloudFormation takes, or may take. */
    Problems(String file, boolean lenient) {
        this.file = file;
        this.lenient = lenient;
    }

    boolean isLenient() {
        return lenient;
    }

    /** Records what makes the document wrong; reading goes on, to find more. */
    void error(Position at, String path, String message, @Nullable String expected, @Nullable String hint) {
        refuse(new ReadProblem(file, at, path, message, expected, hint));
    }

    /**
     * Records what a strict reader refuses and a lenient one reports.
     *
     * @param message what is there
     * @param kept what a lenient reader makes of it
     */
    void tolerable(
            Tolerated kind,
            Position at,
            String path,
            String message,
            String kept,
            @Nullable String expected,
            @Nullable String hint) {
        String all = lenient ? message + "; " + kept : message;
        record(new ReadProblem(file, at, path, all, expected, hint, kind.id(), null));
    }

    /** Records a key that is there twice. */
    void duplicateKey(String key, Position at, String path, Position first) {
        String message = "the key " + Words.quoted(key) + " is there twice";
        record(new ReadProblem(
                file,
                at,
                path,
                lenient ? message + "; the last value is kept" : message,
                "each key once in an object",
                "the first is at line " + first.line() + ", column " + first.column()
                        + "; remove or rename one of the two",
                Tolerated.DUPLICATE_KEY.id(),
                first));
    }

    private void record(ReadProblem problem) {
        if (!lenient) {
            refuse(problem);
        } else if (tolerated.size() < MOST) {
            tolerated.add(problem);
        }
    }

    private void refuse(ReadProblem problem) {
        errors.add(problem);
        if (errors.size() == MOST) {
            throw exception();
        }
    }

    /** Records what should be known of a document that is right. */
    void notice(String id, Position at, String path, String message, String hint) {
        if (notices.size() < MOST) {
            notices.add(new ReadProblem(file, at, path, message, null, hint, id, null));
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

    /** What was tolerated and what should be known, in the order of the text. */
    List<ReadProblem> notices() {
        List<ReadProblem> all = new ArrayList<>(tolerated);
        all.addAll(notices);
        all.sort(Comparator.comparing(ReadProblem::position));
        return all;
    }

    private TemplateReadException exception() {
        errors.sort(Comparator.comparing(ReadProblem::position));
        return new TemplateReadException(errors);
    }
}
