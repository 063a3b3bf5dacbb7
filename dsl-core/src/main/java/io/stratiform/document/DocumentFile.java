package io.stratiform.document;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.read.LocatedNode;
import io.stratiform.read.PlainDocument;
import io.stratiform.read.PlainReader;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document in JSON or YAML that is kept in a file: a dashboard, a state machine, an event pattern, the description of an
 * API. It is taken as it is, or with the names in it substituted; which of the two is always said.
 *
 * <pre>{@code
 * DocumentFile.onClasspath(Shop.class, "orders.asl.json").substituted(Map.of("Table", table.ref()))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DocumentFile {

    private final SourceFile file;

    private DocumentFile(SourceFile file) {
        this.file = file;
    }

    /**
     * A file beside a class, or elsewhere on its class path. In a module, the package in which the file is has to be open
     * to {@code io.stratiform.core}.
     *
     * @param anchor a class, mostly the one that calls
     * @param name the name as {@link Class#getResource} takes it: relative to the class's package, or absolute behind a
     *     slash
     * @return the file
     * @throws DocumentException if there is none, or it cannot be read
     */
    public static DocumentFile onClasspath(Class<?> anchor, String name) {
        return new DocumentFile(SourceFile.onClasspath(anchor, name));
    }

    /**
     * A file at a path.
     *
     * @param path the path
     * @return the file
     * @throws DocumentException if there is none, or it cannot be read
     */
    public static DocumentFile at(Path path) {
        return new DocumentFile(SourceFile.at(path));
    }

    /**
     * A text that was read elsewhere, or is part of the program.
     *
     * @param text JSON or YAML
     * @param name what to call it in errors; what it ends in, {@code .json} or {@code .yaml}, says what it is
     * @return the file
     */
    public static DocumentFile ofText(String text, String name) {
        return new DocumentFile(new SourceFile(text, name));
    }

    /**
     * The document as it is: <code>${Name}</code> stays these characters, for whoever reads the document in the end.
     *
     * @return the document
     * @throws io.stratiform.read.TemplateReadException if it is neither JSON nor YAML, with line and column
     */
    public Value<Document> asIs() {
        PlainDocument document = read();
        return checked(Document.of(document.root().node()), notices(document));
    }

    /**
     * The document with the template's names substituted: a text with <code>${Name}</code>,
     * <code>${Name.Attribute}</code> or <code>${AWS::Region}</code> becomes an {@code Fn::Sub};
     * <code>${!Name}</code> stands for the characters <code>${Name}</code>. What the template does not have is told with
     * its line in the file.
     *
     * @return the document
     * @throws io.stratiform.read.TemplateReadException if it is neither JSON nor YAML, with line and column
     */
    public Value<Document> substituted() {
        return substituted(Map.of());
    }

    /**
     * The same, with variables beside the names of the template. A text that is nothing but <code>${Name}</code> becomes
     * the variable itself, which may be a number, a list or a document; in other texts the variables give text. A
     * variable that the document never names is reported.
     *
     * @param variables by name: strings, numbers, booleans, values, or maps and lists of them
     * @return the document
     * @throws io.stratiform.read.TemplateReadException if it is neither JSON nor YAML, with line and column
     */
    public Value<Document> substituted(Map<String, ?> variables) {
        PlainDocument document = read();
        Substitution substitution = new Substitution(file.name(), variables);
        Object content = substitution.of(document.root());
        List<Flaw> flaws = notices(document);
        flaws.addAll(substitution.flaws());
        return checked(Substitution.document(content), flaws);
    }

    private PlainDocument read() {
        return PlainReader.read(file.text(), file.name());
    }

    private static Value<Document> checked(Document document, List<Flaw> flaws) {
        return flaws.isEmpty() ? document : new CheckedValue<>(document, flaws);
    }

    private static List<Flaw> notices(PlainDocument document) {
        List<Flaw> flaws = new ArrayList<>();
        for (Problem notice : document.notices()) {
            flaws.add(Flaw.notice(
                            Code.of(notice.code()),
                            notice.path(),
                            notice.message() + ", in " + notice.place(),
                            notice.hint())
                    .expecting(notice.expected()));
        }
        return flaws;
    }

    static String place(String file, LocatedNode node) {
        return file + ":" + node.position();
    }
}
