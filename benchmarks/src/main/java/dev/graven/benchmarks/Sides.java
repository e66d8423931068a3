package dev.graven.benchmarks;

import dev.graven.benchmarks.hand.HandWriter;
import dev.graven.benchmarks.hand.MergingWriter;
import dev.graven.benchmarks.hand.TableWriter;
import dev.graven.benchmarks.hand.WordWriter;
import java.util.function.Supplier;

/** All sides of one workload, over one set of data. */
public interface Sides {

  /** The generated executor's answer. */
  Answer graven();

  /**
   * The hand-written answer.
   *
   * @param writers makes a new writer of the variant
   */
  Answer hand(Supplier<HandWriter> writers);

  /**
   * Jackson's answer, where all of it is in the objects: nothing is batched, nothing comes later.
   */
  default Answer jackson() {
    throw new UnsupportedOperationException("Jackson calls no data source.");
  }

  /** The answer of graphql-java. */
  Answer graphQLJava();

  /** The answer of a side. */
  default Answer of(Side side) {
    return switch (side) {
      case GRAVEN -> graven();
      case HAND -> hand(TableWriter::new);
      case HAND_MERGED -> hand(MergingWriter::new);
      case HAND_WORDS -> hand(WordWriter::new);
      case JACKSON -> jackson();
      case GRAPHQL_JAVA -> graphQLJava();
    };
  }
}
