package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads JSON and YAML templates. A template that begins with a brace is JSON. A reader is immutable and can be shared
 * between threads.
 *
 * <p>Intrinsic functions may be in their long or short form. In the tree, all are in their long form. Numbers keep
 * their form if it is valid in JSON ({@code 12.50}, {@code 1e3}). Unquoted YAML scalars have the same meaning as in
 * CloudFormation, which follows YAML 1.1:
 *
 * <ul>
 * <li>{@code true}, {@code yes}, {@code on} and their opposites are booleans, also in upper case and capitalized;
 * <li>nothing, {@code ~} and {@code null} are null;
 * <li>a number in another base is converted: {@code 0755} is 493, {@code 0x1F} is 31, {@code 1_000} is 1000,
 * {@code 22:22} is 1342;
 * <li>everything else is a string: dates such as {@code 2012-10-17}, versions such as {@code 1.2.3}, and digits after a
 * zero, such as {@code 012345678901}, unless all are below 8, which makes them an octal number.
 * </ul>
 *
 * <p>{@link TemplateDocument#notices()} reports scalars that may not be read as intended.
 *
 * <p>All problems that can be found are reported together: duplicate keys, unknown tags, anchors, aliases and merge
 * keys, keys that are numbers, sections that are not objects, and functions with wrong arguments. The last two are not
 * reported for a template with a macro, which may process any form. {@link #lenient()} reports most of these as
 * notices. Templates that are too large, or nested deeper than {@value Node#DEEPEST} levels, are rejected early.
 *
 * @since 0.1.0
 */
public final class TemplateReader {

    /**
     * Four times the limit of CloudFormation, because comments and indentation may be removed before a template is
     * deployed.
     */
    private static final int DEFAULT_LIMIT = 4 * 1024 * 1024;

    private static final TemplateReader STANDARD = new TemplateReader(DEFAULT_LIMIT, false);
    private static final TemplateReader LENIENT = new TemplateReader(DEFAULT_LIMIT, true);

    private final int sizeLimit;
    private final boolean lenient;

    private TemplateReader(int sizeLimit, boolean lenient) {
        this.sizeLimit = sizeLimit;
        this.lenient = lenient;
    }

    /**
     * Returns the standard reader, for files of up to 4 MiB, which is four times the limit of CloudFormation.
     *
     * @return the reader
     */
    public static TemplateReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader that accepts everything that CloudFormation accepts or may accept, and reports it in
     * {@link TemplateDocument#notices()}. The {@link Problem#code() code} of each notice identifies its kind:
     *
     * <ul>
     * <li>{@code syntax.duplicate-key}: an object has a duplicate key. The last value is kept.
     * <li>{@code syntax.not-json}: a text in braces is not JSON. It is read as YAML.
     * <li>{@code syntax.anchor}: there is an anchor without an alias. It is ignored.
     * <li>{@code syntax.nameless-tag}: there is a tag without a name, such as {@code ! 12}. The scalar after it is a
     * string.
     * <li>{@code syntax.number-key}: an unquoted key is a number. It is kept as it is written.
     * <li>{@code read.function-arguments}: a function has wrong arguments. They are kept.
     * <li>{@code read.section-form}: a section or a declaration is not an object. It is kept.
     * <li>{@code read.rain-directive}: a tag belongs to Rain, which replaces it before CloudFormation reads the
     * template. It is kept in its long form.
     * </ul>
     *
     * @return the reader, with the size limit of {@link #standard()}
     */
    public static TemplateReader lenient() {
        return LENIENT;
    }

    /**
     * Returns the same reader with another size limit.
     *
     * @param bytes the maximum size of a file, and the maximum number of characters of a string
     * @return the reader
     * @throws IllegalArgumentException if it is less than one
     */
    public TemplateReader withSizeLimit(int bytes) {
        if (bytes < 1 || bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The size limit is " + bytes + "; expected 1 to " + (Integer.MAX_VALUE - 1) + " bytes");
        }
        return new TemplateReader(bytes, lenient);
    }

    /**
     * Reads a file.
     *
     * @param file its path
     * @return the document
     * @throws TemplateReadException if the file cannot be read, or is not a template; lists all problems
     */
    public TemplateDocument read(Path file) {
        Problems problems = new Problems(file.toString(), lenient);
        if (Files.isDirectory(file)) {
            throw problems.fatal(
                    Position.WHOLE_FILE,
                    Flaw.error(Code.FILE, "", "this is a directory").expecting("the path of a file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), problems);
        } catch (NoSuchFileException e) {
            throw problems.fatal(Position.WHOLE_FILE, Flaw.error(Code.FILE, "", "there is no such file"));
        } catch (AccessDeniedException e) {
            throw problems.fatal(
                    Position.WHOLE_FILE, Flaw.error(Code.FILE, "", "permission to read the file is denied"));
        } catch (IOException e) {
            throw unreadable(e, problems);
        }
    }

    /**
     * Reads a stream to its end, or to the size limit. It is not closed.
     *
     * @param in the stream
     * @param name its name in error messages
     * @return the document
     * @throws TemplateReadException if the stream cannot be read, or is not a template; lists all problems
     */
    public TemplateDocument read(InputStream in, String name) {
        Problems problems = new Problems(name, lenient);
        try {
            return read(in, name, problems);
        } catch (IOException e) {
            throw unreadable(e, problems);
        }
    }

    /**
     * Reads a string.
     *
     * @param text the text of the template
     * @param name its name in error messages, such as the path of its file
     * @return the document
     * @throws TemplateReadException if the string is not a template; lists all problems
     */
    public TemplateDocument read(String text, String name) {
        Problems problems = new Problems(name, lenient);
        if (text.length() > sizeLimit) {
            throw tooLarge(problems, "characters");
        }
        return document(text, name, problems);
    }

    /** Reads a document that need not be a template. */
    static LocatedNode parse(String text, boolean json, Problems problems) {
        SourceText source = new SourceText(text);
        TreeBuilder tree = json ? new JsonSource(source, problems).read() : new YamlSource(source, problems).read();
        LocatedNode root = tree.root();
        if (root == null) {
            throw problems.fatal(
                    new Position(1, 1),
                    Flaw.error(Code.EMPTY_TEXT, "", "there is nothing here").expecting("a template"));
        }
        return root;
    }

    private static TemplateDocument document(String marked, String name, Problems problems) {
        String text = Utf8.withoutByteOrderMark(marked);
        boolean json = isJson(text);
        if (json && problems.isLenient()) {
            return Braces.document(text, name, problems);
        }
        return document(parse(text, json, problems), json, name, problems);
    }

    /** Checks the form of the parsed document. */
    static TemplateDocument document(LocatedNode root, boolean json, String name, Problems problems) {
        if (!(root.node() instanceof Node.Mapping)) {
            throw notAnObject(root, problems);
        }
        Transforms transforms = Transforms.of(root);
        if (problems.leaveNoGap() && transforms.onlyOfAws()) {
            SectionCheck.of(root, problems);
            FunctionCheck.of(root, transforms.languageExtensions(), problems);
        }
        problems.throwIfAny();
        return new TemplateDocument(name, json, root, problems.notices());
    }

    private static TemplateReadException notAnObject(LocatedNode root, Problems problems) {
        boolean nothing = root.node() instanceof Node.Null;
        return problems.fatal(
                root.position(),
                Flaw.error(
                                Code.EMPTY_TEXT,
                                "",
                                nothing
                                        ? "there is nothing here"
                                        : "this is " + Words.node(root.node()) + ", not a template")
                        .expecting("an object with the section Resources"));
    }

    private static boolean isJson(String text) {
        int start = 0;
        while (start < text.length() && " \t\r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.startsWith("{", start);
    }

    private TemplateDocument read(InputStream in, String name, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(sizeLimit + 1);
        if (bytes.length > sizeLimit) {
            throw tooLarge(problems, "bytes");
        }
        return document(Utf8.decode(bytes, problems), name, problems);
    }

    private static TemplateReadException unreadable(IOException e, Problems problems) {
        return problems.fatal(Position.WHOLE_FILE, Flaw.error(Code.FILE, "", "it cannot be read: " + e.getMessage()));
    }

    private TemplateReadException tooLarge(Problems problems, String unit) {
        return problems.fatal(
                Position.WHOLE_FILE,
                Flaw.error(Code.TEXT_TOO_LARGE, "", "there are more than " + sizeLimit + " " + unit)
                        .expecting("a template, of which CloudFormation takes 1 MB"));
    }
}
