package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InvalidNameTest {
  private static final String NOT_A_NAME =
      "is not a GraphQL name: a name has ASCII letters, digits and underscores, and does not begin with a digit.";

  private static List<String> messages(Reading reading) {
    assertThat(reading.result().diagnostics())
        .allMatch(diagnostic -> diagnostic.id() == DiagnosticId.INVALID_NAME);
    return reading.result().diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void givenName_isChecked() {
    assertThat(
            messages(
                ReadSources.read(
                    """
                    import dev.graven.annotations.*;
                    @GraphQLType record Product(@GraphQLName("1st") int a, @GraphQLName("_2nd") int b) {}
                    """)))
        .containsExactly(
            "The name `1st` of `Product.a` " + NOT_A_NAME + " Correct the annotation.");
  }

  @Test
  void reservedPrefix_isRejected() {
    assertThat(
            messages(
                ReadSources.read(
                    """
                    import dev.graven.annotations.*;
                    class Api {
                      @GraphQLQuery int __a() { return 1; }
                      @GraphQLQuery int _a(int __b) { return 1; }
                    }
                    """)))
        .containsExactly(
            "The name `__a` of `Api.__a()` begins with two underscores, which GraphQL keeps for introspection. Give it another name with @GraphQLName, or leave it out with @GraphQLIgnore.",
            "The name `__b` of `Api._a(), parameter __b` begins with two underscores, which GraphQL keeps for introspection. Give it another name with @GraphQLName, or leave it out with @GraphQLIgnore.");
  }

  @Test
  void derivedName_isCheckedOnlyWhereTheSchemaIsDerived() {
    String source = "@dev.graven.annotations.GraphQLType record Product(int $a, int b) {}";
    Reading codeFirst = ReadSources.read(source);
    assertThat(messages(codeFirst))
        .containsExactly(
            "The name `$a` of `Product.$a` "
                + NOT_A_NAME
                + " Give it another name with @GraphQLName, or leave it out with @GraphQLIgnore.");
    assertThat(codeFirst.result().value().objects().get(0).members()).hasSize(1);
    assertThat(messages(ReadSources.readWithSdl(source))).isEmpty();
  }

  @Test
  void enumValue_cannotBeALiteral() {
    assertThat(
            messages(
                ReadSources.read(
                    """
                    import dev.graven.annotations.*;
                    @GraphQLEnum enum Answer { @GraphQLName("true") YES, NO }
                    """)))
        .containsExactly(
            "The name `true` of `Answer.YES` is a literal of GraphQL, which cannot name an enum value. Correct the annotation.");
  }
}
