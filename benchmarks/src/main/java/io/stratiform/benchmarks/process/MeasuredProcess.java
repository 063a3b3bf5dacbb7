package io.stratiform.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a process, and measures it. */
final class MeasuredProcess {

    private static final double TICKS_PER_SECOND = 100;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double KIB_PER_MIB = 1024;

    /** Milliseconds between two looks at a process's memory. */
    private static final int LOOK = 1;

    private static final int SLOW_LOOK = 10;

    private MeasuredProcess() {}

    /** Runs it, and does not measure. */
    static void run(Cell cell, Path folder) throws IOException, InterruptedException {
        Path log = log();
        requireSuccess(cell, builder(cell, folder, log).start().waitFor(), log);
    }

    /** Times one run. Nothing else is done meanwhile. */
    static void time(Cell cell, Path folder) throws IOException, InterruptedException {
        Path log = log();
        ProcessBuilder builder = builder(cell, folder, log);
        double cpuBefore = childrenCpu();
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        long end = System.nanoTime();
        requireSuccess(cell, status, log);
        cell.wall.add((end - start) / NANOS_PER_SECOND);
        cell.cpu.add(childrenCpu() - cpuBefore);
    }

    /** Watches the memory of one run. Watching takes time, so this run is not timed. */
    static void watch(Cell cell, Path folder) throws IOException, InterruptedException {
        Path log = log();
        Process process = builder(cell, folder, log).start();
        Map<Long, Long> peaks = new HashMap<>();
        do {
            notePeak(peaks, process.pid());
            if (cell.side.slow()) {
                process.descendants().forEach(child -> notePeak(peaks, child.pid()));
            }
        } while (!process.waitFor(cell.side.slow() ? SLOW_LOOK : LOOK, TimeUnit.MILLISECONDS));
        requireSuccess(cell, process.exitValue(), log);
        long sum = 0;
        for (long peak : peaks.values()) {
            sum += peak;
        }
        if (sum > 0) {
            cell.peak.add(sum / KIB_PER_MIB);
        }
    }

    private static Path log() throws IOException {
        return Files.createTempFile("stratiform-benchmark", ".log");
    }

    private static ProcessBuilder builder(Cell cell, Path folder, Path log) {
        return cell.side.process(cell.workload, cell.format, folder).redirectOutput(log.toFile());
    }

    private static void requireSuccess(Cell cell, int status, Path log) throws IOException {
        String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        Files.delete(log);
        if (status != 0) {
            throw new IOException(cell + ": ended with status " + status + ":\n" + said.strip());
        }
    }

    /** Linux tells the high-water mark of a process that still runs; elsewhere there is nothing to note. */
    private static void notePeak(Map<Long, Long> peaks, long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    peaks.merge(pid, Long.parseLong(line.replaceAll("\\D", "")), Math::max);
                }
            }
        } catch (IOException gone) {
            // It ended between two looks; what was seen stays.
            return;
        }
    }

    /** The processor time of all children that have ended, and of theirs; 0 where the system does not tell. */
    private static double childrenCpu() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat, StandardCharsets.ISO_8859_1);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        // Fields 16 and 17 of proc(5), counted from the third.
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }
}
