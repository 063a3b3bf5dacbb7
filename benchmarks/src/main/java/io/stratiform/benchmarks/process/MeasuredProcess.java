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

    private MeasuredProcess() {}

    /** Times one run. Nothing else is done meanwhile. */
    static void time(Cell cell, Path folder) throws IOException, InterruptedException {
        ProcessBuilder process = cell.side.process(cell.workload, cell.format, folder);
        Path log = Files.createTempFile("stratiform-benchmark", ".log");
        process.redirectOutput(log.toFile());
        double cpuBefore = childrenCpu();
        long start = System.nanoTime();
        int status = process.start().waitFor();
        long end = System.nanoTime();
        requireSuccess(cell, status, log);
        cell.wall.add((end - start) / NANOS_PER_SECOND);
        cell.cpu.add(childrenCpu() - cpuBefore);
    }

    /** Watches the memory of one run. Watching takes time, so this run is not timed. */
    static void watch(Cell cell, Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = cell.side.process(cell.workload, cell.format, folder);
        Path log = Files.createTempFile("stratiform-benchmark", ".log");
        builder.redirectOutput(log.toFile());
        Process process = builder.start();
        Map<Long, Long> peaks = new HashMap<>();
        do {
            notePeak(peaks, process.pid());
            if (cell.side.slow()) {
                process.descendants().forEach(child -> notePeak(peaks, child.pid()));
            }
        } while (!process.waitFor(1, TimeUnit.MILLISECONDS));
        requireSuccess(cell, process.exitValue(), log);
        long sum = 0;
        for (long peak : peaks.values()) {
            sum += peak;
        }
        if (sum > 0) {
            cell.peak.add(sum / KIB_PER_MIB);
        }
    }

    private static void requireSuccess(Cell cell, int status, Path log) throws IOException {
        String said = Files.readString(log);
        Files.delete(log);
        if (status != 0) {
            throw new IOException(
                    cell.side + " ended with status " + status + " on " + cell.workload + ":\n" + said.strip());
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
