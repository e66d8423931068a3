package dev.graven.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes with {@code @GraphQLInput}: how they are made, and from what. */
class InputReaderTest {
  private static InputDeclaration read(String source) {
    Reading reading = ReadSources.read(source);
    assertThat(reading.result().diagnostics()).isEmpty();
    assertThat(reading.unresolved()).isEmpty();
    return reading.result().value().inputs().get(0);
  }

  private static List<String> fields(InputDeclaration input) {
    return input.fields().stream()
        .map(it -> it.kind() + " " + it.javaName() + " " + it.graphqlName() + " " + it.explicit())
        .toList();
  }

  @Test
  void record_isMadeFromItsComponents() {
    InputDeclaration input =
        read(
            """
            package shop;
            import dev.graven.annotations.*;
            import dev.graven.runtime.ArgumentValue;
            /**
             * What to find.
             *
             * @param min the least
             */
            @GraphQLInput("FilterBy") @GraphQLOneOf
            public record Filter(@GraphQLDefault("3") int min, @GraphQLId @GraphQLName("key") ArgumentValue<String> id,
                @GraphQLDescription("old") @Deprecated Integer max) {}
            """);
    assertThat(input.graphqlName()).isEqualTo("FilterBy");
    assertThat(input.isOneOf()).isTrue();
    assertThat(input.runsUserCode()).isFalse();
    assertThat(input.documentation().description()).contains("What to find.");
    assertThat(fields(input))
        .containsExactly(
            "PARAMETER min min true", "PARAMETER id key true", "PARAMETER max max true");
    assertThat(input.fields().get(0).defaultLiteral()).contains("3");
    assertThat(input.fields().get(0).documentation().description()).contains("the least");
    assertThat(input.fields().get(1).isId()).isTrue();
    assertThat(input.fields().get(1).type()).isInstanceOf(JavaType.ArgumentValueType.class);
    assertThat(input.fields().get(2).documentation())
        .isEqualTo(new Documentation(Optional.of("old"), Optional.of("No longer supported")));
  }

  @Test
  void recordWithConstructorOfItsOwn_runsUserCode() {
    assertThat(
            read("""
                    import dev.graven.annotations.*;
                    @GraphQLInput public record Filter(int min) { public Filter { if (min < 0) { throw new IllegalArgumentException(); } } }
                    """)
                .runsUserCode())
        .isTrue();
    assertThat(
            read("""
                    import dev.graven.annotations.*;
                    @GraphQLInput public record Filter(int min) { public Filter(String text) { this(1); } }
                    """)
                .runsUserCode())
        .isFalse();
  }

  @Test
  void class_isMadeByItsConstructor() {
    InputDeclaration input =
        read(
            """
            import dev.graven.annotations.*;
            @GraphQLInput public class Filter {
              public int notASetterField;
              /** @param min the least */
              Filter(int min, @GraphQLArgument("max") @GraphQLDefault("4") int most) throws java.io.IOException {}
              private Filter() {}
            }
            """);
    assertThat(fields(input)).containsExactly("PARAMETER min min true", "PARAMETER most max true");
    assertThat(input.constructor()).isEqualTo(Access.PACKAGE);
    assertThat(input.runsUserCode()).isTrue();
    assertThat(input.exceptions()).containsExactly("java.io.IOException");
    assertThat(input.fields().get(0).documentation().description()).contains("the least");
  }

  @Test
  void classWithoutParameters_isFilledBySettersAndFields_inheritedOnesFirst() {
    InputDeclaration input =
        read(
            """
            import dev.graven.annotations.*;
            @GraphQLInput public class Filter extends Base {
              @GraphQLName("tags") public String[] labels;
              public final int fixed = 1;
              public static int shared;
              private int hidden;
              int notPublic;
              @Override public void setMin(int min) {}
              public void setMax(@GraphQLId String max) throws java.io.IOException {}
              @GraphQLIgnore public void setNothing(int it) {}
              public void settle(int it) {}
              public static void setShared(int it) {}
            }
            class Base { public void setMin(int min) {} public void setBase(int base) {} }
            """);
    assertThat(fields(input))
        .containsExactly(
            "SETTER setBase base false",
            "FIELD labels tags true",
            "SETTER setMin min false",
            "SETTER setMax max true");
    assertThat(input.exceptions()).containsExactly("java.io.IOException");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interface In {}|only classes have constructors. Make it a class, or use a record.",
        "enum In { A }|only classes have constructors. Make it a class, or use a record.",
        "abstract class In {}|it is abstract. Mark a class that can be made, or use a record.",
        "class In<T> {}|it has type parameters. Mark a class without them, or use a record.",
        "class In { private In() {} }|has no constructor that is not private. Give it one, or use a"
            + " record.",
        "class In { In() {} In(int a) {} }|has several constructors that are not private. Make all"
            + " but one of them private, or use a record.",
      })
  void classThatCannotBeMade_isReported(String source, String problem) {
    Reading reading = ReadSources.read("@dev.graven.annotations.GraphQLInput " + source);
    assertThat(reading.result().diagnostics().stream().map(it -> it.message()))
        .containsExactly("`In` is marked @GraphQLInput, but " + problem);
    assertThat(reading.result().value().inputs()).isEmpty();
  }

  @Test
  void innerClass_isReported() {
    Reading reading =
        ReadSources.read("class Api { @dev.graven.annotations.GraphQLInput class In { int a; } }");
    assertThat(reading.result().diagnostics().stream().map(it -> it.message()))
        .containsExactly(
            "`Api.In` is marked @GraphQLInput, but it needs an object of the class around it. Make"
                + " it static, or use a record.");
  }

  @Test
  void ignoredComponent_isReported() {
    Reading reading =
        ReadSources.read(
            """
            import dev.graven.annotations.*;
            @GraphQLInput record In(int a, @GraphQLIgnore int b) {}
            """);
    assertThat(reading.result().diagnostics().stream().map(it -> it.message()))
        .containsExactly(
            "`In.b` has @GraphQLIgnore, but the constructor needs a value for it. Remove the"
                + " annotation, or the component.");
  }

  @Test
  void oneOfWithoutInput_isReported() {
    Reading reading =
        ReadSources.read(
            """
            import dev.graven.annotations.*;
            @GraphQLOneOf @GraphQLType record In(int a) {}
            """);
    assertThat(reading.result().diagnostics().stream().map(it -> it.message()))
        .containsExactly(
            "`In` has @GraphQLOneOf, which speaks of input objects. Add @GraphQLInput, or remove it.");
  }
}
