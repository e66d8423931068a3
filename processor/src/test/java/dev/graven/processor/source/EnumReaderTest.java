package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EnumReaderTest {
  @Test
  void constants_areReadInOrder() {
    Declarations declarations =
        ReadSources.declarations(
            """
            package shop;
            import dev.graven.annotations.*;
            @GraphQLEnum
            public enum Color {
              /** Like blood. */
              RED,
              @GraphQLName("GRUEN") GREEN,
              @GraphQLIgnore UNKNOWN,
              /** @deprecated too dark */
              @Deprecated BLACK { @Override public String toString() { return ""; } };
              static final int COUNT = 4;
            }
            """);
    assertThat(declarations.enums())
        .containsExactly(
            new EnumDeclaration(
                new JavaClass("shop", "shop.Color", true, true),
                "Color",
                List.of(
                    constant("RED", "RED", Optional.of("Like blood."), Optional.empty()),
                    constant("GREEN", "GRUEN", Optional.empty(), Optional.empty()),
                    constant("BLACK", "BLACK", Optional.empty(), Optional.of("too dark"))),
                Documentation.NONE,
                ElementPosition.ofClass("shop.Color")));
  }

  private static EnumDeclaration.Constant constant(
      String javaName, String name, Optional<String> description, Optional<String> deprecation) {
    return new EnumDeclaration.Constant(
        javaName,
        name,
        new Documentation(description, deprecation),
        new ElementPosition("shop.Color", javaName, "", ""));
  }
}
