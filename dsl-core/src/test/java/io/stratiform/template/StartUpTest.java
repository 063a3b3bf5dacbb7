package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A template that is made in Java is written without a class of the readers, whose loading costs a cold start much. */
class StartUpTest {

    /** What runs without them. */
    static final class Writing implements Callable<String> {

        @Override
        public String call() {
            Template template = Template.create("x", t -> {
                var stage = t.add(Parameter.string("Stage"));
                t.add(Resource.of(
                        "Custom::X", "X", b -> b.property("Stage", stage).property("Name", Fn.sub("${Stage}-x"))));
                t.output("Stage", stage);
            });
            return YamlWriter.standard().write(template.toNode())
                    + JsonWriter.minified().write(template.toNode());
        }
    }

    /** Loads classes of this library anew, and none of the readers. */
    private static final class WithoutReaders extends ClassLoader {

        private static final List<String> READERS = List.of("io.stratiform.read.", "com.fasterxml.", "org.yaml.");

        WithoutReaders() {
            super(StartUpTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (READERS.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name + " is not needed to write a template");
            }
            return name.startsWith("io.stratiform.") ? ours(name) : super.loadClass(name, resolve);
        }

        private Class<?> ours(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void a_template_is_written_without_the_readers() throws Exception {
        var writing = new WithoutReaders().loadClass(Writing.class.getName()).getDeclaredConstructor();
        writing.setAccessible(true);

        Object text = ((Callable<?>) writing.newInstance()).call();

        assertThat(text).asString().contains("Name: !Sub ${Stage}-x").contains("{\"Fn::Sub\":\"${Stage}-x\"}");
    }
}
