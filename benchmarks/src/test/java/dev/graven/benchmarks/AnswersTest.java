package dev.graven.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.benchmarks.catalog.CatalogSource;
import dev.graven.benchmarks.catalog.WideFields;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every side answers every workload with the same bytes. Timing is left to the script. */
class AnswersTest {

  @ParameterizedTest
  @EnumSource
  void publishedStadium_hasPublishedHash(Side side) throws Exception {
    Checksum.check("stadium-250", Workload.of("stadium-250").sides().of(side));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seats-10",
        "seats-100",
        "seats-1000",
        "seats-10000",
        "widgets-1",
        "widgets-10",
        "widgets-100",
        "widgets-1000",
        "widgets-10000",
        "small",
        "friends",
        "blog",
        "products",
        "hops",
        "nested",
        "titles-1",
        "titles-100",
        "titles-10000",
        "async",
        "roots"
      })
  void everySide_answersAsRecorded(String workload) throws Exception {
    Sides sides = Workload.of(workload).sides();
    for (Side side : Workload.of(workload).answering()) {
      Checksum.check(workload, sides.of(side));
    }
  }

  @ParameterizedTest
  @EnumSource
  void small_isWhatTheWorkloadSays(Side side) throws Exception {
    Answer answer = Workload.of("small").sides().of(side);

    assertThat(new String(answer.toBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"data\":{\"product\":{\"id\":\"7\",\"title\":\"Product 7\",\"price\":7.99,"
                + "\"inStock\":true,\"supplier\":{\"id\":\"7\",\"name\":\"Supplier 7\"}}}}");
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAVEN", "HAND", "GRAPHQL_JAVA"})
  void products_areTwoCalls(Side side) throws Exception {
    CatalogSource source = new CatalogSource(null);

    byte[] answer = new ProductsSides(source).of(side).toBytes();

    assertThat(answer).hasSize(1_133_493);
    assertThat(source.counted()).isEqualTo("2 calls, 550 keys");
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAVEN", "HAND", "GRAPHQL_JAVA"})
  void nestedLists_areOneCall(Side side) throws Exception {
    WideFields fields = new WideFields();

    byte[] answer = new NestedSides(fields).of(side).toBytes();

    assertThat(answer).hasSizeGreaterThan(625_000);
    assertThat(fields.counted()).isEqualTo(1);
  }
}
