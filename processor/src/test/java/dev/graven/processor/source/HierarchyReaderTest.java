package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HierarchyReaderTest {
  private static final String[] SOURCES = {
    """
    package shop;
    import dev.graven.annotations.*;
    import java.util.*;
    public class Api {
      @GraphQLQuery Optional<List<SpecialOffer>> offers(@GraphQLContext Runnable runnable) { return null; }
      @GraphQLField int size(@GraphQLSource Sized sized) { return 1; }
    }
    """,
    "package shop; public interface Sized {}",
    "package shop; public interface Priced extends Sized, Comparable<Priced> {}",
    "package shop; public interface Named {}",
    "package shop; @dev.graven.annotations.GraphQLType public abstract class Offer implements Priced {}",
    "package shop; public abstract class SpecialOffer extends Offer implements Named {}",
    "package shop; public class Unmentioned implements Named {}",
  };

  @Test
  void classesThatAreMentioned_haveTheirSupertypes_nearestFirst() {
    Hierarchy hierarchy = ReadSources.declarations(SOURCES).hierarchy();

    assertThat(hierarchy.supertypes())
        .containsOnlyKeys("shop.Offer", "shop.SpecialOffer", "shop.Sized")
        .containsEntry("shop.Offer", List.of("shop.Priced", "shop.Sized"))
        .containsEntry(
            "shop.SpecialOffer", List.of("shop.Offer", "shop.Named", "shop.Priced", "shop.Sized"));
    assertThat(hierarchy.isBelow("shop.SpecialOffer", "shop.Offer")).isTrue();
    assertThat(hierarchy.isBelow("shop.Offer", "shop.SpecialOffer")).isFalse();
    assertThat(hierarchy.isBelow("shop.Offer", "shop.Offer")).isFalse();
  }
}
