package io.stratiform.codegen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few threads that share the work on many items. The results are in the order of the items, whoever was first. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    /** Something done with one item. */
    interface Work<T, R> {
        R apply(T item) throws IOException;
    }

    <T, R> List<R> map(List<T> items, Work<T, R> work) throws IOException {
        List<Future<R>> futures = new ArrayList<>();
        for (T item : items) {
            futures.add(threads.submit(() -> work.apply(item)));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(resultOf(future));
        }
        return results;
    }

    private static <R> R resultOf(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the generation was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
