package io.stratiform.read;

import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.yaml.Mistakes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found to be wrong with one document while it is read. */
final class Problems {

    /** More than anybody reads, and few enough that a document made of mistakes does no harm. */
    static final int MOST = 100;

    private static final Comparator<Problem> BY_POSITION = Comparator.comparingInt(
                    (Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final String file;
    private final boolean lenient;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final List<Problem> tolerated = new ArrayList<>();
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

    /** The place of a position in this document. */
    Place place(Position at) {
        return Place.of(file, at.line(), at.column());
    }

    /** Records what makes the document wrong; reading goes on, to find more. */
    void error(Position at, Flaw flaw) {
        refuse(flaw.at(place(at)));
    }

    void error(Problem problem) {
        refuse(problem);
    }

    /**
     * Records what a strict reader refuses and a lenient one reports.
     *
     * @param flaw what is there
     * @param kept what a lenient reader makes of it
     */
    void tolerable(Position at, Flaw flaw, String kept) {
        tolerable(flaw.at(place(at)), kept);
    }

    void tolerable(Problem problem, String kept) {
        if (!lenient) {
            refuse(problem);
        } else if (tolerated.size() < MOST) {
            tolerated.add(problem.as(Problem.Severity.NOTICE).saying(problem.message() + "; " + kept));
        }
    }

    /** Records a key that is there twice. */
    void duplicateKey(String key, Position at, String path, Position first) {
        Flaw flaw = Mistakes.duplicateKey(key, first.line(), first.column()).below(path);
        tolerable(flaw.at(place(at)).after(place(first)), "the last value is kept");
    }

    private void refuse(Problem problem) {
        errors.add(problem);
        if (errors.size() == MOST) {
            throw exception();
        }
    }

    /** Records what should be known of a document that is right. */
    void notice(Position at, Flaw flaw) {
        if (notices.size() < MOST) {
            notices.add(flaw.at(place(at)));
        }
    }

    /** Records an error behind which nothing can be read. */
    TemplateReadException fatal(Position at, Flaw flaw) {
        return fatal(flaw.at(place(at)));
    }

    TemplateReadException fatal(Problem problem) {
        errors.add(problem);
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
    List<Problem> notices() {
        List<Problem> all = new ArrayList<>(tolerated);
        all.addAll(notices);
        all.sort(BY_POSITION);
        return all;
    }

    private TemplateReadException exception() {
        errors.sort(BY_POSITION);
        return new TemplateReadException(file, errors);
    }
}
