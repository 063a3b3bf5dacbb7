package io.stratiform.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The classes of this module with changes to their sources, beside the classes that the other tests see. */
public final class Patched {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Path folder;
    private final List<JavaFileObject> sources = new ArrayList<>();

    private Patched(Path folder) {
        this.folder = folder;
    }

    public static Patched in(Path folder) {
        return new Patched(folder);
    }

    /** Puts text before the first occurrence of another in the source of a class. */
    public Patched insert(String name, String before, String inserted) {
        try {
            String source = Files.readString(SOURCES.resolve(name.replace('.', '/') + ".java"));
            int at = source.indexOf(before);
            assertThat(at).as(before).isPositive();
            return add(name, source.substring(0, at) + inserted + source.substring(at));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Patched add(String name, String source) {
        URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        });
        return this;
    }

    public Patched compile() {
        assertThat(errors()).isEmpty();
        return this;
    }

    /** Compiles the sources; returns what the compiler says against them. */
    public List<String> errors() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-proc:none", "-Xlint:none", "-cp", classes, "-d", folder.toString());
        compiler.getTask(null, null, diagnostics, options, null, sources).call();
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.getMessage(Locale.ROOT));
            }
        }
        return errors;
    }

    /** Makes an object of a patched class, with the patched classes around it. */
    @SuppressWarnings("unchecked")
    public UnaryOperator<String> probe(String name) {
        try {
            return (UnaryOperator<String>)
                    new Loader(folder).loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalArgumentException(name, unknown);
        }
    }

    /** Defines each class of ours anew: the patched ones, and those that were built. */
    private static final class Loader extends ClassLoader {

        private final Path patched;

        Loader(Path patched) {
            super(Patched.class.getClassLoader());
            this.patched = patched;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.stratiform.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = Files.exists(patched.resolve(file))
                    ? Files.newInputStream(patched.resolve(file))
                    : getParent().getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
