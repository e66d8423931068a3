package dev.graven.benchmarks.graven;

import dev.graven.benchmarks.Answer;
import dev.graven.runtime.GraphQLResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Calls a generated executor. */
@FunctionalInterface
public interface GravenAnswer extends Answer {

  /** Executes the operation. */
  GraphQLResponse execute();

  @Override
  default byte[] toBytes() {
    return execute().toBytes();
  }

  @Override
  default void writeTo(OutputStream out) throws IOException {
    execute().writeTo(out);
  }
}
