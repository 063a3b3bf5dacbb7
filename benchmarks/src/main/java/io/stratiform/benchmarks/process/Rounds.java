package io.stratiform.benchmarks.process;

/**
 * How often a program is run. The first runs warm the file cache and are not measured; memory is watched in runs of its
 * own, for watching takes time.
 *
 * @param timed how often quick programs are timed on the smallest workload, which ends soonest
 * @param timedLong how often they are timed on the others
 * @param watched how often their memory is watched
 * @param timedSlow how often slow programs are timed
 * @param watchedSlow how often the memory of slow ones is watched
 * @param secondsForMore after how many seconds no round begins beyond those of the long workloads
 * @param watchAll whether the memory of slow programs is watched in the long workloads, too
 */
record Rounds(
        int timed, int timedLong, int watched, int timedSlow, int watchedSlow, int secondsForMore, boolean watchAll) {

    static final Rounds FULL = new Rounds(41, 21, 5, 5, 3, 3_600, true);
    static final Rounds QUICK = new Rounds(15, 5, 2, 1, 1, 180, false);

    /** Whether a round begins when so many seconds have passed. */
    boolean begins(int round, double seconds) {
        return round <= timedLong || (round <= timed && seconds < secondsForMore);
    }

    boolean times(Cell cell, int round) {
        if (cell.side.slow()) {
            return round <= timedSlow;
        }
        return round <= (cell.workload == Workload.W1 ? timed : timedLong);
    }

    boolean watches(Cell cell, int round) {
        if (!cell.side.slow()) {
            return round <= watched;
        }
        return round <= watchedSlow && (watchAll || cell.workload == Workload.W1);
    }
}
