package dev.graven.runtime.wave;

import java.util.Arrays;

/**
 * What depends on what in an operation: a constant of generated code. A region is walked when the
 * call above it is complete, a call is made when all regions that contribute to it were walked, and
 * a phase is written when all its calls are complete. Then the next phase begins.
 */
public final class Schedule {
  /** {@link AsyncCall} and {@link BlockingCall}: walks make these themselves. */
  public static final int ASYNC = 0;

  /** {@link BatchCall} and {@link SharedCall}: made as soon as they can be. */
  public static final int BATCH = 1;

  /** {@link LoadGroup}: made when nothing else can be done. */
  public static final int LOAD = 2;

  /** For each phase, the region that is walked first. */
  int[] roots = {};

  /** For each region, the calls that it contributes to. */
  int[][] callsOf = {};

  /** For each call, the regions that begin at its results. */
  int[][] regionsBelow = {};

  /** For each call, how it is made. */
  int[] kinds = {};

  /** For each call, how many regions contribute to it. */
  int[] contributors = {};

  /** For each call, the phase that it belongs to. */
  int[] phaseOf = {};

  private Schedule() {}

  /**
   * Starts a schedule. The numbers of regions, calls and phases are their order.
   *
   * @return a schedule that is complete after {@link #build}
   */
  public static Schedule builder() {
    return new Schedule();
  }

  /**
   * Adds a region.
   *
   * @param calls each call that its walk may add rows to, once
   * @return this
   */
  public Schedule region(int... calls) {
    callsOf = with(callsOf, calls);
    return this;
  }

  /**
   * Adds to the last region or call, where it has too many numbers for one method.
   *
   * @param more of its calls, or of the regions that begin at its results
   * @return this
   */
  public Schedule and(int... more) {
    int[][] lists = kinds.length == 0 ? callsOf : regionsBelow;
    int last = lists.length - 1;
    int[] all = Arrays.copyOf(lists[last], lists[last].length + more.length);
    System.arraycopy(more, 0, all, lists[last].length, more.length);
    lists[last] = all;
    return this;
  }

  /**
   * Adds a call.
   *
   * @param kind {@link #ASYNC}, {@link #BATCH} or {@link #LOAD}
   * @param below the regions that begin at its results
   * @return this
   */
  public Schedule call(int kind, int... below) {
    kinds = with(kinds, kind);
    regionsBelow = with(regionsBelow, below);
    return this;
  }

  /**
   * Adds a phase: the whole of a query, a root field of a mutation.
   *
   * @param root the region that is walked first
   * @return this
   */
  public Schedule phase(int root) {
    roots = with(roots, root);
    return this;
  }

  /**
   * Ends the description.
   *
   * @return this, which nothing changes any more
   */
  public Schedule build() {
    contributors = new int[kinds.length];
    phaseOf = new int[kinds.length];
    for (int[] calls : callsOf) {
      for (int call : calls) {
        contributors[call]++;
      }
    }
    boolean[] reached = new boolean[kinds.length];
    int[] left = new int[callsOf.length];
    for (int phase = 0; phase < roots.length; phase++) {
      left[0] = roots[phase];
      int size = 1;
      for (int next = 0; next < size; next++) {
        for (int call : callsOf[left[next]]) {
          if (!reached[call]) {
            reached[call] = true;
            phaseOf[call] = phase;
            for (int below : regionsBelow[call]) {
              left[size++] = below;
            }
          }
        }
      }
    }
    return this;
  }

  private static int[] with(int[] numbers, int last) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = last;
    return more;
  }

  private static int[][] with(int[][] lists, int[] last) {
    int[][] more = Arrays.copyOf(lists, lists.length + 1);
    more[lists.length] = last;
    return more;
  }
}
