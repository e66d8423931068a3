package dev.graven.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLError;
import dev.graven.runtime.GraphQLResponse;
import dev.graven.runtime.Location;
import dev.graven.runtime.RequestContext;
import dev.graven.tests.harness.Comparison;
import dev.graven.tests.harness.CompiledModule;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * ERR-13: where fields stand that fail, when fragments come from other files. The oracle is asked
 * with the operation document, so that its locations are compared too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocationsTest {
  private static final String SDL =
      """
      type Query { node: Node }
      type Node { node: Node a: Int b: Int c: Int list: [Node] }
      """;

  private Comparison comparison;

  @BeforeAll
  void compile(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .graphql("schema.graphqls", SDL)
            .graphql(
                "locations/Page.graphql",
                "# a page\n\nquery Page {\n  node {\n    a\n    ...Near\n    node { ...Far }\n  }\n}\n")
            .graphql(
                "locations/Other.graphql",
                "query Unicode { node { ...Far } }\n\n\nquery Alone { node { a } }\n")
            .graphql(
                "locations/parts/Near.graphql",
                "# \u00e4 \ud83d\ude00 before\r\nfragment Unused on Node { a }\r\n\r\n  fragment Near on Node {\r\n    b\r\n    ...Far\r\n  }\r\n")
            .graphql("locations/Uses.graphql", "query UsesUnused { node { ...Unused ...Near } }\n")
            .graphql(
                "locations/parts/Far.graphql",
                "# header\nfragment Far on Node {\n\tlist { a\n c }\n      c }\n")
            .java(
                """
                package locations;
                @dev.graven.annotations.GraphQLType
                public final class Node {
                  public Node getNode() { return this; }
                  public java.util.List<Node> getList() { return java.util.List.of(this, this); }
                  public int getA() { throw new IllegalStateException("a"); }
                  public int getB() { throw new IllegalStateException("b"); }
                  public int getC() { throw new IllegalStateException("c"); }
                }
                """)
            .java(
                """
                package locations;
                public final class Api {
                  @dev.graven.annotations.GraphQLQuery public Node node() { return new Node(); }
                }
                """)
            .compileCleanly();
    comparison = Comparison.of(module, "locations", SDL, module.newInstance("locations.Api"));
  }

  @Test
  @DisplayName("ERR-13 fields of fragments in other files are located in the operation document")
  void locations_areThoseOfTheOperationDocument() {
    for (String operation : List.of("Page", "Unicode", "Alone", "UsesUnused")) {
      GraphQLResponse response = comparison.response(operation, Map.of(), silent());
      String[] lines =
          comparison.executor(operation).operation().document().split("\r\n|[\r\n]", -1);

      assertThat(response.errors()).isNotEmpty();
      for (GraphQLError error : response.errors()) {
        List<Object> path = error.path().segments();
        for (Location location : error.locations()) {
          assertThat(lines[location.line() - 1].substring(location.column() - 1))
              .as("%s of %s at %s", path, operation, location)
              .startsWith((String) path.get(path.size() - 1));
        }
      }
    }
  }

  @Test
  @DisplayName("ERR-13 the file and place of a field in a fragment go to the reporter")
  void sources_areThoseOfTheFiles() {
    Map<String, String> sources = Collections.synchronizedMap(new LinkedHashMap<>());
    RequestContext context =
        RequestContext.builder()
            .errorReporter(
                (exception, field) -> sources.put(field.path().toString(), field.source()))
            .build();

    comparison.executor("Page").execute(Map.of(), context);

    String folder = "src/main/resources/graphql/locations/";
    assertThat(sources)
        .containsEntry("node.a", folder + "Page.graphql:5:5")
        .containsEntry("node.b", folder + "parts/Near.graphql:5:5")
        .containsEntry("node.list[0].a", folder + "parts/Far.graphql:3:9")
        .containsEntry("node.c", folder + "parts/Far.graphql:5:7");
  }

  private static RequestContext silent() {
    return RequestContext.builder().errorReporter((exception, field) -> {}).build();
  }
}
