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
 * A JSON or YAML document in a file, such as a dashboard, a state machine, an event pattern or an API description. You
 * choose whether it is used as it is or with its names substituted.
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
     * Returns a file on the class path of a class. In a modular application, the package that contains the file must be
     * open to {@code io.stratiform.core}.
     *
     * @param anchor a class, usually the calling class
     * @param name the name, resolved as in {@link Class#getResource}: relative to the package of the class, or absolute
     *     with a leading slash
     * @return the file
     * @throws DocumentException if the file does not exist or cannot be read
     */
    public static DocumentFile onClasspath(Class<?> anchor, String name) {
        return new DocumentFile(SourceFile.onClasspath(anchor, name));
    }

    /**
     * Returns a file at a path.
     *
     * @param path the path
     * @return the file
     * @throws DocumentException if the file does not exist or cannot be read
     */
    public static DocumentFile at(Path path) {
        return new DocumentFile(SourceFile.at(path));
    }

    /**
     * Returns a string that is part of the program or was read elsewhere.
     *
     * @param text JSON or YAML
     * @param name its name in error messages; the extension {@code .json} or {@code .yaml} determines the format
     * @return the file
     */
    public static DocumentFile ofText(String text, String name) {
        return new DocumentFile(new SourceFile(text, name));
    }

    /**
     * Returns the document as it is. <code>${Name}</code> is not substituted.
     *
     * @return the document
     * @throws io.stratiform.read.TemplateReadException if it is neither valid JSON nor valid YAML, with line and column
     */
    public Value<Document> asIs() {
        PlainDocument document = read();
        return checked(Document.of(document.root().node()), notices(document));
    }

    /**
     * Returns the document with the names of the template substituted: a string with <code>${Name}</code>,
     * <code>${Name.Attribute}</code> or <code>${AWS::Region}</code> becomes an {@code Fn::Sub}; <code>${!Name}</code>
     * stands for the characters <code>${Name}</code>. A name that is not in the template is reported with its line in
     * the file.
     *
     * @return the document
     * @throws io.stratiform.read.TemplateReadException if it is neither valid JSON nor valid YAML, with line and column
     */
    public Value<Document> substituted() {
        return substituted(Map.of());
    }

    /**
     * Returns the document with the names of the template and variables substituted. A string that consists only of
     * <code>${Name}</code> becomes the variable itself, which may be a number, a list or a document. In other strings,
     * variables must be strings. A variable that the document does not use is reported.
     *
     * @param variables by name: strings, numbers, booleans, values, or maps and lists of them
     * @return the document
     * @throws io.stratiform.read.TemplateReadException if it is neither valid JSON nor valid YAML, with line and column
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
