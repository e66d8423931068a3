package dev.graven.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.tests.fuzz.CallEvent.Call;
import dev.graven.tests.fuzz.CallEvent.Priming;
import dev.graven.tests.fuzz.FieldCall.Kind;
import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallCountsTest {
  private final Map<List<Object>, Fetch> fetches = new LinkedHashMap<>();
  private final List<CallEvent> events = new ArrayList<>();
  private int maxBatchSize;
  private boolean isReference;

  private FieldCall call(Kind kind) {
    GraphQLFieldDefinition definition =
        GraphQLFieldDefinition.newFieldDefinition().name("f").type(Scalars.GraphQLInt).build();
    FieldCall.Load load = new FieldCall.Load("L", false, maxBatchSize, isReference);
    return new FieldCall(
        "T",
        definition,
        kind,
        false,
        false,
        kind.isLoad() ? load : null,
        new FieldCall.Parameters(true, false, false, false),
        "List");
  }

  private void fetched(Kind kind, List<Object> path, Integer... keys) {
    fetches.put(path, new Fetch(call(kind), "T", path, "", "{}", 0, List.of(keys), isReference));
  }

  private void called(String id, Integer... rows) {
    events.add(new Call(id, "{}", 0, List.of(rows), null));
  }

  private void primed(boolean isInOrder, Integer... keys) {
    events.add(new Priming("L", 0, Set.of(keys), isInOrder));
  }

  private List<String> members() {
    return CallCounts.wrong(new FetchTree(fetches), Set.of("L"), events);
  }

  private List<String> loads() {
    return new LoadCounts(new FetchTree(fetches), "L", List.of(call(Kind.LOAD)), events).wrong();
  }

  @Test
  void batch_isCalledOnceForItsRegion() {
    fetched(Kind.BATCH_LIST, List.of("list", 0, "f"));
    fetched(Kind.BATCH_LIST, List.of("list", 1, "f"));
    called("T.f");
    assertThat(members()).isEmpty();
    called("T.f");
    assertThat(members()).containsExactly("calls of T.f: 2, expected 1 to 1");
  }

  @Test
  void regionBelowLoadsOfAWave_mayBeOne() {
    fetched(Kind.ASYNC, List.of("a"));
    fetched(Kind.SHARED_STAGE, List.of("b"));
    for (String above : List.of("a", "b")) {
      fetched(Kind.LOAD, List.of(above, "load"), 1);
      fetched(Kind.BATCH_LIST, List.of(above, "load", "f"));
    }
    assertThat(members()).containsExactly("calls of T.f: 0, expected 5 to 6");
  }

  @Test
  void async_isCalledForEachParent() {
    fetched(Kind.ASYNC, List.of("list", 0, "f"));
    fetched(Kind.ASYNC, List.of("list", 1, "f"));
    called("T.f");
    assertThat(members()).containsExactly("calls of T.f: 1, expected 2 to 2");
  }

  @Test
  void each_isNotCalledMoreThanOnceForAParent() {
    fetched(Kind.EACH, List.of("f"));
    assertThat(members()).isEmpty();
    called("T.f");
    called("T.f");
    assertThat(members()).containsExactly("calls of T.f: 2, expected 0 to 1");
  }

  @Test
  void keys_areLoadedOnceAndTogether() {
    fetched(Kind.LOAD, List.of("list", 0, "f"), 1);
    fetched(Kind.LOAD, List.of("list", 1, "f"), 1);
    fetched(Kind.LOAD, List.of("list", 2, "f"), 3);
    called("T.f");
    called("T.f");
    assertThat(members()).containsExactly("calls of T.f: 2, expected 3 to 3");
    assertThat(loads())
        .containsExactly("keys of L: 0, expected 2 to 2", "calls of L: 0, expected 1 to 1");
    called("L", 1, 3);
    assertThat(loads()).isEmpty();
    called("L", 1);
    assertThat(loads())
        .containsExactly("keys of L: 3, expected 2 to 2", "calls of L: 2, expected 1 to 1");
  }

  @Test
  void loads_ofTwoWaves_areTwoCalls() {
    fetched(Kind.LOAD, List.of("f"), 1);
    fetched(Kind.LOAD, List.of("f", "f"), 2);
    called("L", 1);
    called("L", 2);
    assertThat(loads()).isEmpty();
  }

  @Test
  void maxBatchSize_isTheLargestCall() {
    maxBatchSize = 2;
    fetched(Kind.LOAD_KEYS, List.of("f"), 1, 2, 3);
    called("L", 1, 2);
    called("L", 3);
    assertThat(loads()).isEmpty();
    events.clear();
    called("L", 1, 2, 3);
    assertThat(loads()).hasSize(2).first().isEqualTo("calls of L: 1, expected 2 to 2");
  }

  @Test
  void references_areNotLoaded() {
    isReference = true;
    fetched(Kind.LOAD, List.of("f"));
    assertThat(members()).isEmpty();
    assertThat(loads()).isEmpty();
    called("T.f");
    called("L", 1);
    assertThat(members()).isEmpty();
    assertThat(loads()).first().isEqualTo("keys of L: 1, expected 0 to 0");
  }

  @Test
  void primedKeys_areNotAskedForAfterwards() {
    fetched(Kind.LOAD_KEYS, List.of("f"), 1, 2);
    primed(true, 1, 5);
    called("L", 2);
    assertThat(loads()).isEmpty();
    events.clear();
    called("L", 1, 2);
    primed(true, 1);
    assertThat(loads()).isEmpty();
    events.clear();
    primed(true, 1);
    called("L", 1, 2);
    assertThat(loads()).containsExactly("key 1 of L: asked for after it was primed");
    events.clear();
    primed(false, 1, 2);
    called("L", 1, 2);
    assertThat(loads()).isEmpty();
    events.clear();
    primed(false, 1, 2);
    assertThat(loads()).isEmpty();
  }
}
