package dev.graven.benchmarks.first;

import dev.graven.benchmarks.graven.SmallExecutor;
import dev.graven.benchmarks.small.ProductFields;
import dev.graven.runtime.RequestContext;
import java.io.IOException;

/** Wires one executor and answers <em>small</em> once. */
public final class GravenMain {

  private GravenMain() {}

  /** Prints the answer. */
  public static void main(String... arguments) throws IOException {
    new SmallExecutor(new ProductFields())
        .execute(SmallExecutor.Variables.of(), RequestContext.empty())
        .writeTo(System.out);
    System.out.println();
  }
}
