package io.stratiform.codegen;

import io.stratiform.codegen.docs.DocumentationDatabase;
import io.stratiform.codegen.lock.NameLock;
import io.stratiform.codegen.model.Modeler;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.poet.PackagesPoet;
import io.stratiform.codegen.poet.Prose;
import io.stratiform.codegen.poet.ResourcePoet;
import io.stratiform.codegen.poet.SourceFile;
import io.stratiform.codegen.sample.Samples;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One run of the generator: snapshot, models, lock of names, sources. */
final class Generation {

    private final GenerateOptions options;
    private final int threads;

    Generation(GenerateOptions options, int threads) {
        this.options = options;
        this.threads = threads;
    }

    /** Runs it, and gives what is worth telling. */
    String run() throws IOException {
        List<ResourceTypeSpec> specification = SnapshotReader.read(options.spec());
        NameLock lock = new NameLock(options.names());
        // Where the lock is to be rewritten, the names are those that the specification gives by itself.
        Modeler modeler = options.policy() == NameLock.Policy.REPLACE
                ? new Modeler(specification)
                : new Modeler(specification, lock.names());
        try (Workers workers = new Workers(threads)) {
            List<ResourceModel> resources = workers.map(specification, modeler::model);
            String told = lock.check(resources, options.policy());
            Path out = options.out();
            if (out != null) {
                writeSources(resources, out, workers);
            }
            Path testOut = options.testOut();
            if (testOut != null) {
                writeSamples(resources, testOut, workers);
            }
            return told;
        }
    }

    private void writeSources(List<ResourceModel> resources, Path out, Workers workers) throws IOException {
        SourceTree tree = new SourceTree(out);
        Path docs = options.docs();
        Prose prose = docs == null ? Prose.NONE : DocumentationDatabase.read(docs);
        for (SourceFile file : PackagesPoet.packages(resources)) {
            tree.write(file);
        }
        Path moduleOut = options.moduleOut();
        (moduleOut == null ? tree : new SourceTree(moduleOut)).write(PackagesPoet.module(resources));
        workers.map(resources, resource -> {
            tree.write(new ResourcePoet(resource, prose).write());
            return resource;
        });
        tree.deleteStale();
    }

    private static void writeSamples(List<ResourceModel> resources, Path out, Workers workers) throws IOException {
        SourceTree tree = new SourceTree(out);
        for (SourceFile file : Samples.shared(resources)) {
            tree.write(file);
        }
        workers.map(resources, resource -> {
            tree.write(Samples.of(resource));
            return resource;
        });
        tree.deleteStale();
    }
}
