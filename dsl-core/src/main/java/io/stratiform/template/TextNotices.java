package io.stratiform.template;

import io.stratiform.read.ReadProblem;
import io.stratiform.read.TemplateDocument;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/** The results of the reader and of the tree checks, as notices of a template. */
final class TextNotices {

    private TextNotices() {}

    static List<Problem> of(TemplateDocument document, TemplateBuilder builder) {
        List<Problem> notices = new ArrayList<>(document.notices().size());
        for (ReadProblem notice : document.notices()) {
            SourcePosition place = new SourcePosition(
                    notice.file(), notice.position().line(), notice.position().column());
            notices.add(new Problem(
                    Problem.Severity.NOTICE,
                    "",
                    "",
                    notice.path(),
                    notice.message(),
                    notice.hint(),
                    DeclarationSite.of(place)));
        }
        notices.addAll(TreeProblems.of(builder, document));
        return notices;
    }
}
