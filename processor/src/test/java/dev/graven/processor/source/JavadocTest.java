package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JavadocTest {
  @Test
  void mainDescription_endsAtTheFirstBlockTag() {
    Javadoc javadoc =
        Javadoc.parse(" First line,\n second @ line.\n\n @param a the a,\n   twice\n @param b\n");
    assertThat(javadoc.description()).isEqualTo("First line,\nsecond @ line.");
    assertThat(javadoc.parameter("a")).contains("the a,\n  twice");
    assertThat(javadoc.parameter("b")).isEmpty();
  }

  @Test
  void inlineTagsAndParagraphs_becomeMarkdown() {
    assertThat(
            Javadoc.parse(
                    """
                     A {@code List<T>} of {@link Product#title}s or {@link Product titles}.
                     <p>See {@literal a < b} {@code {@link x}}.
                    """)
                .description())
        .isEqualTo(
            """
            A `List<T>` of Product.titles or titles.

            See a < b `x`.""");
  }

  @Test
  void getterThatOnlyHasAReturnTag_isDescribedByIt() {
    assertThat(
            ReadSources.declarations(
                    """
                    @dev.graven.annotations.GraphQLType
                    abstract class Product {
                      /** @return the title */
                      public abstract String getTitle();
                      /** {@return the name} */
                      public abstract String getName();
                    }
                    """)
                .objects()
                .get(0)
                .members()
                .stream()
                .map(member -> member.documentation().description().orElse("")))
        .containsExactly("the title", "Returns the name.");
  }

  @Test
  void recordComponent_isDescribedByTheParameterOfItsRecord() {
    assertThat(
            ReadSources.declarations(
                    """
                    import dev.graven.annotations.*;
                    /**
                     * A product.
                     *
                     * @param title what it is called
                     * @param id    its number
                     */
                    @GraphQLType
                    record Product(String title, @GraphQLDescription("The key.") @Deprecated int id) {}
                    """)
                .objects()
                .get(0)
                .members()
                .stream()
                .map(member -> member.documentation().toString()))
        .containsExactly(
            "Documentation[description=Optional[what it is called], deprecationReason=Optional.empty, directives=[]]",
            "Documentation[description=Optional[The key.], deprecationReason=Optional[No longer supported], directives=[]]");
  }
}
