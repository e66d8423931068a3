package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.fuzz.CallsOracle.Fetch;
import dev.graven.tests.fuzz.FieldCall.Kind;
import dev.graven.tests.fuzz.MemberCalls.Call;
import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallCountsTest {
  private static final Map<String, FieldCalls.Loader> LOADERS =
      Map.of("L", new FieldCalls.Loader("L", Scalars.GraphQLInt, "Integer", false, false, 2));

  private final Map<List<Object>, Fetch> fetches = new LinkedHashMap<>();
  private final List<Call> calls = new ArrayList<>();

  private void fetched(Kind kind, String field, List<Object> path, Integer... keys) {
    GraphQLFieldDefinition definition =
        GraphQLFieldDefinition.newFieldDefinition().name(field).type(Scalars.GraphQLInt).build();
    String loader = kind.isLoad() ? "L" : null;
    FieldCall call =
        new FieldCall("T", definition, kind, false, false, loader, false, false, "List");
    fetches.put(path, new Fetch(call, "T", path, "", "{}", 0, List.of(keys)));
  }

  private Optional<String> difference() {
    return CallCounts.difference(fetches, LOADERS, calls);
  }

  @Test
  void batch_isCalledOnceForItsRegion() {
    fetched(Kind.BATCH_LIST, "f", List.of("list", 0, "f"));
    fetched(Kind.BATCH_LIST, "f", List.of("list", 1, "f"));
    calls.add(new Call("T.f", "{}", 0, List.of()));
    assertThat(difference()).isEmpty();
    calls.add(new Call("T.f", "{}", 0, List.of()));
    assertThat(difference()).contains("calls of T.f: 2, expected 1 to 1");
  }

  @Test
  void async_isCalledForEachParent() {
    fetched(Kind.ASYNC, "f", List.of("list", 0, "f"));
    fetched(Kind.ASYNC, "f", List.of("list", 1, "f"));
    calls.add(new Call("T.f", "{}", 0, List.of()));
    assertThat(difference()).contains("calls of T.f: 1, expected 2 to 2");
  }

  @Test
  void each_isNotCalledMoreThanOnceForAParent() {
    fetched(Kind.EACH, "f", List.of("f"));
    assertThat(difference()).isEmpty();
    calls.add(new Call("T.f", "{}", 0, List.of()));
    calls.add(new Call("T.f", "{}", 0, List.of()));
    assertThat(difference()).contains("calls of T.f: 2, expected 0 to 1");
  }

  @Test
  void keys_areLoadedOnceAndTogether() {
    fetched(Kind.LOAD, "f", List.of("list", 0, "f"), 1);
    fetched(Kind.LOAD, "f", List.of("list", 1, "f"), 1);
    fetched(Kind.LOAD, "f", List.of("list", 2, "f"), 3);
    for (int i = 0; i < 3; i++) {
      calls.add(new Call("T.f", "{}", 0, List.of()));
    }
    calls.add(new Call("L", "{}", 0, List.of(1, 3)));
    assertThat(difference()).isEmpty();
    calls.add(new Call("L", "{}", 0, List.of(1)));
    assertThat(difference())
        .contains("keys of L: 3, expected 2 to 2; calls of L: 2, expected 1 to 1");
  }

  @Test
  void loads_ofTwoWaves_areTwoCalls() {
    fetched(Kind.LOAD, "f", List.of("f"), 1);
    fetched(Kind.LOAD, "f", List.of("f", "f"), 2);
    calls.add(new Call("T.f", "{}", 0, List.of()));
    calls.add(new Call("T.f", "{}", 0, List.of()));
    calls.add(new Call("L", "{}", 0, List.of(1)));
    calls.add(new Call("L", "{}", 0, List.of(2)));
    assertThat(difference()).isEmpty();
  }
}
