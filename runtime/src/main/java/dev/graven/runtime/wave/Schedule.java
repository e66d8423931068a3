package dev.graven.runtime.wave;

import java.util.ArrayList;
import java.util.List;

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
  final int[] roots;

  /** For each region, the calls that it contributes to. */
  final int[][] callsOf;

  /** For each call, the regions that begin at its results. */
  final int[][] regionsBelow;

  /** For each call, how it is made. */
  final int[] kinds;

  /** For each call, how many regions contribute to it. */
  final int[] contributors;

  /** For each call, the phase that it belongs to. */
  final int[] phaseOf;

  private Schedule(Builder builder) {
    this.roots = array(builder.roots);
    this.callsOf = builder.callsOf.toArray(new int[0][]);
    this.regionsBelow = builder.regionsBelow.toArray(new int[0][]);
    this.kinds = array(builder.kinds);
    this.contributors = new int[kinds.length];
    this.phaseOf = new int[kinds.length];
    for (int[] calls : callsOf) {
      for (int call : calls) {
        contributors[call]++;
      }
    }
    boolean[] reached = new boolean[callsOf.length];
    for (int phase = 0; phase < roots.length; phase++) {
      reach(phase, roots[phase], reached);
    }
  }

  private void reach(int phase, int root, boolean[] reached) {
    List<Integer> left = new ArrayList<>(List.of(root));
    while (!left.isEmpty()) {
      int region = left.remove(left.size() - 1);
      if (!reached[region]) {
        reached[region] = true;
        for (int call : callsOf[region]) {
          phaseOf[call] = phase;
          for (int below : regionsBelow[call]) {
            left.add(below);
          }
        }
      }
    }
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Starts a schedule.
   *
   * @return a builder without regions, calls and phases
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects regions, calls and phases, whose numbers are their order. */
  public static final class Builder {
    private final List<Integer> roots = new ArrayList<>();
    private final List<int[]> callsOf = new ArrayList<>();
    private final List<int[]> regionsBelow = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a region.
     *
     * @param calls each call that its walk may add rows to, once
     * @return this
     */
    public Builder region(int... calls) {
      callsOf.add(calls);
      return this;
    }

    /**
     * Adds a call.
     *
     * @param kind {@link #ASYNC}, {@link #BATCH} or {@link #LOAD}
     * @param regionsBelow the regions that begin at its results
     * @return this
     */
    public Builder call(int kind, int... regionsBelow) {
      kinds.add(kind);
      this.regionsBelow.add(regionsBelow);
      return this;
    }

    /**
     * Adds a phase: the whole of a query, a root field of a mutation.
     *
     * @param root the region that is walked first
     * @return this
     */
    public Builder phase(int root) {
      roots.add(root);
      return this;
    }

    /**
     * Makes the schedule.
     *
     * @return what was added
     */
    public Schedule build() {
      return new Schedule(this);
    }
  }
}
