package dev.graven.processor.source;

import dev.graven.processor.diagnostic.ElementPosition;
import java.util.List;
import java.util.Optional;

/**
 * The scalars that come with Graven, for modules that ask for them with
 * {@code @GraphQLSchema(scalars = ...)}. Names and formats are those of scalars.graphql.org, and of
 * graphql-java-extended-scalars where that has none. {@code docs/scalars.md} shows the table to
 * users; the methods are in the runtime.
 */
public final class ReadyScalars {
  private static final String SITE = "https://scalars.graphql.org/";
  private static final JavaClass OWNER =
      new JavaClass("dev.graven.runtime", "dev.graven.runtime.ReadyScalars", true, true);
  private static final String TEXT = "java.lang.String";
  private static final String ANY = "java.lang.Object";

  /**
   * A row of the table.
   *
   * @param input what its parser takes
   * @param output what its serializer returns
   */
  public record Row(
      String name, String javaType, String specification, String input, String output) {}

  /** The table. */
  public static final List<Row> TABLE =
      List.of(
          text("Date", "java.time.LocalDate", "chillicream/date"),
          text("LocalDate", "java.time.LocalDate", "andimarek/local-date"),
          text("LocalTime", "java.time.LocalTime", "chillicream/local-time"),
          text("LocalDateTime", "java.time.LocalDateTime", "chillicream/local-date-time"),
          text("DateTime", "java.time.OffsetDateTime", "andimarek/date-time"),
          text("Instant", "java.time.Instant", "apollographql/instant-v0.1"),
          text("Duration", "java.time.Duration", "AlexandreCarlton/accurate-duration"),
          text("UUID", "java.util.UUID", "chillicream/uuid"),
          text("URI", "java.net.URI", "chillicream/uri"),
          text("URL", "java.net.URL", "chillicream/url"),
          new Row("Long", "long", SITE + "chillicream/long.html", ANY, "long"),
          new Row("BigInteger", "java.math.BigInteger", "", ANY, "java.math.BigInteger"),
          new Row("BigDecimal", "java.math.BigDecimal", "", ANY, "java.math.BigDecimal"),
          new Row("JSON", "java.lang.Object", "", ANY, ANY));

  private ReadyScalars() {}

  /** The scalar of that name, asked for at {@code element}. */
  static Optional<ScalarDeclaration> find(String name, ElementPosition element) {
    return TABLE.stream()
        .filter(row -> row.name().equals(name))
        .map(row -> declaration(row.name(), row, element))
        .findFirst();
  }

  /** A scalar of any name whose values are whatever JSON holds. */
  public static ScalarDeclaration dynamic(String name) {
    Row json = TABLE.stream().filter(row -> row.name().equals("JSON")).findFirst().orElseThrow();
    return declaration(name, json, ElementPosition.ofClass(OWNER.canonicalName()));
  }

  /** The names, for suggestions. */
  static List<String> names() {
    return TABLE.stream().map(Row::name).toList();
  }

  private static Row text(String name, String javaType, String specification) {
    return new Row(name, javaType, SITE + specification + ".html", TEXT, TEXT);
  }

  private static ScalarDeclaration declaration(String name, Row row, ElementPosition element) {
    return new ScalarDeclaration(
        OWNER,
        name,
        Optional.of(row.specification()).filter(url -> !url.isEmpty()),
        row.javaType(),
        "parse" + row.name(),
        row.input().equals(TEXT),
        "serialize" + row.name(),
        row.output(),
        true,
        Documentation.NONE,
        element);
  }
}
