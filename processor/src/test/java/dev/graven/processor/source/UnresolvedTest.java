package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which unresolved types matter: those in signatures that Graven reads, and no others. */
final class UnresolvedTest {
  private static List<String> unresolved(String... sources) {
    return ReadSources.read(sources).unresolved().stream()
        .map(Diagnostic::message)
        .map(message -> message.substring(0, message.indexOf(" does not exist")))
        .toList();
  }

  @Test
  void signaturesThatAreRead_mustResolve() {
    assertThat(
            unresolved(
                """
                package shop;
                import dev.graven.annotations.*;
                import java.util.List;
                @GraphQLType abstract class Product extends Gone {
                  public abstract Stock getStock();
                  public abstract List<Review> getReviews();
                  public abstract Seats getSeats();
                  @GraphQLIgnore public abstract Ignored getIgnored();
                }
                """,
                """
                package shop;
                import dev.graven.annotations.*;
                class Api { @GraphQLQuery int find(Filter filter) { return 1; } }
                """,
                "package shop; @dev.graven.annotations.GraphQLType record Row(Place place) {}",
                "package shop; abstract class Seats extends GeneratedSeats {}"))
        .containsExactly(
            "`Api.find(), parameter filter` mentions `Filter`, which",
            "`Product` mentions `Gone`, which",
            "`Product.getStock()` mentions `Stock`, which",
            "`Product.getReviews()` mentions `Review`, which",
            "`Product.getSeats()` mentions `GeneratedSeats`, which",
            "`Row.place` mentions `Place`, which");
  }

  @Test
  void otherMembers_needNotResolve() {
    assertThat(
            unresolved(
                """
                package shop;
                import dev.graven.annotations.*;
                class Api extends Generated {
                  private final ProductPageExecutor executor;
                  Api(ProductPageExecutor executor) { this.executor = executor; }
                  @GraphQLQuery int find() { return 1; }
                  Other other(Another another) { return null; }
                }
                """,
                """
                package shop;
                @dev.graven.annotations.GraphQLType
                class Product {
                  private Hidden hidden;
                  public static Shared shared;
                  public int getId() { return 1; }
                }
                """))
        .isEmpty();
  }

  @Test
  void constantInAnAnnotation_mustResolve() {
    assertThat(
            unresolved(
                """
                import dev.graven.annotations.*;
                @GraphQLType record Product(@GraphQLName(Names.ID) int id) {}
                """))
        .containsExactly("`Product.id` has @GraphQLName with a constant that");
  }
}
