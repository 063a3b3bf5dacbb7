package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.read.TemplateDocument;
import java.util.ArrayList;
import java.util.List;

/** What the reader and the checks of the tree report of a document, as notices of its template. */
final class TextNotices {

    private TextNotices() {}

    static List<Problem> of(TemplateDocument document, TemplateBuilder builder) {
        List<Problem> notices = new ArrayList<>(document.notices());
        notices.addAll(TreeProblems.of(builder, document));
        return notices;
    }
}
