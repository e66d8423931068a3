package dev.graven.processor.artifact;

import java.util.List;
import java.util.Optional;

/**
 * How an operation runs, for people: names instead of indexes.
 *
 * @param title {@code query ProductPage}
 * @param id SHA-256 of the operation document
 * @param phases first regions of what runs one after the other: one for a query, one for each root
 *     field of a mutation
 * @param regions synchronous walks; none where the operation has no boundary
 * @param calls of boundaries
 * @param direct calls that are made in place, where a value is read
 * @param inPlace how many fields need no call at all
 */
record Explanation(
    String title,
    String id,
    List<Phase> phases,
    List<Walk> regions,
    List<Call> calls,
    List<Direct> direct,
    int inPlace) {
  Explanation {
    phases = List.copyOf(phases);
    regions = List.copyOf(regions);
    calls = List.copyOf(calls);
    direct = List.copyOf(direct);
  }

  /**
   * What is walked, awaited and written as one.
   *
   * @param region the index of the region at its root
   * @param condition when it runs: {@code , if $x}; empty for always
   */
  record Phase(int region, String condition) {}

  /**
   * A region.
   *
   * @param from index of the call at whose results it starts; empty for the root
   * @param isIdle whether it leads to no call
   * @param steps what it does, a line each
   * @param calls indexes of the calls that it adds to
   */
  record Walk(
      int phase,
      int wave,
      Optional<Integer> from,
      boolean isIdle,
      List<String> steps,
      List<Integer> calls) {
    Walk {
      steps = List.copyOf(steps);
      calls = List.copyOf(calls);
    }
  }

  /**
   * A boundary's call.
   *
   * @param kind {@code batch}, {@code eager load}
   * @param target the user code: {@code shop.ShopApi.reviews()}, {@code shop.SupplierLoader}
   * @param fields coordinates of the fields that it answers
   * @param limit how many keys it takes at most; 0 for any number
   * @param isLater whether its result may come later than the call returns
   * @param above indexes of the regions that add to it
   * @param below indexes of the regions at its results
   * @param estimate how many calls it is, where every list has ten items
   */
  record Call(
      String kind,
      String target,
      List<String> fields,
      Frequency frequency,
      int limit,
      int phase,
      int wave,
      boolean isLater,
      List<Integer> above,
      List<Integer> below,
      long estimate) {
    Call {
      fields = List.copyOf(fields);
      above = List.copyOf(above);
      below = List.copyOf(below);
    }
  }

  /**
   * A call in place.
   *
   * @param field its coordinate
   */
  record Direct(String field, String target, Frequency frequency, long estimate) {}

  /** How many kinds of calls are made that often. */
  long count(Frequency frequency) {
    return calls.stream().filter(it -> it.frequency() == frequency).count()
        + direct.stream().filter(it -> it.frequency() == frequency).count();
  }

  /** How many calls of user code it is at most, where every list has ten items. */
  long estimate() {
    long sum =
        calls.stream().mapToLong(Call::estimate).reduce(0, Explanation::sum)
            + direct.stream().mapToLong(Direct::estimate).reduce(0, Explanation::sum);
    return Math.min(Occurrences.LIMIT, sum);
  }

  private static long sum(long a, long b) {
    return Math.min(Occurrences.LIMIT, a + b);
  }
}
