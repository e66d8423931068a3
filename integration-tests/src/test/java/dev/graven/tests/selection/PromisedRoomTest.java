package dev.graven.tests.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import dev.graven.tests.harness.TightRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code writes into the room that it was promised, and not a byte further. */
class PromisedRoomTest {
  private static final int OPERATIONS = 150;

  @Test
  void denseDocuments_findTheRoomThatTheCompilerCounted(@TempDir Path folder) throws Exception {
    assertThat(TightRuntime.call(InTightRuntime.class, folder)).isEqualTo(2 * OPERATIONS);
  }

  /** Compares answers with the oracle's; returns how many. */
  public static final class InTightRuntime implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      CompiledModule.Builder builder =
          CompiledModule.in(Files.createTempDirectory("dense"))
              .graphql("schema.graphqls", DenseDocuments.SDL)
              .java(
                  """
                  package dense;
                  import dev.graven.annotations.*;
                  import java.util.*;
                  @GraphQLType
                  public record Node(int num) {
                    @GraphQLField public int i() { return Integer.MIN_VALUE + num; }
                    @GraphQLField public Integer n() { return num % 2 == 0 ? null : num; }
                    @GraphQLField public boolean b() { return num % 2 == 0; }
                    @GraphQLField public double f() { return num / 8.0; }
                    @GraphQLField public @GraphQLId long id() { return Long.MIN_VALUE + num; }
                    @GraphQLField public String s() { return "s".repeat(num); }
                    @GraphQLField public int[] ints() { return new int[] {num, -1234567890}; }
                    @GraphQLField public List<Boolean> bools() { return Arrays.asList(true, null, false); }
                    @GraphQLField public List<Integer> none() { return num % 2 == 0 ? null : List.of(); }
                    @GraphQLField public int[] empty() { return new int[0]; }
                    @GraphQLField public int[][] grid() { return new int[][] {{}, {num, 1 << 31}, {}}; }
                    @GraphQLField public List<String> texts() { return Arrays.asList("", null, "a"); }
                    @GraphQLField public Node node() { return new Node(num + 1); }
                    @GraphQLField public Node maybe() { return num % 2 == 0 ? null : new Node(num + 1); }
                    @GraphQLField public List<Node> nodes() { return List.of(new Node(num), new Node(num + 1)); }
                    @GraphQLField public List<Node> noNodes() { return Arrays.asList(null, new Node(num + 1), null); }
                  }
                  """)
              .java(
                  """
                  package dense;
                  import dev.graven.annotations.*;
                  public final class Api {
                    @GraphQLQuery public Node node() { return new Node(1); }
                    @GraphQLQuery public Node maybe() { return new Node(2); }
                  }
                  """);
      for (int i = 0; i < OPERATIONS; i++) {
        builder.graphql("dense/Dense" + i + ".graphql", DenseDocuments.document(i, i));
      }
      CompiledModule module = builder.compileCleanly();
      Comparison comparison =
          Comparison.of(module, "dense", DenseDocuments.SDL, module.newInstance("dense.Api"));
      int compared = 0;
      for (int i = 0; i < OPERATIONS; i++) {
        compared += comparison.compareAll("Dense" + i, Map.of());
      }
      return compared;
    }
  }
}
