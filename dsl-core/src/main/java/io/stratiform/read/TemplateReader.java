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
 * Reads templates in JSON and in YAML. The text says which it is: one that begins with a brace is JSON. A reader is immutable and may be shared between threads.
 *
 * <p>Functions may be in their long and in their short form, mixed as one likes; in the tree they are all long. Numbers
 * keep their spelling as far as JSON knows it ({@code 12.50}, {@code 1e3}). What a YAML scalar without quotes means is
 * what it means to CloudFormation, which follows YAML 1.1:
 *
 * <ul>
 *   <li>{@code true}, {@code yes}, {@code on} and their opposites are booleans, also in upper case and with a capital;
 *   <li>nothing, {@code ~} and {@code null} are null;
 *   <li>a number in another base becomes the number it is: {@code 0755} is 493, {@code 0x1F} is 31, {@code 1_000} is 1000,
 *       {@code 22:22} is 1342;
 *   <li>everything else is text: dates such as {@code 2012-10-17}, versions such as {@code 1.2.3}, and digits behind a zero
 *       as in {@code 012345678901}, unless all are below 8, which makes them an octal number.
 * </ul>
 *
 * <p>{@link TemplateDocument#notices()} tells where such a scalar is not what it seems.
 *
 * <p>Everything that is wrong is reported at once, as far as the text can be understood: keys that are there twice,
 * unknown tags, anchors, aliases and merge keys, keys that are numbers, sections that are no objects, and functions with the
 * wrong arguments; the last two not in a template with a macro, which may take it for anything. {@link #lenient()} reports
 * most of this and reads on. Texts that are too large, or nested deeper than {@value Node#DEEPEST} levels, are refused before
 * they cost much.
 *
 * @since 0.1.0
 */
public final class TemplateReader {

    /** Four times what CloudFormation takes, since comments and indentation may be removed before a template goes there. */
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
     * The reader that fits templates. It takes files of up to 4 MiB, which is four times what CloudFormation takes.
     *
     * @return the reader
     */
    public static TemplateReader standard() {
        return STANDARD;
    }

    /**
     * The reader that refuses nothing that CloudFormation takes, or may take, and reports it instead in
     * {@link TemplateDocument#notices()}. The {@link Problem#code() code} of each notice says what it is about:
     *
     * <ul>
     *   <li>{@code syntax.duplicate-key}: an object has a key twice. The last value is kept.
     *   <li>{@code syntax.not-json}: a text in braces is not JSON. It is read as YAML.
     *   <li>{@code syntax.anchor}: there is an anchor, to which nothing refers. It is left out.
     *   <li>{@code syntax.nameless-tag}: there is a tag without a name, as in {@code ! 12}. A scalar behind it is text.
     *   <li>{@code syntax.number-key}: a key without quotes is a number. It is kept as the text that is written.
     *   <li>{@code read.function-arguments}: a function has the wrong arguments. They are kept.
     *   <li>{@code read.section-form}: a section or a declaration is not an object. It is kept.
     *   <li>{@code read.rain-directive}: a tag belongs to Rain, which replaces it before CloudFormation reads the template. It is
     *       kept in its long form.
     * </ul>
     *
     * @return the reader, with the size limit of {@link #standard()}
     */
    public static TemplateReader lenient() {
        return LENIENT;
    }

    /**
     * The same reader with another limit.
     *
     * @param bytes how large a file may be, and how many characters a text may have
     * @return the reader
     * @throws IllegalArgumentException if that is less than one
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
     * @throws TemplateReadException if the file cannot be read, or is no template; it tells all that is wrong
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
     * @param name what to call it in errors
     * @return the document
     * @throws TemplateReadException if the stream cannot be read, or is no template; it tells all that is wrong
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
     * Reads a text.
     *
     * @param text the text of the template
     * @param name what to call it in errors, such as the path of the file that it is from
     * @return the document
     * @throws TemplateReadException if the text is no template; it tells all that is wrong
     */
    public TemplateDocument read(String text, String name) {
        Problems problems = new Problems(name, lenient);
        if (text.length() > sizeLimit) {
            throw tooLarge(problems, "characters");
        }
        return document(text, name, problems);
    }

    /** Reads a text that may hold anything and not only templates. */
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

    /** Checks the form of what was parsed. */
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
